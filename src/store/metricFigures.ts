/** The metrics of a run at any of its frames, and the price of machines where a scenario has no market for them. */
import { MACHINE_WARES } from "../data/machineWares.ts";
import { regionFigure, worldColumn } from "../host/runTable.ts";
import { tickOfRow } from "../scenario/frames.ts";
import { SATS_PER_BTC, SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { AtlasState } from "./atlas.ts";
import { mappedCountryShares, trueCountryShares } from "./countries.ts";
import {
  attackPowerUsdPerHour,
  carbonMtPerYear,
  energyTwhPerYear,
  herfindahl,
  nakamotoCoefficient,
  purchaseUsd,
  rentalUsdPerHour,
  scheduledBtc,
  wasteTonnes,
} from "./metrics.ts";
import { observedMapAt } from "./observedMap.ts";

export type MetricState = Pick<AtlasState, "input" | "scenario" | "run" | "commands">;

export type FigureId =
  | "powerGw"
  | "energyTwh"
  | "carbonMt"
  | "carbonG"
  | "rentUsd"
  | "attackPowerUsd"
  | "buyUsd"
  | "concentrationTrue"
  | "concentrationMapped"
  | "halfTrue"
  | "halfMapped"
  | "scrapped"
  | "wasteT"
  | "issuedBtc"
  | "elasticity";

/** Above this elasticity difficulty and hashrate begin to chase one another. */
export const ELASTICITY_WARNING = 0.8;
/** A recorded machine price further than this from a moment says nothing of it. */
const PRICE_REACH_S = 270 * SECONDS_PER_DAY;

export interface MachinePrice {
  readonly usdPerTh: number;
  readonly date: string;
  readonly source: string;
}

/** The recorded price of a new machine nearest to a moment, that of the latest model; null when none is near. */
export function recordedMachinePrice(unixS: number): MachinePrice | null {
  const away = ({ date }: MachinePrice) => Math.abs((parseUtc(`${date}-15`) ?? Number.POSITIVE_INFINITY) - unixS);
  const near = Object.values(MACHINE_WARES)
    .flatMap(({ prices }) => [...prices])
    .filter((price) => away(price) <= PRICE_REACH_S);
  return near.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Mass of a machine of the scenario, lightest and heaviest, kg; recalled figures. */
export function machineMassKg({ input }: Pick<AtlasState, "input">): readonly [low: number, high: number] {
  const known = input.machines.flatMap(({ id }) => MACHINE_WARES[id] ?? []);
  const masses = (known.length > 0 ? known : Object.values(MACHINE_WARES)).map(({ massKg }) => massKg);
  return [Math.min(...masses), Math.max(...masses)];
}

/** What power costs those who run, weighted by the power they draw; without what events add. USD per kWh. */
function meanTariff({ scenario, run }: MetricState, row: number): number {
  let [mw, usd] = [0, 0];
  for (const [r, { tariffUsdPerKwh }] of scenario.regions.entries()) {
    const own = regionFigure(run, r, "powerMw", row);
    mw += own;
    usd += own * tariffUsdPerKwh;
  }
  return mw > 0 ? usd / mw : 0;
}

/** A figure at a row of the run; null where the scenario or the moment has none. */
export function figureAt(state: MetricState, id: FigureId, row: number): number | null {
  const { input, scenario, run } = state;
  const world = (column: Parameters<typeof worldColumn>[1]) => worldColumn(run, column)[row] ?? 0;
  const tick = tickOfRow(run, row);
  const mapped = () => {
    const map = observedMapAt(state, tick, null);
    return map === null ? null : mappedCountryShares(input, scenario, map);
  };
  switch (id) {
    case "powerGw":
      return world("powerGw");
    case "energyTwh":
      return energyTwhPerYear(world("powerGw"));
    case "carbonMt":
      return carbonMtPerYear(world("powerGw"), world("carbonGPerKwh"));
    case "carbonG":
      return world("carbonGPerKwh");
    case "rentUsd":
      return rentalUsdPerHour(world("hashrateEhs"), world("hashpriceUsdPerPhDay"));
    case "attackPowerUsd":
      return attackPowerUsdPerHour(world("powerGw"), meanTariff(state, row));
    case "buyUsd": {
      const market = world("machineUsdPerTh");
      const usdPerTh = market > 0 ? market : recordedMachinePrice(scenario.startS + tick * TICK_S)?.usdPerTh;
      return usdPerTh === undefined ? null : purchaseUsd(world("hashrateEhs"), usdPerTh);
    }
    case "concentrationTrue":
      return herfindahl(trueCountryShares(state, row));
    case "halfTrue":
      return nakamotoCoefficient(trueCountryShares(state, row));
    case "concentrationMapped": {
      const shares = mapped();
      return shares === null ? null : herfindahl(shares);
    }
    case "halfMapped": {
      const shares = mapped();
      return shares === null ? null : nakamotoCoefficient(shares);
    }
    case "scrapped":
      return scenario.orders === null ? null : world("scrappedMachines");
    case "wasteT": {
      const [low, high] = machineMassKg(state);
      return scenario.orders === null ? null : wasteTonnes(world("scrappedMachines"), (low + high) / 2);
    }
    case "issuedBtc": {
      const { height, timeS } = scenario.anchor;
      const elapsedS = Math.max(0, tick * TICK_S - timeS);
      return world("issuedSats") / SATS_PER_BTC - scheduledBtc(height, elapsedS, scenario.rules.blockSpacingS);
    }
    case "elasticity": {
      const day = (at: number) => Math.floor((scenario.startS + at * TICK_S) / SECONDS_PER_DAY);
      return day(tick) > day(0) ? world("elasticity") : null; // first worked out at the first midnight
    }
  }
}

/** A figure at even steps from the start to the newest frame that is built. */
export function figureSeries(state: MetricState, id: FigureId, points: number): (number | null)[] {
  const last = Math.max(0, state.run.ready - 1);
  const count = Math.min(points, last + 1);
  return Array.from({ length: count }, (_, i) => figureAt(state, id, Math.round((last * i) / Math.max(1, count - 1))));
}
