/** A laboratory: the difficulty set anew every 144 blocks in January 2022. What to look at. */
const RULE = "Invented rule of this laboratory";
const ARITHMETIC = "Arithmetic of the retarget; Poisson law";

export const DAILY_DIFFICULTY_NARRATIVE = [
  {
    id: "start",
    utc: "2021-12-25T09:03Z",
    kind: "note",
    text: "An invented rule: the difficulty is set anew after 144 blocks, about a day, instead of 2,016, two weeks. All else is January 2022, price and events included.",
    source: RULE,
  },
  {
    id: "luck",
    utc: "2021-12-29T00:00Z",
    kind: "note",
    flag: "Only luck",
    text: "Nothing has happened yet, but the difficulty moves by 9 % a day in the mean. A day's blocks come 8 % too early or too late by luck, and the next day takes it back. Two weeks of blocks leave 3 %.",
    source: ARITHMETIC,
  },
  {
    id: "cut",
    utc: "2022-01-05T10:50Z",
    kind: "event",
    flag: "Internet cut",
    text: "Kazakhstan goes offline. Until the period's 144 blocks are full nothing changes: the first hours are as slow as under the real rule.",
    source: "Cloudflare, NetBlocks, RIPE Labs; the rule is invented",
  },
  {
    id: "answer",
    utc: "2022-01-06T18:00Z",
    kind: "note",
    flag: "An answer?",
    text: "By now a day without Kazakhstan has been counted. Whether this change is its silence or luck cannot be told from one run: change the seed and look again.",
    source: ARITHMETIC,
  },
  {
    id: "return",
    utc: "2022-01-07T18:00Z",
    kind: "note",
    text: "Machines are back before the difficulty knows it, so blocks tend to be early for a day. A short memory feels a short shock twice; two weeks hardly felt it.",
    source: ARITHMETIC,
  },
  {
    id: "growth",
    utc: "2022-01-16T00:00Z",
    kind: "note",
    text: "What a day does better: while new machines arrive week after week, blocks stay near ten minutes. On the record the difficulty waited, and then rose by 9.3 % on 21 January.",
    source: "Block header; the rest is this run",
  },
  {
    id: "slow",
    utc: "2022-01-29T00:00Z",
    kind: "note",
    text: "Blocks take 608 seconds in the mean, not 600, even when nothing changes: the fewer blocks a rule counts, the more it errs to the slow side.",
    source: "144 / 142 of 600 s: one interval is left out, and a mean of inverses is no inverse of means",
  },
] as const;
