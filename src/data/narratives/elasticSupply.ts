/** Laboratory of miners who switch quickly: what to look at. */
export const ELASTIC_SUPPLY_NARRATIVE = [
  {
    id: "start",
    utc: "2022-01-08T07:46Z",
    kind: "note",
    text: "A laboratory: all miners pay nearly the same for power, and switch quickly. Then a small change of income moves many machines at once.",
    source: "Assumption of this scenario",
  },
  {
    id: "rule",
    utc: "2022-01-10T08:00Z",
    kind: "note",
    text: "Call elasticity the percent of hashrate that comes for one percent of income. The rule of retargets takes yesterday's hashrate for tomorrow's: it does not know that its own change moves miners.",
    source: "Arithmetic of the model",
  },
  {
    id: "swing",
    utc: "2022-01-22T08:00Z",
    kind: "note",
    flag: "First swing",
    text: "The difficulty rises, income falls, machines leave, blocks slow down, and the difficulty falls. Below an elasticity of 1 each swing is smaller than the one before.",
    source: "Arithmetic: each change is −ε times the last",
  },
  {
    id: "grow",
    utc: "2022-02-05T08:00Z",
    kind: "note",
    text: "Above 1 each swing is larger: the chain goes from rush to crawl. Noda, Okumura and Hashimoto described this in 2020.",
    source: "Noda, Okumura and Hashimoto, 2020",
  },
  {
    id: "threshold",
    utc: "2022-02-19T08:00Z",
    kind: "note",
    text: "With prices of power spread by a quarter, a third of all machines exactly at break-even is enough for an elasticity of about 1.",
    source: "Arithmetic of the model",
  },
  {
    id: "damping",
    utc: "2022-03-05T08:00Z",
    kind: "note",
    text: "Days of delay soften it: here machines stop in about three days and start in about five. Make them faster and the swings return.",
    source: "Assumption of this scenario",
  },
  {
    id: "real",
    utc: "2022-03-19T08:00Z",
    kind: "note",
    text: "On the record no such swing is seen in these years: most machines earned well above their power. It is a warning about a world of thin margins, not a forecast.",
    source: "Block headers; the reading is ours",
  },
] as const;
