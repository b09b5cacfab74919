/** What machines weigh and what they cost, by generation (`machines.ts`): for the metrics, and so apart from the page's first load. */

/**
 * Price of a machine by its tier of efficiency, USD a TH/s; lists and press of 2021 and 2022 disagree by a fifth.
 * Month where the source names one.
 */
interface MachinePrice {
  readonly usdPerTh: number;
  readonly date: string;
  readonly source: string;
}

interface MachineWareRow {
  /** For electronic waste, to about a fifth. */
  readonly massKg: number;
  /** Of the mass. */
  readonly source: string;
  readonly mark: "R";
  readonly prices: readonly MachinePrice[];
}

const TIERS = "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press";

const RECALLED = { source: "Mass with power supply, recalled from data sheets", mark: "R" } as const;

export const MACHINE_WARES: Readonly<Record<string, MachineWareRow>> = {
  s9: {
    massKg: 6,
    ...RECALLED,
    prices: [{ usdPerTh: 20, date: "2021", source: `${TIERS}: 20 to 21, month not named` }],
  },
  s17: {
    massKg: 11,
    ...RECALLED,
    prices: [{ usdPerTh: 43, date: "2021-07", source: `${TIERS}: the low of July 2021` }],
  },
  s19: { massKg: 14, ...RECALLED, prices: [] },
  s19jpro: {
    massKg: 14,
    ...RECALLED,
    prices: [
      { usdPerTh: 110, date: "2021-12", source: `${TIERS}: new machines` },
      { usdPerTh: 77, date: "2022-04", source: `${TIERS}: new machines` },
    ],
  },
  s19xp: { massKg: 15, ...RECALLED, prices: [] },
};
