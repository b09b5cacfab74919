/** Laboratory of constant hashrate: what to look at. */
export const STEADY_HASH_NARRATIVE = [
  {
    id: "start",
    utc: "2022-01-08T07:46Z",
    kind: "note",
    text: "A laboratory: constant hashrate, constant price, no events. Whatever moves is luck. Guess tomorrow's number of blocks before you look.",
    source: "Assumption of this scenario",
  },
  {
    id: "day",
    utc: "2022-01-09T08:00Z",
    kind: "note",
    text: "A day holds 144 blocks on average, and two days in three lie within 12 of that. A fall of 12 % in a day is within one and a half of these steps.",
    source: "Poisson law",
  },
  {
    id: "first-retarget",
    utc: "2022-01-22T08:00Z",
    kind: "note",
    text: "The difficulty changes though nothing has: its changes have a standard deviation of 3.15 %.",
    source: "Arithmetic of the model; proved by its tests",
  },
  {
    id: "next",
    utc: "2022-02-05T08:00Z",
    kind: "note",
    text: "A rise is more often followed by a fall than by another rise: the correlation of one change with the next is −0.5. The retarget corrects its own luck.",
    source: "Arithmetic of the model; proved by its tests",
  },
  {
    id: "mean",
    utc: "2022-02-19T08:00Z",
    kind: "note",
    text: "In the long run a block takes 600.6 seconds, not 600. The rule counts 2,015 intervals as if they were 2,016, and the mean of a ratio is not the ratio of means.",
    source: "Arithmetic: 600 × 2,016 / 2,014",
  },
  {
    id: "hour",
    utc: "2022-03-05T08:00Z",
    kind: "note",
    text: "A gap above an hour comes about once in three days. It needs no cause.",
    source: "Exponential law: e⁻⁶ of 144 blocks a day",
  },
  {
    id: "use",
    utc: "2022-03-19T08:00Z",
    kind: "note",
    text: "Now open any scenario of an event and ask: could this have been luck?",
    source: "Assumption of this scenario",
  },
] as const;
