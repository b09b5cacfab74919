import { ELASTIC_SUPPLY_NARRATIVE } from "../../data/narratives/elasticSupply.ts";
import type { ScenarioInput } from "../schema.ts";
import { steadyHash } from "./steadyHash.ts";
import { textOf } from "./texts.ts";

/** A laboratory in which more than half of the hashrate stands exactly at break-even. */
const INVENTED = "Invented for this experiment";
const START_UTC = "2022-01-08T07:45:37Z";

/** A machine of 34 J/TH earns 0.21 USD a TH and day at this price and difficulty: what its power costs at 0.233 USD per kWh. */
const REGIONS = [
  { id: "US", name: "Dear power", hashrateEhs: 188, tariffUsdPerKwh: 0.233 },
  { id: "CA", name: "Cheap power", hashrateEhs: 80, tariffUsdPerKwh: 0.03 },
] as const;

export const elasticSupply: ScenarioInput = {
  ...steadyHash,
  id: "elastic-supply",
  ...textOf("elastic-supply"),
  startUtc: START_UTC,
  endUtc: "2022-07-01T00:00Z",
  anchor: { height: 717_696, nBits: "170b8c8b" },
  tariffSpread: 0.2,
  regions: REGIONS.map((region) => ({
    ...region,
    mix: { s19: 1 },
    storedEhs: 0,
    carbonGPerKwh: 450,
    source: INVENTED,
    mark: "P",
  })),
  price: { ...steadyHash.price, closes: [[START_UTC, 40_000]] },
  fees: { ...steadyHash.fees, firstDay: START_UTC.slice(0, 10) },
  observation: { ...steadyHash.observation, rows: REGIONS.map(({ id, name }) => ({ id, name, parts: { [id]: 1 } })) },
  parameters: [
    {
      id: "spread",
      name: "Spread of power prices inside a region",
      unit: "standard deviation of ln price",
      value: 0.2,
      low: 0.1,
      high: 2,
      paths: ["tariffSpread"],
      source: INVENTED,
      mark: "P",
    },
    {
      id: "dear",
      name: "Hashrate at the edge of break-even",
      unit: "EH/s",
      value: 188,
      low: 0,
      high: 300,
      paths: ["regions.US.hashrateEhs"],
      source: INVENTED,
      mark: "P",
    },
  ],
  narrative: [...ELASTIC_SUPPLY_NARRATIVE],
};
