/**
 * What two press articles of January 2022 said, in our words, beside the record. The band beside each comes from runs of the
 * scenario and names its measure (`host/measures.ts`). No address of the articles is known; they are cited by kind and month.
 */
const ARTICLE_1 = "Broadcast report with Tom Wilson (Reuters), January 2022";
const ARTICLE_2 = "Article citing Larry Cermak (The Block), January 2022";
const BOTH = `${ARTICLE_1}; ${ARTICLE_2}`;
const CBECI = "CBECI mining map (Cambridge)";

export type ClaimVerdict = "holds" | "partly" | "fails" | "open";
export type MeasureFormat = "percent" | "share" | "hours" | "coins" | "perDay";

export interface ClaimBand {
  readonly label: string;
  readonly measure: string;
  readonly format: MeasureFormat;
  /** Follows from the scenario's assumptions, not from luck: shown as assumed. */
  readonly assumed?: true;
}

export interface ClaimRow {
  readonly id: string;
  readonly claim: string;
  readonly source: string;
  readonly asOf: string;
  readonly record: string;
  readonly recordSource: string;
  /** What the runs are asked; empty where the scenario takes the record as given and so cannot test it. */
  readonly bands: readonly ClaimBand[];
  /** Said instead of a band. */
  readonly noBand?: string;
  readonly verdict: ClaimVerdict;
  readonly plainly: string;
}

