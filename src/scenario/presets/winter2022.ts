/** The world around January 2022, out of the small tables that the page's first load carries: what three scenarios share. */
import { COUNTRY_SHARES_2022, COUNTRY_SHARES_2022_SOURCE } from "../../data/countryShares2022.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, FIRST_DAY } from "../../data/daily2022.ts";
import { RETARGETS_2022, RETARGETS_2022_SOURCE } from "../../data/retargets2022.ts";
import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtcMinute, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { CHINA_BAN } from "./chinaBan.ts";
import { type ModelOptions, modelScenario } from "./historyModel.ts";
import type { HistoryRecord } from "./historyWorld.ts";
import { IRAN_WINTER_BAN, KAZAKHSTAN_EVENTS } from "./winter2022Events.ts";
import { WINTER_2022_PARAMETERS } from "./winter2022Parameters.ts";

const START = RETARGETS_2022[1];

function closeUtc(index: number): string {
  return formatUtcMinute(parseUtc(FIRST_DAY)! + (index + 1) * SECONDS_PER_DAY);
}

function recordUntil(endUtc: string): HistoryRecord {
  return {
    startUtc: START.utc,
    endUtc,
    anchor: { height: START.height, nBits: START.nBits },
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
    recorded: {
      retargets: RETARGETS_2022.map((row) => ({ ...row })),
      firstDay: FIRST_DAY,
      blocksByDay: [...BLOCKS.values],
      months: COUNTRY_SHARES_2022.map((row) => ({ ...row })),
      source: `${RETARGETS_2022_SOURCE.source}; ${BLOCKS.source}; ${COUNTRY_SHARES_2022_SOURCE.source}`,
    },
  };
}

const WINDOWS: readonly ScenarioInput["windows"][number][] = [
  { id: "before", fromUtc: "2021-12-26T00:00Z", toUtc: "2022-01-05T00:00Z", recordedBlocksPerDay: 144.6 },
  { id: "shutdown", fromUtc: "2022-01-05T00:00Z", toUtc: "2022-01-11T00:00Z", recordedBlocksPerDay: 143.8 },
  { id: "after", fromUtc: "2022-01-11T00:00Z", toUtc: "2022-01-21T00:00Z", recordedBlocksPerDay: 161.5 },
  { id: "power-cut", fromUtc: "2022-01-24T00:00Z", toUtc: "2022-02-01T00:00Z", recordedBlocksPerDay: 144.4 },
];

/** Machines on their way out of China as the run begins: what left daily since the last province closed. */
const UNDER_WAY = [
  ["US", 1500, 75],
  ["RU", 500, 35],
  ["KZ", 400, 35],
  ["CA", 300, 75],
] as const;

/** All that befalls miners before the end, and China's orders, which still hold. */
export function winterEvents(endUtc: string): ScenarioInput["events"] {
  // Links name Iran's winter ban as the opening scenario always has.
  const all = [...KAZAKHSTAN_EVENTS, { ...IRAN_WINTER_BAN, id: "ir-winter-ban" }, ...CHINA_BAN];
  return all.filter(({ schedule }) => parseUtc(schedule[0]![0])! < parseUtc(endUtc)!);
}

/** Installed in all regions together as the run begins. [C] */
export const START_HASHRATE_EHS = 173.6;
/** Parts of the published rows that are hidden Chinese addresses. [P] */
export const ROUTED_SHARE = { DE: 0.8, IE: 0.9 };
/** Machines that China's ban left in storage, in each of its parts. [P] */
const STORED_EHS = 3.5;

/** January's growth was fast: more was ordered in the autumn of 2021, sooner delivered and sooner shipped than the fit to 29 months has it. */
const VALUES = { eagerness: 1.2, lead: 120, "export-days": 120 };

interface WinterOptions extends Pick<ModelOptions, "id" | "narrative" | "localTime" | "divide"> {
  readonly endUtc: string;
  /** In place of those that history had. */
  readonly events?: ScenarioInput["events"];
}

type Words = Parameters<typeof modelScenario>[1];

export function winterScenario({ endUtc, events = winterEvents(endUtc), ...options }: WinterOptions, words: Words) {
  const start = { hashrateEhs: START_HASHRATE_EHS, routed: ROUTED_SHARE, values: VALUES };
  const scenario = modelScenario({ ...options, ...start, events }, words, recordUntil(endUtc));
  const powerIsCut = events.some(({ id }) => id === "kz-power-cut");
  return {
    ...scenario,
    regions: scenario.regions.map((region) =>
      region.country === "CN" ? { ...region, storedEhs: STORED_EHS } : region,
    ),
    flows: UNDER_WAY.map(([to, machinesPerDay, meanTravelDays]) => ({
      id: `cn-${to.toLowerCase()}`,
      from: "CN-SC",
      to,
      machine: "s17",
      takenFrom: "stored" as const,
      startUtc: "2021-08-25T00:00Z",
      endUtc: START.utc,
      machinesPerDay,
      meanTravelDays,
      lostShare: 0.03,
      source:
        "Direction from the Financial Times count of 2021 and press; that all come from Sichuan, machines a day and travel days are our judgement",
      mark: "P" as const,
    })),
    parameters: [
      ...WINTER_2022_PARAMETERS.filter(({ id }) => id !== "powered" || powerIsCut),
      ...(scenario.parameters ?? []),
    ],
    windows: WINDOWS.filter(({ toUtc }) => parseUtc(toUtc)! <= parseUtc(endUtc)!),
  };
}
