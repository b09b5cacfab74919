/** Why a figure of the page is what it is, by its name. */
import { blocksToday, difficulty, ESTIMATE_WINDOWS, epoch, estimate, forecast, interval, pools } from "./chain.ts";
import { carbon, meanTariff, power } from "./energy.ts";
import {
  breakEven,
  CONDITION_NAMES,
  type Condition,
  dark,
  hashrate,
  REASONS,
  type Reason,
  regionHashrate,
  regionMachines,
  regionPower,
  regionShare,
} from "./fleet.ts";
import { metric } from "./metric.ts";
import { channel, hashprice, hashpriceSats, price, reward, subsidy } from "./money.ts";
import { building, condition, hosting, income, regionCarbon, tariff } from "./places.ts";
import type { Explanation, FigureRef, WhyMoment } from "./types.ts";

const WORLD: Readonly<Record<string, (moment: WhyMoment) => Explanation>> = {
  interval,
  epoch,
  difficulty: (moment) => difficulty(moment),
  forecast,
  blocks: blocksToday,
  pools,
  hashrate,
  price,
  hashprice,
  hashpriceSats,
  reward,
  subsidy,
  power,
  carbon,
  tariff: meanTariff,
};

const REGION: Readonly<Record<string, (moment: WhyMoment, region: number) => Explanation | null>> = {
  share: regionShare,
  machines: regionMachines,
  power: regionPower,
  hosting,
  building,
  income,
  tariff,
  carbon: regionCarbon,
};

/** Null for a figure that this run does not have. */
export function explain(moment: WhyMoment, figure: FigureRef): Explanation | null {
  const [kind = "", first = "", second = ""] = figure.split("/");
  const found = first === "" ? (WORLD[kind]?.(moment) ?? null) : explainOne(moment, kind, first, second);
  if (found === null || found.value === null || Number.isFinite(found.value)) return found;
  return { ...found, value: null, formula: null, beside: [], seen: { ...found.seen, figures: [] } }; // frozen rules leave some figures out
}

function explainOne(moment: WhyMoment, kind: string, first: string, second: string): Explanation | null {
  switch (kind) {
    case "difficulty":
      return difficulty(moment, Number(first));
    case "estimate": {
      const window = ESTIMATE_WINDOWS.find((blocks) => blocks === Number(first));
      return window === undefined ? null : estimate(moment, window);
    }
    case "dark":
      return isReason(first) ? dark(moment, first) : null;
    case "channel":
      return channel(moment, first);
    case "breakEven":
      return breakEven(moment, Number(first));
    case "metric":
      return metric(moment, first);
    case "region":
      return explainRegion(
        moment,
        moment.input.regions.findIndex(({ id }) => id === first),
        second,
      );
    default:
      return null;
  }
}

const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text);
const isCondition = (text: string): text is Condition => text in CONDITION_NAMES;

function explainRegion(moment: WhyMoment, region: number, what: string): Explanation | null {
  if (region < 0) return null;
  if (what === "on" || isReason(what)) return regionHashrate(moment, region, what);
  if (isCondition(what)) return condition(moment, region, what);
  return REGION[what]?.(moment, region) ?? null;
}
