import { COUNTRY_SHARES_2022, COUNTRY_SHARES_2022_SOURCE } from "../../data/countryShares2022.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, FIRST_DAY } from "../../data/daily2022.ts";
import { KAZAKHSTAN_NARRATIVE } from "../../data/kazakhstanNarrative.ts";
import { MACHINES } from "../../data/machines.ts";
import { REGIONS } from "../../data/regions.ts";
import { RETARGETS_2022, RETARGETS_2022_SOURCE } from "../../data/retargets2022.ts";
import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtcMinute, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import {
  ARRIVAL_WEIGHTS,
  ARRIVALS_EHS_PER_DAY,
  MIXES,
  OTHER_SPLIT,
  ROUTED_SHARE,
  START_HASHRATE_EHS,
  STORED_IN_CHINA_EHS,
} from "./kazakhstan2022Assumptions.ts";
import { KAZAKHSTAN_PARAMETERS } from "./kazakhstan2022Parameters.ts";

/** December 2021 of the published map: the month the run begins in. */
const PUBLISHED = COUNTRY_SHARES_2022[2].sharePercent;

/** The true map: routed hashrate goes back to China, and Other is split among named countries. */
function trueSharePercent(id: string): number {
  const routedDe = PUBLISHED.DE * ROUTED_SHARE.DE.value;
  const routedIe = PUBLISHED.IE * ROUTED_SHARE.IE.value;
  if (id === "CN") return PUBLISHED.CN + routedDe + routedIe;
  if (id === "DE") return PUBLISHED.DE - routedDe;
  if (id === "IE") return PUBLISHED.IE - routedIe;
  const split = OTHER_SPLIT[id];
  if (split !== undefined) return PUBLISHED.OTHER * split.value;
  return PUBLISHED[id as keyof typeof PUBLISHED];
}

const CN_TO_DE = (PUBLISHED.DE * ROUTED_SHARE.DE.value) / trueSharePercent("CN");
const CN_TO_IE = (PUBLISHED.IE * ROUTED_SHARE.IE.value) / trueSharePercent("CN");

function regionRow(row: (typeof REGIONS)[number]): ScenarioInput["regions"][number] {
  return {
    id: row.id,
    name: row.name,
    hashrateEhs: Math.round(START_HASHRATE_EHS.value * trueSharePercent(row.id) * 10) / 1000,
    mix: MIXES[row.id] ?? MIXES.default!,
    storedEhs: row.id === "CN" ? STORED_IN_CHINA_EHS.value : 0,
    tariffUsdPerKwh: row.tariffUsdPerKwh,
    carbonGPerKwh: row.carbonGPerKwh,
    source: row.source,
    mark: row.mark,
  };
}

function closeUtc(index: number): string {
  return formatUtcMinute((parseUtc(FIRST_DAY) ?? 0) + (index + 1) * SECONDS_PER_DAY);
}

const TIMELINE = "Cloudflare, NetBlocks, RIPE Labs and IODA by net4people; share of miners linked is our judgement";

