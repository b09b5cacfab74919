import { KAZAKHSTAN_HOSTING } from "./kazakhstanHosting.ts";

/**
 * Power that mines had, used or were allowed, MW, by country and date, as somebody stated it. Statements of the same month
 * disagree by up to a factor of ten: they count different things, so each says what it counts.
 */
export interface HostingRow {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Month of the figure, `YYYY-MM`. */
  readonly month: string;
  /** Equal to `highMw` where one figure is given; the text says where it is a lower limit. */
  readonly lowMw: number;
  readonly highMw: number;
  /** capacity: what mines had or drew; illegal: without a licence; cap: proposed limit; closed: shut by order; import: asked for. */
  readonly kind: "capacity" | "illegal" | "cap" | "closed" | "import";
  readonly text: string;
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
}

const { source: HASHRATE_INDEX, mwByMonth: KZ_MW } = KAZAKHSTAN_HOSTING;

export const HOSTING: readonly HostingRow[] = [
  {
    id: "kz-2021-01",
    country: "KZ",
    month: "2021-01",
    lowMw: KZ_MW["2021-01"],
    highMw: KZ_MW["2021-01"],
    kind: "capacity",
    text: "Mining capacity in Kazakhstan before the arrivals from China.",
    source: HASHRATE_INDEX,
    confidence: "medium",
  },
  {
    id: "kz-2021-10-peak",
    country: "KZ",
    month: "2021-10",
    lowMw: KZ_MW["2021-10"],
    highMw: KZ_MW["2021-10"],
    kind: "capacity",
    text: "Mining capacity at its height, as reported.",
    source: HASHRATE_INDEX,
    confidence: "medium",
  },
  {
    id: "kz-2021-10-load",
    country: "KZ",
    month: "2021-10",
    lowMw: 1000,
    highMw: 1000,
    kind: "capacity",
    text: "Power drawn by miners: more than 1,000 MW.",
    source: "Forkast, November 2021",
    confidence: "medium",
  },
  {
    id: "kz-2021-11-regulated",
    country: "KZ",
    month: "2021-11",
    lowMw: 600,
    highMw: 600,
    kind: "capacity",
    text: "Regulated mines, by the energy minister.",
    source: "CoinDesk and Coinfox, November 2021",
    confidence: "medium",
  },
  {
    id: "kz-2021-11-illegal",
    country: "KZ",
    month: "2021-11",
    lowMw: 340,
    highMw: 1200,
    kind: "illegal",
    text: "Mines outside the register: the minister said about 340 MW, his ministry elsewhere about 1,200 MW.",
    source: "CoinDesk and Coinfox, November 2021; two official figures that disagree",
    confidence: "medium",
  },
  {
    id: "kz-2021-11-cap",
    country: "KZ",
    month: "2021-11",
    lowMw: 100,
    highMw: 100,
    kind: "cap",
    text: "Proposed limit for all new mines together, and 1 MW for each.",
    source: "Coinfox; CoinDesk of 12 November 2021",
    confidence: "high",
  },
  {
    id: "kz-2021-11-import",
    country: "KZ",
    month: "2021-11",
    lowMw: 300,
    highMw: 400,
    kind: "import",
    text: "Power that Kazakhstan asked of Russia to cover its deficit.",
    source: "Coinfox; CoinDesk of 12 November 2021",
    confidence: "high",
  },
  {
    id: "kz-2022-02-closed",
    country: "KZ",
    month: "2022-02",
    lowMw: 202,
    highMw: 202,
    kind: "closed",
    text: "Thirteen illegal mines shut between 16 and 21 February.",
    source: "CoinDesk, February 2022",
    confidence: "high",
  },
  {
    id: "kz-2023-05",
    country: "KZ",
    month: "2023-05",
    lowMw: KZ_MW["2023-05"],
    highMw: KZ_MW["2023-05"],
    kind: "capacity",
    text: "What was left after rationing, surcharges and departures.",
    source: HASHRATE_INDEX,
    confidence: "medium",
  },
  {
    id: "ir-2021-licensed",
    country: "IR",
    month: "2021-05",
    lowMw: 209,
    highMw: 209,
    kind: "capacity",
    text: "Licensed mines, by official count; about 85 % of mining was said to be unlicensed.",
    source: "MEES, 28 May 2021",
    confidence: "high",
  },
  {
    id: "ir-2021-01-tavanir",
    country: "IR",
    month: "2021-01",
    lowMw: 500,
    highMw: 600,
    kind: "capacity",
    text: "All mining, by the grid company Tavanir in January.",
    source: "Press on Tavanir, January 2021",
    confidence: "medium",
  },
  {
    id: "ir-2021-05-president",
    country: "IR",
    month: "2021-05",
    lowMw: 2000,
    highMw: 2000,
    kind: "capacity",
    text: "All mining: over 2,000 MW, by President Rouhani when he announced the ban.",
    source: "MEES, 28 May 2021; The Record",
    confidence: "low",
  },
];
