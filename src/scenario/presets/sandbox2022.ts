import { CLOSE_USD, sliceDays } from "../../data/daily.ts";
import { SANDBOX_2022_NARRATIVE } from "../../data/narratives/sandbox2022.ts";
import { parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { historyScenario } from "./historyScenario.ts";
import { parameterRow, type ShortParameter } from "./parameterRow.ts";

/** The world of January 2022, left to itself for two years: from here on even the price is computed. */
const START_DAY = "2022-01-21";
const END_UTC = "2024-01-20T00:00Z";
/** The record that the start is taken from goes on for a while; the run does not follow it. */
const RECORD_END_UTC = "2022-03-31T00:00:00Z";
const START_USD = Math.round(sliceDays(CLOSE_USD, "2022-01-20", "2022-01-20")[0]!);

const JUDGED = "Our judgement for this scenario";
const VOLATILITY_SOURCE = "Usual figures for bitcoin, recalled; that the price has no direction is our choice";

type Input = ScenarioInput;

/** Bans and rationing that hold on the first day hold on; nothing new is decided. Seasons come every year. */
const IN_FORCE: Input["events"] = eventsBetween(START_DAY, START_DAY);

const world = historyScenario({
  id: "sandbox-2022",
  startHeight: 719_712,
  endUtc: RECORD_END_UTC,
  hashrateEhs: 198.5,
  localTime: { name: "UTC", offsetHours: 0 },
  narrative: [...SANDBOX_2022_NARRATIVE],
  events: IN_FORCE,
  mode: "sandbox",
});

const regions = world.regions.map((region): Input["regions"][number] => ({
  ...region,
  hosting: {
    slackShare: 0.02,
    construction: {
      leadDays: 300,
      marginSought: 0.45,
      mostPerYear: 1.5,
      underWayShare: 0.1,
      source:
        "Ten to eighteen months from contract to power: miners' reports of 2021 and 2022, recalled; margin, pace and what was under way: our judgement",
      mark: "P",
    },
  },
}));

const everywhere = (path: string) => regions.map(({ id }) => `regions.${id}.${path}`);

const parameter = (short: ShortParameter, paths: readonly string[], source = JUDGED) =>
  parameterRow(short, paths, source);

/** Of the hindcast's parameters those that do not tell how hosting grows. */
const KEPT = ["spread", "eagerness", "priced", "lead", "covert", "export-days", "margin-weight"];

export const sandbox2022: ScenarioInput = {
  ...world,
  endUtc: END_UTC,
  regions,
  price: {
    model: {
      kind: "jump-diffusion",
      startUsd: START_USD,
      driftPerYear: 0,
      volatilityPerYear: 0.75,
      jumpsPerYear: 6,
      jumpMeanAbs: 0.06,
    },
    geopoliticalSensitivity: 0,
    source: `Close of ${CLOSE_USD.source}; from there on chance. ${VOLATILITY_SOURCE}`,
    mark: "P",
  },
  fees: {
    ...world.fees,
    btcPerBlock: [0.075],
    source: "Held at the mean of January 2022",
    mark: "P",
  },
  parameters: [
    parameter(
      ["drift", "Direction of the price", "in ln a year", 0, -1, 1],
      ["price.model.driftPerYear"],
      VOLATILITY_SOURCE,
    ),
    parameter(
      ["volatility", "Volatility of the price, jumps left out", "a year", 0.75, 0, 1.2],
      ["price.model.volatilityPerYear"],
      VOLATILITY_SOURCE,
    ),
    parameter(
      ["build-days", "From the start of a building to its power", "days", 300, 60, 720],
      everywhere("hosting.construction.leadDays"),
    ),
    parameter(
      ["margin-sought", "Margin above which it pays to build", "share of the income left after power", 0.45, 0.2, 0.8],
      everywhere("hosting.construction.marginSought"),
    ),
    parameter(
      ["build-pace", "Most that a place can start to build", "of its hosting, a year, were power free", 1.5, 0, 4],
      everywhere("hosting.construction.mostPerYear"),
    ),
    parameter(
      ["under-way", "Under construction at the start", "share of the hosting", 0.1, 0, 1],
      everywhere("hosting.construction.underWayShare"),
    ),
    parameter(
      ["slack", "Free places at the start", "share of those taken", 0.02, 0, 0.5],
      everywhere("hosting.slackShare"),
    ),
    ...world.parameters!.filter(({ id }) => KEPT.includes(id)),
  ],
  recorded: {
    ...world.recorded,
    retargets: [],
    blocksByDay: [],
    months: world.recorded.months.filter(
      ({ publishedMonth }) => parseUtc(`${publishedMonth}-01`)! < parseUtc(START_DAY)!,
    ),
  },
};
