import { COUNTRY_SHARES, COUNTRY_SHARES_SOURCE, type MapRowId } from "../../data/countryShares.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, sliceDays } from "../../data/daily.ts";
import { HOSTING } from "../../data/hosting.ts";
import { MACHINE_GENERATIONS } from "../../data/machines.ts";
import { WORLD_REGIONS } from "../../data/regions.ts";
import { RETARGETS, RETARGETS_SOURCE } from "../../data/retargets.ts";
import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtc, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { OTHER_SPLIT } from "./kazakhstan2022Assumptions.ts";

/**
 * The mining world as it stood at a recorded retarget between September 2019 and January 2022: what scenarios of those years
 * share. Recorded: header, prices, fees, shares by country. Judged: how a country's hashrate divides over machines and provinces.
 */

type Input = ScenarioInput;
export type RegionFile = Input["regions"][number];

/** Parts of China's hashrate in the wet and the dry season. [P], after the provinces' shares of April 2020 and of 2020's extremes */
const CHINA_SPLIT = {
  wet: { "CN-XJ": 0.36, "CN-SC": 0.4, "CN-NM": 0.14, "CN-XX": 0.1 },
  dry: { "CN-XJ": 0.5, "CN-SC": 0.22, "CN-NM": 0.16, "CN-XX": 0.12 },
} as const;
const SPLIT_SOURCE =
  "Country: CBECI's published share of the month; parts of China: our judgement after the quoted shares of April 2020; parts of Other: our judgement";

/** Share of installed hashrate by machine generation, by date: half and half at first [P], later as the hindcast's own run has it [D]. */
const MIXES: readonly (readonly [fromUtc: string, mix: Readonly<Record<string, number>>])[] = [
  ["2019-08-01", { s9: 0.5, s17: 0.5 }],
  ["2020-02-01", { s9: 0.35, s17: 0.65 }],
  ["2020-05-01", { s9: 0.3, s17: 0.7 }],
  ["2020-09-01", { s9: 0.23, s17: 0.74, s19: 0.03 }],
  ["2021-01-01", { s9: 0.17, s17: 0.75, s19: 0.08 }],
  ["2021-04-01", { s9: 0.15, s17: 0.71, s19: 0.14 }],
  ["2021-05-01", { s9: 0.14, s17: 0.68, s19: 0.18 }],
  ["2022-01-01", { s9: 0.06, s17: 0.47, s19: 0.43, s19jpro: 0.04 }],
];

const EURASIA = new Set(["CN", "KZ", "RU", "IR", "DE", "SE", "NO", "GE", "TH", "MY"]);
const AMERICAS = new Set(["US", "CA", "PY", "AR"]);

export interface HistoryOptions {
  /** First block of a recorded difficulty period; the run starts at its header time. */
  readonly startHeight: number;
  /** A full ten minutes. */
  readonly endUtc: string;
  /** What is installed at the start, EH/s; computed so that the first period's mean hashrate is the recorded one. */
  readonly hashrateEhs: number;
  /** Month whose published shares are taken, where it is not the first of the run. */
  readonly sharesMonth?: string;
}

/** A date's share of a row of the published map, percent. */
function shareOf(month: string, row: MapRowId): number {
  const found = COUNTRY_SHARES.find((entry) => entry.month === month);
  if (found === undefined) throw new RangeError(`no published map of ${month}`);
  return found.sharePercent[row];
}

function latest<T>(rows: readonly (readonly [string, T])[], utc: string): T {
  let found = rows[0]![1];
  for (const [from, value] of rows) if (from <= utc) found = value;
  return found;
}

/** Regions of the world at a moment, each with what hashes there. */
export function historyRegions(startUtc: string, { hashrateEhs, sharesMonth }: HistoryOptions): RegionFile[] {
  const month = sharesMonth ?? startUtc.slice(0, 7);
  const day = startUtc.slice(5, 10);
  const split = CHINA_SPLIT[day >= "05-25" && day < "10-25" ? "wet" : "dry"];
  const mix = latest(MIXES, startUtc);
  const named = new Set(Object.keys(COUNTRY_SHARES[0]!.sharePercent));
  return WORLD_REGIONS.map((region): RegionFile => {
    const { id, country, name, season } = region;
    const percent =
      country === "CN"
        ? shareOf(month, "CN") * split[id as keyof typeof split]
        : named.has(id)
          ? shareOf(month, id as MapRowId)
          : shareOf(month, "OTHER") * OTHER_SPLIT[id]!.value;
    return {
      id,
      name,
      country,
      ...(EURASIA.has(country) ? { landmass: "eurasia" } : AMERICAS.has(country) ? { landmass: "americas" } : {}),
      hashrateEhs: Math.round(percent * hashrateEhs * 1e3) / 1e5,
      mix: { ...mix },
      storedEhs: 0,
      tariffUsdPerKwh: season?.dryTariffUsdPerKwh ?? region.tariffUsdPerKwh,
      carbonGPerKwh: region.carbonGPerKwh,
      source: `${SPLIT_SOURCE}. ${region.source}`,
      mark: "P",
    };
  });
}

