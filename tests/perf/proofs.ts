/** Budgets that are no measure: each is held by a test, which says more than a figure would. */
import type { Proof } from "./rows.ts";

export const PROOFS: readonly Proof[] = [
  {
    name: "heap growth in 30 minutes of play",
    limit: "at most 5 MB",
    test: "npm run soak -- --only play",
  },
  {
    name: "axe violations with states and both directions",
    limit: "0",
    test: "npm run soak -- --only axe",
  },
  {
    name: "contrast of text, graphics and projector",
    limit: "at least 4.5, 3 and 7 to 1",
    test: "tests/app/palette.test.ts",
  },
  {
    name: "distance of colours, CIEDE2000 over four visions",
    limit: "at least 17",
    test: "tests/app/palette.test.ts",
  },
  {
    name: "dots times their unit against the model, 504 frames in three themes and four sizes",
    limit: "half a unit on, on and dark, in each region; half a unit on each way under way",
    test: "tests/browser/dots.journey.ts",
  },
  { name: "reflow at 320 px, text at 200 %", limit: "no loss", test: "tests/browser/layout.journey.ts" },
  {
    name: "words twice as long, from right to left, Russian and Kazakh, in four sizes",
    limit: "no word cut",
    test: "tests/browser/lostText.journey.ts",
  },
  {
    name: "targets for fingers, on a phone and a tablet",
    limit: "48 by 48 px, or apart",
    test: "tests/browser/touchTargets.journey.ts",
  },
  {
    name: "the main job as a screen reader has it",
    limit: "as kept and reviewed, a polite message in two seconds at most",
    test: "tests/browser/transcript.journey.ts, tests/app/senses/announcer.test.ts",
  },
  {
    name: "reduced motion",
    limit: "nothing moves",
    test: "tests/browser/senses.journey.ts",
  },
  {
    name: "links: round trip, and none that throws",
    limit: "10,000 states exact",
    test: "tests/scenario/link.test.ts",
  },
];
