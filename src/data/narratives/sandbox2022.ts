/** The world of January 2022 left to itself: what to look at. No line tells what the price will do, since that is chance. */
const ASSUMED = "Assumption of this scenario";
const MODEL = "Rules of the model";

export const SANDBOX_2022_NARRATIVE = [
  {
    id: "start",
    utc: "2022-01-21T03:08Z",
    kind: "note",
    text: "Machines, places and bans are those of January 2022. From here on nothing is history: the seed draws the price, and all else follows from it. Another seed is another world.",
    source: ASSUMED,
  },
  {
    id: "places",
    utc: "2022-02-04T00:00Z",
    kind: "note",
    flag: "Places are short",
    text: "Choose a country: its card tells the places with power and those under construction. Owners start to build where machines look for a place and the newest model keeps more than 45 % of its income after power.",
    source: ASSUMED,
  },
  {
    id: "days",
    utc: "2022-04-01T00:00Z",
    kind: "note",
    text: "Three clocks answer to the price. Machines that no longer pay stop within days; orders follow in weeks and arrive after some seven months; a place takes ten.",
    source: MODEL,
  },
  {
    id: "newest",
    utc: "2022-07-01T00:00Z",
    kind: "note",
    flag: "New model",
    text: "A machine that needs a third less power can be ordered. It pays where older ones no longer do, so it also tells where building pays.",
    source: "Miningstore guide: S19 XP; when it is ordered here is computed",
  },
  {
    id: "first-power",
    utc: "2022-11-24T00:00Z",
    kind: "note",
    flag: "First new places",
    text: "What was started in January gets its power now, whatever the price is by this time. A building is a wager on a price ten months ahead.",
    source: "300 days, an assumption of this scenario",
  },
  {
    id: "wait",
    utc: "2023-05-01T00:00Z",
    kind: "note",
    text: "Set the charts of price and hashrate beside each other: hashrate turns after the price and by less. It does not move the price here but for coins sold, far too few to see.",
    source: "Fantazzini and Kolodin, 2020, found price ahead of hashrate; that it holds here is a test of this model",
  },
  {
    id: "end",
    utc: "2023-12-20T00:00Z",
    kind: "note",
    text: "Two years on. Now change the seed, or what a building must earn, and compare: much of what one run shows is its luck.",
    source: MODEL,
  },
] as const;
