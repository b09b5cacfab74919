/** Three classes of mining machine, each named for the model it is measured by. */
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
