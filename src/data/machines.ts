/** Generations of mining machine from 2017 on, each named for the model it is measured by. */
export interface MachineGenerationRow {
  readonly id: string;
  readonly name: string;
  readonly hashrateThs: number;
  readonly efficiencyJPerTh: number;
  /** Month of first release, `YYYY-MM`. */
  readonly released: string;
  readonly source: string;
  readonly asOf: string;
  readonly mark: "S" | "D" | "R";
}

export const MACHINE_GENERATIONS: readonly MachineGenerationRow[] = [
  {
    id: "s9",
    name: "Antminer S9 class",
    hashrateThs: 13.5,
    efficiencyJPerTh: 98,
    released: "2017-09",
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
    source:
      "Miningstore guide: S19 XP 140 TH/s, 3,010 W; announced November 2021, first shipped in the third quarter of 2022",
    asOf: "2026-11-21",
    mark: "S",
  },
];