export const kazakhstan2022: ScenarioInput = {
  schemaVersion: 1,
  id: "kazakhstan-2022",
  title: "Kazakhstan, January 2022",
  summary:
    "On 5 January 2022 Kazakhstan, then one of the three largest miners of bitcoin, cut its internet. Watch what happened to the world's hashrate, difficulty and blocks, and change it.",
  lesson:
    "Blocks slow down everywhere at once, and nothing but the next retarget makes them fast again. A loss of a seventh is hard to read from a day of blocks, because luck alone moves a day by 8 %.",
  mode: "replay",
  ideas: 2,
  claims: ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12"],
  startUtc: "2021-12-25T09:03:19Z",
  endUtc: "2022-02-12T00:00Z",
  anchor: { height: 715_680, nBits: "170b98ab" },
  pue: 1.1,
  tariffSpread: 0.25,
  localTime: { name: "Almaty", offsetHours: 6 },
  machines: MACHINES.map(({ id, name, hashrateThs, efficiencyJPerTh, source, mark }) => ({
    id,
    name,
    hashrateThs,
    efficiencyJPerTh,
    source,
    mark,
  })),
  regions: REGIONS.map(regionRow),
  events: [
    {
      id: "kz-internet-shutdown",
      kind: "internet-shutdown",
      region: "KZ",
      title: "Kazakhstan's internet is cut",
      schedule: [
        ["2022-01-04T16:00Z", 0.97],
        ["2022-01-05T10:50Z", 0.05],
        ["2022-01-05T17:30Z", 0.8],
        ["2022-01-05T22:00Z", 0.05],
        ["2022-01-06T10:30Z", 0.8],
        ["2022-01-06T14:00Z", 0.05],
        ["2022-01-07T00:00Z", 0.85],
        ["2022-01-07T02:30Z", 0.95],
        ["2022-01-07T06:00Z", 0.85],
        ["2022-01-08T02:30Z", 0.95],
        ["2022-01-08T10:00Z", 0.85],
        ["2022-01-09T02:30Z", 0.95],
        ["2022-01-09T06:00Z", 0.85],
        ["2022-01-10T00:00Z", 0.97],
        ["2022-01-11T02:20Z", 1],
      ],
      source: TIMELINE,
      mark: "P",
    },
    {
      id: "kz-power-cut",
      kind: "rationing",
      region: "KZ",
      title: "Kazakhstan's grid cuts registered miners off",
      schedule: [
        ["2022-01-23T18:00Z", 0.6],
        ["2022-01-31T18:00Z", 1],
      ],
      source:
        "KEGOC memo of 21 January (registered miners: no supply from 24 to 31 January, local time); the share still running is our judgement",
      mark: "P",
    },
    {
      id: "kz-miner-surcharge",
      kind: "tariff-change",
      region: "KZ",
      title: "Kazakhstan's surcharge on miners begins",
      schedule: [["2021-12-31T18:00Z", 0.0023]],
      source: "1 tenge a kWh from 1 January 2022, press",
      mark: "S",
    },
    {
      id: "ir-winter-ban",
      kind: "ban",
      region: "IR",
      title: "Iran bans mining for the winter",
      schedule: [["2021-12-28T00:00Z", 0.45]],
      source:
        "Ban from 28 December 2021 to 6 March 2022, press; the share that goes on is our judgement from CBECI's December and January",
      mark: "P",
    },
  ],
  deliveries: Object.entries(ARRIVAL_WEIGHTS.value).map(([region, weight]) => ({
    region,
    machine: region === "CN" ? "m20" : "s19",
    knots: ARRIVALS_EHS_PER_DAY.knots.map(([utc, ehs]): [string, number] => [
      utc,
      Math.round(ehs * weight * 1e5) / 1e5,
    ]),
    source: ARRIVALS_EHS_PER_DAY.source,
    mark: "P",
  })),
  flows: [
    flow("cn-us", "CN", "US", "stored", 1500, 75),
    flow("cn-ru", "CN", "RU", "stored", 500, 35),
    flow("cn-kz", "CN", "KZ", "stored", 400, 35),
    flow("cn-ca", "CN", "CA", "stored", 300, 75),
    flow("kz-ru", "KZ", "RU", "installed", 300, 35),
    flow("kz-us", "KZ", "US", "installed", 300, 75),
  ],
  price: {
    closes: CLOSE_USD.values.map((usd, index): [string, number] => [closeUtc(index), usd]),
    geopoliticalSensitivity: 0,
    source: CLOSE_USD.source,
    mark: "S",
  },
  fees: {
    firstDay: "2021-12-25",
    btcPerBlock: FEES_BTC_PER_BLOCK.values.slice(1),
    source: FEES_BTC_PER_BLOCK.source,
    mark: "C",
  },
  parameters: KAZAKHSTAN_PARAMETERS,
  observation: {
    poolNoiseShare: 0.02,
    rows: [
      { id: "US", name: "United States", parts: { US: 1 } },
      { id: "CN", name: "China", parts: { CN: 1 - CN_TO_DE - CN_TO_IE } },
      { id: "KZ", name: "Kazakhstan", parts: { KZ: 1 } },
      { id: "OTHER", name: "Other", parts: Object.fromEntries(Object.keys(OTHER_SPLIT).map((id) => [id, 1])) },
      { id: "CA", name: "Canada", parts: { CA: 1 } },
      { id: "RU", name: "Russia", parts: { RU: 1 } },
      { id: "DE", name: "Germany *", parts: { DE: 1, CN: CN_TO_DE } },
      { id: "MY", name: "Malaysia", parts: { MY: 1 } },
      { id: "IE", name: "Ireland *", parts: { IE: 1, CN: CN_TO_IE } },
      { id: "IR", name: "Iran", parts: { IR: 1 } },
    ],
    source: "Rows of the CBECI map; routed shares are our judgement",
    mark: "P",
  },
  windows: [
    { id: "before", fromUtc: "2021-12-26T00:00Z", toUtc: "2022-01-05T00:00Z", recordedBlocksPerDay: 144.6 },
    { id: "shutdown", fromUtc: "2022-01-05T00:00Z", toUtc: "2022-01-11T00:00Z", recordedBlocksPerDay: 143.8 },
    { id: "after", fromUtc: "2022-01-11T00:00Z", toUtc: "2022-01-21T00:00Z", recordedBlocksPerDay: 161.5 },
    { id: "power-cut", fromUtc: "2022-01-24T00:00Z", toUtc: "2022-02-01T00:00Z", recordedBlocksPerDay: 144.4 },
  ],
  narrative: [...KAZAKHSTAN_NARRATIVE],
  recorded: {
    retargets: RETARGETS_2022.map(({ height, utc, nBits, changePercent }) => ({ height, utc, nBits, changePercent })),
    firstDay: FIRST_DAY,
    blocksByDay: [...BLOCKS.values],
    months: COUNTRY_SHARES_2022.map(({ month, publishedMonth, sharePercent }) => ({
      month,
      publishedMonth,
      sharePercent,
    })),
    source: `${RETARGETS_2022_SOURCE.source}; ${BLOCKS.source}; ${COUNTRY_SHARES_2022_SOURCE.source}`,
  },
};

/** Machines still on their way out of China after its ban of 2021, and out of Kazakhstan's rationed grid. */
function flow(
  id: string,
  from: string,
  to: string,
  takenFrom: "stored" | "installed",
  machinesPerDay: number,
  meanTravelDays: number,
) {
  return {
    id,
    from,
    to,
    machine: "m20",
    takenFrom,
    startUtc: "2021-08-25T00:00Z",
    endUtc: "2022-02-12T00:00Z",
    machinesPerDay,
    meanTravelDays,
    lostShare: 0.03,
    source:
      "Direction from the Financial Times count of 2021 and press; machines a day and travel days are our judgement",
    mark: "P" as const,
  };
}
