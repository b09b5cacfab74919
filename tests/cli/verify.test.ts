/** `sim verify`: what a link claims of its run is recomputed. */
import { describe, expect, test } from "vitest";
import { encodeLink } from "../../src/scenario/link.ts";
import { AT_REST, type LinkState } from "../../src/scenario/linkState.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { steadyHash } from "../../src/scenario/presets/steadyHash.ts";
import { runWhole } from "../host/run.ts";
import { sim } from "./sim.ts";

const LOADED = compiled(steadyHash);
const CHANGED: LinkState = {
  ...AT_REST,
  seed: 3,
  commands: [{ tick: 1000, kind: "cut", region: "US", ticks: 144 }],
};
const HASH = runWhole(scenarioWith(steadyHash, {}), CHANGED.seed, CHANGED.commands).hash;
const OTHER = `${HASH.startsWith("0") ? "1" : "0"}${HASH.slice(1)}`;
const WIPE = { shown: "wipe", percent: 40 } as const;
const OTHER_RUN = { assumptions: {}, commands: [{ ...CHANGED.commands[0]!, tick: 500 }] };
const linkWith = (claim: string | null) => encodeLink(LOADED, { ...CHANGED, claim });

describe("sim verify", () => {
  test.each([
    [
      "a true claim in a whole address",
      `https://example.org/atlas/#${linkWith(HASH)}`,
      0,
      /^verified: steady-hash, seed 3, /,
    ],
    [
      "the claim of B beside a run that is held",
      encodeLink(LOADED, { ...CHANGED, claim: HASH, pinned: OTHER_RUN, compare: WIPE }),
      0,
      /^verified: steady-hash, seed 3, /,
    ],
    [
      "the claim of an unchanged B beside a run that is held",
      encodeLink(LOADED, { ...CHANGED, claim: HASH, commands: [], pinned: CHANGED, compare: WIPE }),
      1,
      /^sim: not matching: /,
    ],
    ["a claim in a sentence", `(https://example.org/atlas/#${linkWith(HASH)}).`, 0, /^verified: /],
    ["a claim in angle brackets", `<https://example.org/atlas/##${linkWith(HASH)}>`, 0, /^verified: /],
    ["a link alone in quotes", `“${linkWith(HASH)}”?`, 0, /^verified: /],
    [
      "a true claim beside a view that is none here",
      `steady-hash~1@2031-01-01&seed=3&do=c.US.1000.144&sheet=tea&hash=${HASH}`,
      0,
      /^verified: /,
    ],
    [
      "a compact link and a seed behind it",
      `${linkWith(HASH)}&seed=4`,
      2,
      /^sim: not checkable: not all that may bear on the run could be read \(beside-compact: seed=4\)\n$/,
    ],
    [
      "a decision that means nothing",
      `steady-hash~1&seed=3&do=c.US.1000.144;c.XX.1.1&hash=${HASH}`,
      2,
      /^sim: not checkable: not all .* \(bad-decision: c\.XX\.1\.1\)\n$/,
    ],
    [
      "newer rules with other names",
      encodeLink({ ...LOADED, rules: 2 }, { ...CHANGED, claim: HASH }).slice(0, -4),
      2,
      /^sim: not checkable: rules 2; known here are rules 1\n$/,
    ],
    ["a claim after %23", `https://example.org/%23${linkWith(HASH)}`, 0, /^verified: /],
    [
      "a false claim",
      linkWith(OTHER),
      1,
      new RegExp(`^sim: not matching: the run ends with hash ${HASH}, not ${OTHER}\\n$`),
    ],
    ["no claim", linkWith(null), 2, /^sim: not checkable: the link claims no result\n$/],
    ["a readable link's claim", `steady-hash~1&hash=${HASH}`, 1, /^sim: not matching: /], // of another run
    ["newer rules", `steady-hash~2&hash=${HASH}`, 2, /^sim: not checkable: rules 2; known here are rules 1\n$/],
    [
      "a damaged link",
      `${linkWith(HASH).slice(0, -1)}${linkWith(HASH).endsWith("A") ? "E" : "A"}`,
      2,
      /^sim: not checkable: /,
    ],
    ["something else", "hello world", 2, /^sim: not checkable: this is no link of a scenario\n$/],
    [
      "another scenario",
      "nowhere-1999~1&hash=0123456789abcdef",
      2,
      /^sim: not checkable: no scenario "nowhere-1999" here\n$/,
    ],
  ])("%s ends with its status and one line", async (_, link, status, line) => {
    const { code, out, error } = await sim("verify", link);
    expect(out + error).toMatch(line);
    expect((out + error).split("\n")).toHaveLength(2);
    expect(code).toBe(status);
  });
});
