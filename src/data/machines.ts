/**
 * Classes of mining machine, each named for the model it is measured by: three for the winter of 2021 to 2022, where finer
 * differences do not show, and five generations for the years from 2019 on.
 */

export const MACHINES = [
  {
    id: "s9",
    name: "Antminer S9 class",
    hashrateThs: 13.5,
    efficiencyJPerTh: 98,
    source: "CBECI miners list: S9 13.5 TH/s, 98 J/TH, released 2017-09",
    asOf: "2026-11-21",
    mark: "S",
  },
  {
    id: "m20",
    name: "S17 and M20S class",
    hashrateThs: 55,
    efficiencyJPerTh: 48,
    source: "F2Pool table of 2020-03 and CBECI: S17 53 to 56 TH/s at 45 J/TH, M20S 62 to 68 TH/s at 48 J/TH; rounded",
    asOf: "2026-11-21",
    mark: "D",
  },
  {
    id: "s19",
    name: "Antminer S19 class",
    hashrateThs: 95,
    efficiencyJPerTh: 34,
    source: "CBECI miners list: S19 95 TH/s, 34.2 J/TH, released 2020-05; rounded",
    asOf: "2026-11-21",
    mark: "S",
  },
] as const;

/**
 * Price of a machine by its tier of efficiency, USD a TH/s; lists and press of 2021 and 2022 disagree by a fifth.
 * Month where the source names one.
 */
interface MachinePrice {
  readonly usdPerTh: number;
  readonly date: string;
  readonly source: string;
}

export interface MachineGenerationRow {
  readonly id: string;
  readonly name: string;
  readonly hashrateThs: number;
  readonly efficiencyJPerTh: number;
  /** Month of first release, `YYYY-MM`. */
  readonly released: string;
  /** With its power supply, recalled from data sheets: for electronic waste, to about a fifth. */
  readonly massKg: number;
  readonly prices: readonly MachinePrice[];
  readonly source: string;
  readonly asOf: string;
  /** Of hashrate, efficiency and release; masses are R throughout. */
  readonly mark: "S" | "D" | "R";
}

const TIERS = "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press";

export const MACHINE_GENERATIONS: readonly MachineGenerationRow[] = [
  {
    id: "s9",
    name: "Antminer S9 class",
    hashrateThs: 13.5,
    efficiencyJPerTh: 98,
    released: "2017-09",
    massKg: 6,
    prices: [{ usdPerTh: 20, date: "2021", source: `${TIERS}: 20 to 21, month not named` }],
    source: "CBECI miners list: S9 13.5 TH/s, 98 J/TH, released 2017-09",
    asOf: "2026-11-21",
    mark: "S",
  },
  {
    id: "s17",
    name: "S17 and M20S class",
    hashrateThs: 55,
    efficiencyJPerTh: 48,
    released: "2019-04",
    massKg: 11,
    prices: [{ usdPerTh: 43, date: "2021-07", source: `${TIERS}: the low of July 2021` }],
    source:
      "F2Pool table of 2020-03 and CBECI: S17 53 to 56 TH/s at 45 J/TH, released 2019-04; M20S 62 to 68 TH/s at 48 J/TH; rounded",
    asOf: "2026-11-21",
    mark: "D",
  },
  {
    id: "s19",
    name: "Antminer S19 class",
    hashrateThs: 95,
    efficiencyJPerTh: 34,
    released: "2020-05",
    massKg: 14,
    prices: [],
    source: "CBECI miners list: S19 95 TH/s, 34.2 J/TH, released 2020-05; rounded",
    asOf: "2026-11-21",
    mark: "S",
  },
  {
    id: "s19jpro",
    name: "S19j Pro and M30S++ class",
    hashrateThs: 100,
    efficiencyJPerTh: 31,
    released: "2021-06",
    massKg: 14,
    prices: [
      { usdPerTh: 110, date: "2021-12", source: `${TIERS}: new machines` },
      { usdPerTh: 77, date: "2022-04", source: `${TIERS}: new machines` },
    ],
    source:
      "Miningstore guide: S19j Pro 96 to 104 TH/s at 29.5 to 30.5 J/TH; CBECI: M30S++ 106 TH/s at 31 J/TH, released 2020-10; that the S19j Pro shipped from about mid-2021 is recalled",
    asOf: "2026-11-21",
    mark: "R",
  },
  {
    id: "s19xp",
    name: "Antminer S19 XP class",
    hashrateThs: 140,
    efficiencyJPerTh: 21.5,
    released: "2022-07",
    massKg: 15,
    prices: [],
    source:
      "Miningstore guide: S19 XP 140 TH/s, 3,010 W; announced November 2021, first shipped in the third quarter of 2022",
    asOf: "2026-11-21",
    mark: "S",
  },
];

/** How far prices fell when China closed: a change, not a price. */
export const MACHINE_PRICE_CHANGES = [
  {
    machine: "s19",
    fromMonth: "2021-05",
    toMonth: "2021-07",
    changePercent: -41.7,
    source: "Financial Times in the press, on the Antminer S19",
    asOf: "2026-11-21",
    mark: "S",
  },
] as const;
