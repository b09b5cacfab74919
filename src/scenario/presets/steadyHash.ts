/** The laboratory's plainest experiment: nothing ever changes, and the difficulty moves all the same. */
import { MACHINE_GENERATIONS } from "../../data/machines.ts";
import type { ScenarioInput } from "../schema.ts";
import { textOf } from "./texts.ts";

const START_UTC = "2022-01-01T00:00Z";
const INVENTED = "Invented for this experiment";

/** Together what the starting difficulty stands for at ten minutes a block. */
const REGIONS = [
  { id: "US", name: "United States", hashrateEhs: 80 },
  { id: "CN", name: "China", hashrateEhs: 50 },
  { id: "RU", name: "Russia", hashrateEhs: 43.745 },
] as const;

export const steadyHash: ScenarioInput = {
  schemaVersion: 1,
  id: "steady-hash",
  ...textOf("steady-hash"),
  mode: "sandbox",
  claims: [],
  startUtc: START_UTC,
  endUtc: "2022-03-02T00:00Z",
  anchor: { height: 715_680, nBits: "170b98ab" },
  pue: 1.1,
  localTime: { name: "UTC", offsetHours: 0 },
  machines: MACHINE_GENERATIONS.filter(({ id }) => id === "s19").map(
    ({ id, name, hashrateThs, efficiencyJPerTh, source, mark }) => ({
      id,
      name,
      hashrateThs,
      efficiencyJPerTh,
      source,
      mark,
    }),
  ),
  regions: REGIONS.map((region) => ({
    ...region,
    mix: { s19: 1 },
    storedEhs: 0,
    tariffUsdPerKwh: 0.04,
    carbonGPerKwh: 450,
    source: INVENTED,
    mark: "P",
  })),
  events: [],
  deliveries: [],
  flows: [],
  price: { closes: [[START_UTC, 40_000]], geopoliticalSensitivity: 0, source: INVENTED, mark: "P" },
  fees: { firstDay: "2022-01-01", btcPerBlock: [0.1], source: INVENTED, mark: "P" },
  observation: {
    poolNoiseShare: 0.02,
    rows: REGIONS.map(({ id, name }) => ({ id, name, parts: { [id]: 1 } })),
    source: INVENTED,
    mark: "P",
  },
  windows: [],
  narrative: [
    {
      id: "start",
      utc: START_UTC,
      kind: "note",
      text: "Every machine runs and none will stop. Press Play and wait for the first change of difficulty, in about two weeks.",
      source: INVENTED,
    },
    {
      id: "luck",
      utc: "2022-01-05T00:00Z",
      kind: "note",
      text: "Count the blocks of a day: 144 are expected, and anything from 124 to 164 is ordinary luck.",
      source: "A count of 144 has a standard deviation of 12 (Poisson)",
    },
    {
      id: "retargets",
      utc: "2022-01-16T00:00Z",
      kind: "note",
      text: "The difficulty has answered to luck alone. What one period took too long the next makes up for, so changes tend to alternate.",
      source: "The retarget rule: a share of luck in one period is taken back in the next",
    },
    {
      id: "end",
      utc: "2022-02-26T00:00Z",
      kind: "note",
      text: "Four changes of difficulty, and not one machine more or less.",
      source: INVENTED,
    },
  ],
  recorded: {
    retargets: [],
    firstDay: "2022-01-01",
    blocksByDay: [],
    months: [],
    source: "None: an invented world has no record",
  },
};