/** Kazakhstan's hosting as reported, from the first figure on, and on the way to the last. */
export const KAZAKHSTAN_HOSTING: readonly [string, number][] = ["kz-2021-01", "kz-2021-10-peak", "kz-2023-05"].map(
  (id) => {
    const { month, highMw } = HOSTING.find((row) => row.id === id)!;
    return [`${month}-01T00:00Z`, highMw];
  },
);

/** The wet season's cheaper power, every year. */
export function seasonEvents(): Input["events"] {
  return WORLD_REGIONS.flatMap(({ id, name, season, tariffUsdPerKwh, source }) =>
    season === undefined
      ? []
      : [
          {
            id: "wet-season",
            kind: "season" as const,
            region: id,
            title: `Wet season in ${name}`,
            schedule: [
              [season.wetFrom, Math.round((tariffUsdPerKwh - season.dryTariffUsdPerKwh) * 1000) / 1000],
              [season.dryFrom, 0],
            ] as [string, number][],
            source,
            mark: "P" as const,
          },
        ],
  );
}

/** Rows of the published map, and where hidden Chinese addresses seem to be. */
export function historyObservation(): Input["observation"] {
  const named: Readonly<Record<Exclude<MapRowId, "CN" | "OTHER">, string>> = {
    US: "United States",
    KZ: "Kazakhstan",
    CA: "Canada",
    RU: "Russia",
    MY: "Malaysia",
    DE: "Germany *",
    IE: "Ireland *",
    IR: "Iran",
  };
  const chinese = WORLD_REGIONS.filter(({ country }) => country === "CN").map(({ id }) => id);
  const all = (ids: readonly string[], weight: number) => Object.fromEntries(ids.map((id) => [id, weight]));
  return {
    poolNoiseShare: 0.02,
    rows: [
      { id: "CN", name: "China", parts: all(chinese, 1) },
      { id: "OTHER", name: "Other", parts: all(Object.keys(OTHER_SPLIT), 1) },
      ...Object.entries(named).map(([id, name]) => ({
        id,
        name,
        parts: { [id]: 1 },
        ...(id === "DE" || id === "IE" ? { hiddenParts: all(chinese, 0.08) } : {}),
      })),
    ],
    source: "Rows of the CBECI map; that part of the hidden addresses seemed German and Irish is our judgement",
    mark: "P",
  };
}

/** Machines that can be bought in those years. */
export function historyMachines(): Input["machines"] {
  return MACHINE_GENERATIONS.map(({ id, name, hashrateThs, efficiencyJPerTh, released, source, mark }) => ({
    id,
    name,
    hashrateThs,
    efficiencyJPerTh,
    released,
    source,
    mark,
  }));
}

/** The recorded parts: anchor, prices, fees, and what the run is set beside. */
export function historyRecord({ startHeight, endUtc }: HistoryOptions) {
  const anchor = RETARGETS.find(({ height }) => height === startHeight);
  if (anchor === undefined) throw new RangeError(`no recorded retarget at ${startHeight}`);
  const startUtc = anchor.utc;
  const startDayS = Math.floor(parseUtc(startUtc)! / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  const dayBefore = formatUtc(startDayS - SECONDS_PER_DAY).slice(0, 10);
  const firstDay = startUtc.slice(0, 10);
  const lastDay = endUtc.slice(0, 10);
  const retargets = RETARGETS.filter(({ height, utc }) => height >= startHeight && utc <= endUtc);
  // Older maps too: they were the newest there was when the run begins.
  const months = COUNTRY_SHARES.filter(({ month }) => month <= lastDay.slice(0, 7));
  return {
    startUtc,
    endUtc,
    anchor: { height: startHeight, nBits: anchor.nBits },
    price: {
      // A day's close stands at its end.
      closes: sliceDays(CLOSE_USD, dayBefore, lastDay).map((usd, i): [string, number] => [
        formatUtc(startDayS + i * SECONDS_PER_DAY),
        usd,
      ]),
      geopoliticalSensitivity: 0,
      source: CLOSE_USD.source,
      mark: "S" as const,
    },
    fees: {
      firstDay,
      btcPerBlock: [...sliceDays(FEES_BTC_PER_BLOCK, firstDay, lastDay)],
      source: FEES_BTC_PER_BLOCK.source,
      mark: "C" as const,
    },
    recorded: {
      retargets: retargets.map((row) => ({ ...row })),
      firstDay,
      blocksByDay: [...sliceDays(BLOCKS, firstDay, lastDay)],
      months: months.map(({ month, publishedMonth, sharePercent }) => ({ month, publishedMonth, sharePercent })),
      source: `${RETARGETS_SOURCE.source}; ${BLOCKS.source}; ${COUNTRY_SHARES_SOURCE.source}`,
    },
  };
}
