import type { Bet } from "../bets.ts";

/** The bet of the page's first seconds. Ticks of the decision: from the hour of the cut, for thirty days. */
const CUT_TICK = 1595;
const THIRTY_DAYS_TICKS = 4320;

/** Of the dots that hash at the beginning one in so many is dark after the cut; the build holds it against the model. */
export const DARK_ONE_IN = 7;

export const KAZAKHSTAN_2022_BET: Bet = {
  question: "Kazakhstan goes dark. How long between blocks?",
  plug: "Pull the plug",
  quantity: { kind: "interval", fromUtc: "2022-01-05T10:50Z", hours: 24 },
  low: 480,
  high: 960,
  step: 15,
  startAt: 585,
  atUtc: "2022-01-05T11:00Z",
  untilUtc: "2022-01-23T00:00Z",
  record: { kind: "blocks", fromDay: "2022-01-06", days: 1 },
  why: "Fewer machines look for blocks, and each block stays as hard to find as before until the next retarget.",
  doors: [
    {
      text: "What if it lasted thirty days?",
      outcome: "No link comes back for hours at a time, so every day stays as slow until the retarget.",
      decide: [{ kind: "cut", region: "KZ", tick: CUT_TICK, ticks: THIRTY_DAYS_TICKS }],
    },
    {
      text: "What if difficulty adjusted every day?",
      outcome:
        "Difficulty stood higher at the cut: a daily rule had followed the latest growth and each day's luck. So the first day is slower. The rule must first count a day of slow blocks, and helps only on the next.",
      rules: { retargetIntervalBlocks: 144 },
      more: { text: "See it block by block", scenario: "daily-difficulty" },
    },
    {
      text: "What if miners could leave at once?",
      outcome:
        "Here all leave for the United States with a day on the way. On the road they hash nothing, so the first day is as slow.",
      decide: [{ kind: "relocate", from: "KZ", to: "US", tick: CUT_TICK, percent: 100, meanTravelDays: 1 }],
      more: { text: "The same question in China, 2021", scenario: "leave-at-once" },
    },
  ],
};
