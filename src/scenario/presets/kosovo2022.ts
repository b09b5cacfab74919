/** The world of kazakhstan-2022 with Kosovo told apart from the row Other, so that its ban stands beside a cut that can be seen. */
import { KAZAKHSTAN_NARRATIVE } from "../../data/kazakhstanNarrative.ts";
import { KOSOVO_BAN, KOSOVO_HASHRATE_EHS, KOSOVO_POWER } from "../../data/kosovo2022.ts";
import { parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { OTHER_SPLIT, type RegionFile } from "./historyWorld.ts";
import { textOf } from "./texts.ts";
import { winterEvents, winterScenario } from "./winter2022.ts";

/** After the second retarget, before Kazakhstan cuts its miners' power. */
const END_UTC = "2022-01-23T00:00Z";

const inRun = (utc: string) => parseUtc(utc)! <= parseUtc(END_UTC)!;

/** Kosovo comes out of the row Other, each of whose regions gives its part; it stands after the last of them. */
function divide(region: RegionFile): RegionFile[] {
  const part = OTHER_SPLIT[region.id];
  if (part === undefined) return [region];
  const left = {
    ...region,
    hashrateEhs: Math.round((region.hashrateEhs - KOSOVO_HASHRATE_EHS.value * part) * 1e5) / 1e5,
  };
  return region.id === Object.keys(OTHER_SPLIT).at(-1) ? [left, kosovoLike(region)] : [left];
}

function kosovoLike({ mix }: RegionFile): RegionFile {
  return {
    id: "XK",
    name: "Kosovo",
    country: "XK",
    landmass: "eurasia",
    hashrateEhs: KOSOVO_HASHRATE_EHS.value,
    mix,
    storedEhs: 0,
    tariffUsdPerKwh: KOSOVO_POWER.tariffUsdPerKwh,
    carbonGPerKwh: KOSOVO_POWER.carbonGPerKwh,
    source: `Hashrate: ${KOSOVO_HASHRATE_EHS.source}. Tariff and carbon: ${KOSOVO_POWER.source}`,
    mark: "P",
  };
}

const winter = winterScenario(
  {
    id: "kosovo-2022",
    endUtc: END_UTC,
    localTime: { name: "Pristina", offsetHours: 1 },
    divide,
    events: [
      {
        id: "xk-ban",
        kind: "ban",
        region: "XK",
        title: "Kosovo bans mining",
        schedule: [[KOSOVO_BAN.utc, 0]],
        source: `${KOSOVO_BAN.source}. That all miners obey at once is our assumption`,
        mark: "P",
      },
      ...winterEvents(END_UTC),
    ],
    narrative: [
      {
        id: "start",
        utc: "2021-12-25T09:03Z",
        kind: "note",
        text: "Eleven days before the ban. Kosovo is in the region list; on the map its miners are fewer than one dot.",
        source: "Block header; Kosovo's hashrate is assumed",
      },
      {
        id: "ban",
        utc: KOSOVO_BAN.utc,
        kind: "event",
        flag: "Kosovo bans mining",
        text: "Kosovo bans mining. No dot on this map changes for it.",
        source: KOSOVO_BAN.source,
      },
      ...KAZAKHSTAN_NARRATIVE.filter(
        (line) => parseUtc(line.utc)! > parseUtc(KOSOVO_BAN.utc)! && inRun(line.utc) && line.kind === "event",
      ),
      {
        id: "end",
        utc: "2022-01-21T12:00Z",
        kind: "note",
        text: "Two retargets after the ban there is no trace of it: what they answered to is luck, new machines and Kazakhstan.",
        source: "This model; Kosovo's hashrate is assumed",
      },
    ],
  },
  textOf("kosovo-2022"),
);

export const kosovo2022: ScenarioInput = {
  ...winter,
  parameters: [
    {
      id: "kosovo",
      name: "Hashrate at the start, Kosovo",
      unit: "EH/s",
      value: KOSOVO_HASHRATE_EHS.value,
      low: KOSOVO_HASHRATE_EHS.range[0],
      high: KOSOVO_HASHRATE_EHS.range[1],
      paths: ["regions.XK.hashrateEhs"],
      source: KOSOVO_HASHRATE_EHS.source,
      mark: "P",
    },
    ...winter.parameters,
  ],
};
