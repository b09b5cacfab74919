/** What if the United States banned mining: what to look at and what is assumed. */
export const US_BAN_NARRATIVE = [
  {
    id: "start",
    utc: "2022-01-21T03:08Z",
    kind: "note",
    text: "Nothing like this happened. Map of January 2022: United States 37.8 %. What if it were ordered off within thirty days?",
    source: "CBECI mining map",
  },
  {
    id: "order",
    utc: "2022-02-01T00:00Z",
    kind: "note",
    flag: "Order (invented)",
    text: "An invented order: one thirtieth of the machines stop each day. No one hides in this run.",
    source: "Assumption of this scenario",
  },
  {
    id: "first",
    utc: "2022-02-04T02:34Z",
    kind: "note",
    text: "The first retarget comes too early to show it: a period remembers only its own two weeks.",
    source: "Arithmetic of the model",
  },
  {
    id: "slow",
    utc: "2022-02-20T00:00Z",
    kind: "note",
    text: "With 38 % gone blocks would come every 16 minutes until the difficulty follows. The slower the blocks, the longer until it can.",
    source: "Arithmetic: 600 s / (1 − 0.38)",
  },
  {
    id: "slots",
    utc: "2022-03-03T00:00Z",
    kind: "note",
    flag: "Where to?",
    text: "All are off. China could send machines to the United States; where is there room for the machines of the United States? Look at free power abroad, not at machines.",
    source: "Assumption of this scenario",
  },
  {
    id: "fall",
    utc: "2022-03-12T00:00Z",
    kind: "note",
    text: "All told the difficulty must come down by 27 to 38 %, depending on how many return: as large as China's ban.",
    source: "Arithmetic of the model",
  },
  {
    id: "survivors",
    utc: "2022-03-20T00:00Z",
    kind: "note",
    text: "Before a retarget the survivors earn nothing extra. After it they earn up to 60 % more per hash at the same price, which is assumed not to move.",
    source: "Arithmetic: 1 / (1 − 0.38); the price is an assumption",
  },
] as const;