export const CLAIMS: readonly ClaimRow[] = [
  {
    id: "C1",
    claim: "Kazakhstan had become second in bitcoin mining, after the United States.",
    source: BOTH,
    asOf: "2022-01",
    record:
      "August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 % as observed. January 2022: China 21.1 %, again above Kazakhstan's 13.2 %.",
    recordSource: CBECI,
    bands: [
      {
        label: "Kazakhstan on the map of January 2022",
        measure: "mapShare:2022-01:KZ",
        format: "share",
        assumed: true,
      },
      { label: "China on the same map", measure: "mapShare:2022-01:CN", format: "share", assumed: true },
    ],
    verdict: "partly",
    plainly:
      "True of the newest map there was, five months old. When the map of January came out in May, Kazakhstan stood third. (Our scenario comes out lower than that map for both: what the power cut of late January stopped, and who got new machines, are assumptions.)",
  },
  {
    id: "C2",
    claim: "It had about 20 % of computing power in August 2021, up from about 8 % in April; nearly a fifth.",
    source: BOTH,
    asOf: "2022-01",
    record: "18.1 % in August and 8.2 % in April 2021. In January 2022, published in May: 13.2 %.",
    recordSource: CBECI,
    bands: [
      {
        label: "True share just before the cut",
        measure: "trueShare:kz-internet-shutdown",
        format: "share",
        assumed: true,
      },
    ],
    verdict: "partly",
    plainly:
      "Rounded up for August, and out of date by January: the machines had been rationed, moved on, or been outgrown.",
  },
  {
    id: "C3",
    claim:
      "The internet was shut down across the country on 5 January (one article); the cut was ordered on 6 January (the other).",
    source: BOTH,
    asOf: "2022-01",
    record:
      "Mobile throttled from the afternoon of 4 January; nationwide from about 10:30 to 11:00 UTC on the 5th, with windows. Data-centre links mostly back at midnight UTC on the 7th.",
    recordSource: "Cloudflare, NetBlocks, RIPE Labs, IODA by net4people",
    bands: [
      {
        label: "Hours of mining lost, as if all at once",
        measure: "hoursDark:kz-internet-shutdown",
        format: "hours",
        assumed: true,
      },
    ],
    verdict: "partly",
    plainly:
      "The 5th is right. For people it lasted five days. How much mines lost on their data-centre lines was not measured; we assume a day and two thirds.",
  },
  {
    id: "C4",
    claim: "Computing power dropped sharply; it fell by 12 %.",
    source: BOTH,
    asOf: "2022-01",
    record: "Pools over hours: −10 % to −13.4 %. Blocks of 5 to 10 January: −0.7 %, standard error 4.2 %.",
    recordSource: "Pools in the press; blocks by day",
    bands: [
      { label: "True fall at its lowest", measure: "trueDrop:kz-internet-shutdown", format: "share", assumed: true },
      {
        label: "Fall by pools' hourly reports, lowest in a day",
        measure: "poolDrop:kz-internet-shutdown",
        format: "share",
      },
      { label: "Fall by counting blocks, a day later", measure: "dayCountDrop:kz-internet-shutdown", format: "share" },
      { label: "Blocks a day, 5 to 10 January (recorded 143.8)", measure: "blocksPerDay:shutdown", format: "perDay" },
    ],
    verdict: "partly",
    plainly:
      "Plausible for some hours, from pools' reports. The chain can neither show it nor rule it out: a day of blocks is uncertain by 8 %.",
  },
  {
    id: "C5",
    claim: "This makes it easier to produce bitcoin (in theory).",
    source: ARTICLE_1,
    asOf: "2022-01",
    record: "The next two retargets rose: +0.41 % on 8 January, +9.32 % on the 21st.",
    recordSource: "Block headers",
    bands: [
      { label: "Change at block 717,696", measure: "retarget:717696", format: "percent" },
      { label: "Change at block 719,712", measure: "retarget:719712", format: "percent" },
    ],
    verdict: "partly",
    plainly:
      "Not before a retarget: until then nobody's hash earns more. In this model the shutdown alone lowers the next retarget by about 1.4 points, but luck moves it by three or four either way, and on the record it rose.",
  },
  {
    id: "C6",
    claim: "More bitcoin may then reach the market and press on the price (in theory).",
    source: ARTICLE_1,
    asOf: "2022-01",
    record:
      "During an outage fewer coins are issued. Afterwards at most about 41 more a day for two weeks, against some 100,000 traded: of the order of 0.1 % of price.",
    recordSource: "Arithmetic of the protocol",
    bands: [
      {
        label: "Coins not mined while the links were cut",
        measure: "coinsLost:kz-internet-shutdown",
        format: "coins",
        assumed: true,
      },
    ],
    verdict: "fails",
    plainly: "Wrong in sign while it lasts, and far too small afterwards to be seen.",
  },
  {
    id: "C7",
    claim: "Bitcoin fell below 42,000 USD on Thursday 6 January.",
    source: ARTICLE_2,
    asOf: "2022-01",
    record: "Close of 6 January: 43,160 USD. The recorded low of those days is 40,938, on the 7th.",
    recordSource: "Daily closes; exchange low in the press",
    bands: [],
    noBand: "The price is replayed from the record, so no run can test this.",
    verdict: "open",
    plainly: "A day's close cannot settle a moment in the day.",
  },
  {
    id: "C8",
    claim: "The lowest price since September 2020 (one article); since late September 2021 (the other).",
    source: BOTH,
    asOf: "2022-01",
    record:
      "Close of 7 January: 41,560 USD, the lowest since 28 September 2021. In September 2020 it stood at 10,000 to 12,000.",
    recordSource: "Daily closes",
    bands: [],
    noBand: "The price is replayed from the record, so no run can test this.",
    verdict: "partly",
    plainly: "Late September 2021 is right. The year 2020 is a slip.",
  },
  {
    id: "C9",
    claim: "Down 5 % on 7 January to under 41,000 USD, amid a broader sell-off.",
    source: ARTICLE_1,
    asOf: "2022-01",
    record:
      "Close to close −3.7 %; low 40,938. Shares fell too, and other coins, some without any mining in Kazakhstan, fell by more.",
    recordSource: "Daily closes; CoinDesk of 6 January 2022",
    bands: [],
    noBand: "The price is replayed from the record. This page does not say what moved it.",
    verdict: "holds",
    plainly: "The figures fit the day's low, and the sell-off was broad.",
  },
  {
    id: "C10",
    claim: "China's crackdown the year before sent miners to Kazakhstan and other places with cheap power.",
    source: BOTH,
    asOf: "2022-01",
    record:
      "China 46.0 % in April and 0 % as observed in August 2021; Kazakhstan 8.2 to 18.1 %; 87,849 machines counted moved to Kazakhstan.",
    recordSource: `${CBECI}; Financial Times count in the press`,
    bands: [],
    noBand: "It happened before this scenario begins. Machines still under way from China travel on the map.",
    verdict: "holds",
    plainly: "Yes. But China never fell to nothing: hidden mining returned to the map as 22 % a month later.",
  },
  {
    id: "C11",
    claim: "Governments' attitude moves crypto markets, which are more sensitive to geopolitics than before.",
    source: ARTICLE_1,
    asOf: "2022-01",
    record: "No measurement separates this from all else that happened in those days.",
    recordSource: "None",
    bands: [],
    noBand: "A channel you can switch on below. It is off by default: shown, not asserted.",
    verdict: "open",
    plainly: "The simulator cannot tell. It can only show what each assumed sensitivity would imply.",
  },
  {
    id: "C12",
    claim: "Mining is opaque, and where it happens is estimated.",
    source: ARTICLE_1,
    asOf: "2022-01",
    record:
      "The map rests on four pools with about 37 % of hashrate, on addresses that can be hidden, and appears months later.",
    recordSource: CBECI,
    bands: [
      {
        label: "Germany on the observed map of January 2022",
        measure: "mapShare:2022-01:DE",
        format: "share",
        assumed: true,
      },
      { label: "Ireland on the same map", measure: "mapShare:2022-01:IE", format: "share", assumed: true },
    ],
    verdict: "holds",
    plainly: "Yes. In this scenario most of what the map shows in Germany and Ireland is assumed to be elsewhere.",
  },
];
