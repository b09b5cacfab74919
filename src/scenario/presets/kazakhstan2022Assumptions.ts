/** Scenarios that rest on what is assumed here of January 2022. */
export const ASSUMED_BY: readonly string[] = ["kazakhstan-2022", "kosovo-2022"];

/**
 * What the scenario assumes and no record settles. Each value is one row of the assumption register, with its range.
 */
export const START_HASHRATE_EHS = {
  value: 173,
  unit: "EH/s",
  range: [165, 181],
  source: "Blocks of 25 December to 4 January at that difficulty: 174.7 EH/s on average, standard error 4.6",
  mark: "C",
} as const;

export const ROUTED_SHARE = {
  DE: {
    value: 0.8,
    unit: "share",
    range: [0.5, 1],
    source: "CBECI marks the row as routing; hidden Chinese addresses are the likeliest origin",
    mark: "P",
  },
  IE: {
    value: 0.9,
    unit: "share",
    range: [0.6, 1],
    source: "CBECI marks the row as routing; hidden Chinese addresses are the likeliest origin",
    mark: "P",
  },
} as const;

interface Split {
  readonly value: number;
  readonly unit: "share";
  readonly range: readonly [number, number];
  readonly source: string;
  readonly mark: "P";
}

const split = (value: number, low: number, high: number): Split => ({
  value,
  unit: "share",
  range: [low, high],
  source: "Part of the published row Other; named from press reports of mines there",
  mark: "P",
});

/** Parts of the published row Other; they sum to 1. */
export const OTHER_SPLIT: Record<string, Split> = {
  SE: split(0.2, 0.1, 0.3),
  NO: split(0.2, 0.1, 0.3),
  IS: split(0.1, 0.05, 0.15),
  GE: split(0.12, 0.05, 0.2),
  TH: split(0.14, 0.05, 0.25),
  PY: split(0.12, 0.05, 0.2),
  AR: split(0.12, 0.05, 0.2),
};

/** Share of hashrate by machine class, by region; `default` for the rest. [P] */
export const MIXES: Record<string, Record<string, number>> = {
  default: { s9: 0.1, m20: 0.35, s19: 0.55 },
  US: { s9: 0.02, m20: 0.23, s19: 0.75 },
  CA: { s9: 0.04, m20: 0.3, s19: 0.66 },
  KZ: { s9: 0.15, m20: 0.5, s19: 0.35 },
  CN: { s9: 0.2, m20: 0.45, s19: 0.35 },
  RU: { s9: 0.18, m20: 0.42, s19: 0.4 },
  IR: { s9: 0.5, m20: 0.4, s19: 0.1 },
  MY: { s9: 0.3, m20: 0.45, s19: 0.25 },
};

/** Machines that China's ban left in storage and that had not been shipped. */
export const STORED_IN_CHINA_EHS = {
  value: 14,
  unit: "EH/s",
  range: [8, 40],
  source: "About 700,000 machines idle in November 2021 (Arcane Research in the press), fewer by January",
  mark: "P",
} as const;

/** New machines switched on in all regions together: one curve with four knots. */
export const ARRIVALS_EHS_PER_DAY = {
  knots: [
    ["2021-12-25T00:00Z", 0.15],
    ["2022-01-07T00:00Z", 0.95],
    ["2022-01-16T00:00Z", 0.95],
    ["2022-02-12T00:00Z", 0],
  ],
  unit: "EH/s a day",
  range: [0, 1.5],
  source: "Imposed so that the periods' mean hashrate follows the record; four knots, one curve for all regions",
  mark: "P",
} as const satisfies { knots: readonly (readonly [string, number])[] } & Record<string, unknown>;

/** How those machines are shared out, after the change between the published months of December and January. */
export const ARRIVAL_WEIGHTS = {
  value: {
    US: 0.42,
    CN: 0.28,
    CA: 0.06,
    RU: 0.04,
    KZ: 0.09,
    NO: 0.03,
    SE: 0.03,
    PY: 0.02,
    AR: 0.02,
    GE: 0.01,
  } as Record<string, number>,
  unit: "share",
  source: "After the change of the published EH/s between December and January; the small parts are our judgement",
  mark: "P",
} as const;
