/** The world of kazakhstan-2022 with Kosovo told apart from the row Other, so that its ban stands beside a cut that can be seen. */
import { KOSOVO_BAN, KOSOVO_HASHRATE_EHS, KOSOVO_POWER } from "../../data/kosovo2022.ts";
import { parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";
import { OTHER_SPLIT } from "./kazakhstan2022Assumptions.ts";
import { PARAMETERS_BEFORE_POWER_CUT } from "./kazakhstan2022Parameters.ts";
import { textOf } from "./texts.ts";

/** After the second retarget, before Kazakhstan cuts its miners' power. */
const END_UTC = "2022-01-23T00:00Z";
const isOther = (id: string) => id in OTHER_SPLIT;

const otherEhs = kazakhstan2022.regions
  .filter((region) => isOther(region.id))
  .reduce((sum, region) => sum + region.hashrateEhs, 0);
const left = 1 - KOSOVO_HASHRATE_EHS.value / otherEhs;

const inRun = (utc: string) => parseUtc(utc)! <= parseUtc(END_UTC)!;

export const kosovo2022: ScenarioInput = {
  ...kazakhstan2022,
  id: "kosovo-2022",
  ...textOf("kosovo-2022"),
  claims: [],
  endUtc: END_UTC,
  localTime: { name: "Pristina", offsetHours: 1 },
  regions: [
    ...kazakhstan2022.regions.map((region) =>
      isOther(region.id) ? { ...region, hashrateEhs: Math.round(region.hashrateEhs * left * 1000) / 1000 } : region,
    ),
    {
      id: "XK",
      name: "Kosovo",
      hashrateEhs: KOSOVO_HASHRATE_EHS.value,
      mix: { s9: 0.1, m20: 0.35, s19: 0.55 },
      storedEhs: 0,
      tariffUsdPerKwh: KOSOVO_POWER.tariffUsdPerKwh,
      carbonGPerKwh: KOSOVO_POWER.carbonGPerKwh,
      source: `Hashrate: ${KOSOVO_HASHRATE_EHS.source}. Tariff and carbon: ${KOSOVO_POWER.source}`,
      mark: "P",
    },
  ],
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
    ...kazakhstan2022.events.filter((event) => inRun(event.schedule[0]![0])),
  ],
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
    ...PARAMETERS_BEFORE_POWER_CUT,
  ],
  observation: {
    ...kazakhstan2022.observation,
    rows: kazakhstan2022.observation.rows.map((row) =>
      row.id === "OTHER" ? { ...row, parts: { ...row.parts, XK: 1 } } : row,
    ),
  },
  windows: kazakhstan2022.windows.filter((window) => inRun(window.toUtc)),
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
    ...kazakhstan2022.narrative.filter(
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
};
