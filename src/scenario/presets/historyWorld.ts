import type { MapRowId } from "../../data/countryShares.ts";
import { KAZAKHSTAN_HOSTING } from "../../data/kazakhstanHosting.ts";
import { MACHINE_GENERATIONS } from "../../data/machines.ts";
import { WORLD_REGIONS } from "../../data/regions.ts";
import type { ScenarioInput } from "../schema.ts";

/**
 * The mining world as it stood at a recorded retarget between September 2019 and January 2022: what scenarios of those years
 * share. Recorded: header, prices, fees, shares by country. Judged: how a country's hashrate divides over machines and provinces.
 */

type Input = ScenarioInput;
export type RegionFile = Input["regions"][number];

/** The recorded parts of a scenario. */
export type HistoryRecord = Pick<Input, "startUtc" | "endUtc" | "anchor" | "price" | "fees" | "recorded">;

/** Parts of China's hashrate in the wet and the dry season. [P], after the provinces' shares of April 2020 and of 2020's extremes */
const CHINA_SPLIT = {
  wet: { "CN-XJ": 0.36, "CN-SC": 0.4, "CN-NM": 0.14, "CN-XX": 0.1 },
  dry: { "CN-XJ": 0.5, "CN-SC": 0.22, "CN-NM": 0.16, "CN-XX": 0.12 },
} as const;
/** Parts of the published row Other; they sum to 1. [P]: named from press reports of mines there */
export const OTHER_SPLIT: Readonly<Record<string, number>> = {
  SE: 0.2,
  NO: 0.2,
  IS: 0.1,
  GE: 0.12,
  TH: 0.14,
  PY: 0.12,
  AR: 0.12,
};

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
  ["2021-12-01", { s9: 0.06, s17: 0.47, s19: 0.43, s19jpro: 0.04 }],
];

const EURASIA = new Set(["CN", "KZ", "RU", "IR", "DE", "SE", "NO", "GE", "TH", "MY"]);
const AMERICAS = new Set(["US", "CA", "PY", "AR"]);

/** Parts of published rows that stand in China and hide their addresses. */
export type RoutedShares = Readonly<Partial<Record<MapRowId, number>>>;

export interface StartOptions {
  /** What is installed at the start, EH/s; computed so that the first period's mean hashrate is the recorded one. */
  readonly hashrateEhs: number;
  /** Month whose published shares are taken, where it is not the first of the run. */
  readonly sharesMonth?: string;
  readonly routed?: RoutedShares;
}

function latest<T>(rows: readonly (readonly [string, T])[], utc: string): T {
  let found = rows[0]![1];
  for (const [from, value] of rows) if (from <= utc) found = value;
  return found;
}

/** The published map of a start, put right: what shares stand where, and where China's hidden addresses seem to be. */
export interface StartMap {
  /** Percent by row of the published map. */
  readonly shares: Readonly<Record<string, number>>;
  /** Share of China's hashrate whose addresses are hidden. */
  readonly hidden: [utc: string, share: number][];
  /** Parts of what is hidden by the row that it seems to be in; the rest is seen nowhere. */
  readonly seem: RoutedShares;
}

/** Hidden Chinese addresses, with the steps of before for a run that begins later, where no row is routed. [P] */
const USUALLY_HIDDEN: Omit<StartMap, "shares"> = {
  hidden: [
    ["2021-06-20T00:00Z", 1],
    ["2021-09-01T00:00Z", 0.2],
  ],
  seem: { DE: 0.08, IE: 0.08 },
};

/** @throws RangeError when no map of that month was published */
export function startMap(
  { startUtc, recorded }: HistoryRecord,
  { sharesMonth = startUtc.slice(0, 7), routed }: StartOptions,
): StartMap {
  const published = recorded.months.find(({ month }) => month === sharesMonth)?.sharePercent;
  if (published === undefined) throw new RangeError(`no published map of ${sharesMonth}`);
  if (routed === undefined) return { shares: published, ...USUALLY_HIDDEN };
  const parts = Object.entries(routed).map(([row, share]) => [row, published[row]! * share] as const);
  const all = parts.reduce((sum, [, percent]) => sum + percent, 0);
  const china = published.CN! + all;
  const shares: Record<string, number> = { ...published, CN: china };
  for (const [row, percent] of parts) shares[row] = published[row]! - percent;
  return {
    shares,
    hidden: [["2021-09-01T00:00Z", all / china]],
    seem: Object.fromEntries(parts.map(([row, percent]) => [row, percent / all])),
  };
}

/** Regions of the world at a moment, each with what hashes there. */
export function historyRegions(startUtc: string, shares: StartMap["shares"], hashrateEhs: number): RegionFile[] {
  const day = startUtc.slice(5, 10);
  const split = CHINA_SPLIT[day >= "05-25" && day < "10-25" ? "wet" : "dry"];
  const mix = latest(MIXES, startUtc);
  return WORLD_REGIONS.map((region): RegionFile => {
    const { id, country, name, season } = region;
    const percent =
      country === "CN"
        ? shares.CN! * split[id as keyof typeof split]
        : (shares[id] ?? shares.OTHER! * OTHER_SPLIT[id]!);
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
export const KAZAKHSTAN_HOSTING_KNOTS: readonly [string, number][] = Object.entries(KAZAKHSTAN_HOSTING.mwByMonth).map(
  ([month, mw]) => [`${month}-01T00:00Z`, mw],
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

/** Rows of the published map by id, but for China and Other. */
const ROW_NAMES: Readonly<Record<Exclude<MapRowId, "CN" | "OTHER">, string>> = {
  US: "United States",
  KZ: "Kazakhstan",
  CA: "Canada",
  RU: "Russia",
  MY: "Malaysia",
  DE: "Germany *",
  IE: "Ireland *",
  IR: "Iran",
};

/** Rows of the published map, and where hidden Chinese addresses seem to be. */
export function historyObservation(regions: readonly RegionFile[], seem: StartMap["seem"]): Input["observation"] {
  const within = (isIn: (country: string) => boolean, weight: number) =>
    Object.fromEntries(regions.filter(({ country = "" }) => isIn(country)).map(({ id }) => [id, weight]));
  return {
    poolNoiseShare: 0.02,
    rows: [
      { id: "CN", name: "China", parts: within((country) => country === "CN", 1) },
      { id: "OTHER", name: "Other", parts: within((country) => country !== "CN" && !(country in ROW_NAMES), 1) },
      ...Object.entries(ROW_NAMES).map(([id, name]) => {
        const part = seem[id as MapRowId];
        return {
          id,
          name,
          parts: within((country) => country === id, 1),
          ...(part === undefined ? {} : { hiddenParts: within((country) => country === "CN", part) }),
        };
      }),
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
