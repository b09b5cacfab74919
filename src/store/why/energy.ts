/** Why mining draws the power it draws, and what follows from that: carbon, the cost of 51 %. */

import { TICK_S } from "../../units/constants.ts";
import { recordedMachinePrice } from "../metricFigures.ts";
import { ATTACK_SHARE } from "../metrics.ts";
import { estimateOf } from "./chain.ts";
import { byRegion, regionRow } from "./fleet.ts";
import { hashpriceTerm } from "./money.ts";
import {
  constant,
  EH,
  explanation,
  GW,
  hashrateTerm,
  MW,
  over,
  plus,
  regionAtRow,
  seen,
  times,
  word,
  worldAtRow,
} from "./parts.ts";
import type { Explanation, Seen, Term, WhyMoment } from "./types.ts";

const HOURS_A_YEAR = 8766;

const powerOf = (moment: WhyMoment) => (region: number) => regionAtRow(moment, region, "powerMw") * MW;

const drawn = (watts: number): Term => ({ name: word("power"), value: watts, unit: "mw", mark: "simulated" });

export const powerTerm = (moment: WhyMoment): Term => ({
  name: word("power"),
  value: worldAtRow(moment, "powerGw") * GW,
  unit: "gw",
  mark: "simulated",
  follow: "power",
});

export function power(moment: WhyMoment): Explanation {
  const value = worldAtRow(moment, "powerGw") * GW;
  return explanation({
    figure: "power",
    name: { id: "gauge.energy" },
    value,
    unit: "gw",
    rule: "E1",
    formula:
      value > 0
        ? {
            rows: byRegion(moment, powerOf(moment), (r, w) => regionRow(moment, r, "power", [times(drawn(w))])),
            after: [],
          }
        : null,
    seen: seen("power", ...powerRange(moment)),
  });
}

/** Nobody publishes it: from the hashrate that blocks show, were all machines of the best or of the worst model here. */
function powerRange(moment: WhyMoment): Seen[] {
  const { ehs } = estimateOf(moment, 2016);
  if (!(ehs > 0)) return [];
  const { machines, pue } = moment.scenario;
  const joules = machines.map(({ efficiencyJPerTh }) => efficiencyJPerTh * 1e-12);
  const watts = (jPerHash: number) => ehs * EH * jPerHash * pue;
  return [
    {
      name: word("power"),
      unit: "gw",
      mark: "guess",
      low: watts(Math.min(...joules)),
      high: watts(Math.max(...joules)),
    },
  ];
}

/** Grams a kWh of all that is drawn, or USD a kWh: a mean over regions, weighted by power. */
function weighted(moment: WhyMoment, each: (region: number) => Term): NonNullable<Explanation["formula"]> | null {
  const watts = moment.input.regions.reduce((sum, _, region) => sum + powerOf(moment)(region), 0);
  if (watts === 0) return null;
  return {
    rows: byRegion(moment, powerOf(moment), (r, w) => regionRow(moment, r, "power", [times(drawn(w)), times(each(r))])),
    after: [over({ ...powerTerm(moment), unit: "mw" })],
  };
}

export function carbon(moment: WhyMoment): Explanation {
  const grams = moment.input.regions.map(({ carbonGPerKwh }) => carbonGPerKwh);
  return explanation({
    figure: "carbon",
    name: word("networkCarbon"),
    value: worldAtRow(moment, "carbonGPerKwh"),
    unit: "gPerKwh",
    rule: "E1",
    formula: weighted(moment, (region) => ({
      name: { id: "region.carbon" },
      value: moment.input.regions[region]!.carbonGPerKwh,
      unit: "gPerKwh",
      mark: "recorded",
      follow: `region/${moment.input.regions[region]!.id}/carbon`,
    })),
    seen: seen("carbon", {
      name: word("networkCarbon"),
      unit: "gPerKwh",
      mark: "guess",
      low: Math.min(...grams),
      high: Math.max(...grams),
    }),
  });
}

const kilowatts = () => over(constant("kilowatt", 1e3, "kw"));
const hoursAYear = () => times(constant("year", HOURS_A_YEAR, "hours"));
const share51 = () => times(constant("attack", ATTACK_SHARE));

export function energyTwh(moment: WhyMoment): Pick<Explanation, "unit" | "rule" | "formula"> {
  return {
    unit: "twh",
    rule: "E1",
    formula: { rows: [plus(times(powerTerm(moment)), hoursAYear())], after: [] },
  };
}

export function carbonMt(moment: WhyMoment): Pick<Explanation, "unit" | "rule" | "formula"> {
  const grams: Term = {
    name: word("networkCarbon"),
    value: worldAtRow(moment, "carbonGPerKwh"),
    unit: "gPerKwh",
    mark: "simulated",
    follow: "carbon",
  };
  return {
    unit: "mt",
    rule: "E1",
    formula: { rows: [plus(times(powerTerm(moment)), kilowatts(), hoursAYear(), times(grams))], after: [] },
  };
}

export function rent(moment: WhyMoment): Pick<Explanation, "unit" | "rule" | "formula"> {
  const factors = [
    share51(),
    times(hashrateTerm(moment)),
    over(constant("petahash", 1e15, "phs")),
    times(hashpriceTerm(moment)),
    over(constant("hoursADay", 24, "hours")),
  ];
  return { unit: "usd", rule: "E2", formula: { rows: [plus(...factors)], after: [] } };
}

const tariffOf = ({ scenario }: WhyMoment, region: number): number => scenario.regions[region]!.tariffUsdPerKwh;

function meanTariffValue(moment: WhyMoment): number {
  let [watts, usd] = [0, 0];
  moment.input.regions.forEach((_, region) => {
    const own = powerOf(moment)(region);
    watts += own;
    usd += own * tariffOf(moment, region);
  });
  return watts > 0 ? usd / watts : 0;
}

export function meanTariff(moment: WhyMoment): Explanation {
  return explanation({
    figure: "tariff",
    name: word("meanTariff"),
    value: meanTariffValue(moment),
    unit: "usdPerKwh",
    mark: "guess",
    rule: "E2",
    formula: weighted(moment, (region) => ({
      name: { id: "region.tariff" },
      value: tariffOf(moment, region),
      unit: "usdPerKwh",
      mark: "guess",
      follow: `region/${moment.input.regions[region]!.id}/tariff`,
    })),
    seen: seen("assumed"),
  });
}

export function attackPower(moment: WhyMoment): Pick<Explanation, "unit" | "rule" | "formula"> {
  const tariff: Term = {
    name: word("meanTariff"),
    value: meanTariffValue(moment),
    unit: "usdPerKwh",
    mark: "guess",
    follow: "tariff",
  };
  return {
    unit: "usd",
    rule: "E2",
    formula: { rows: [plus(share51(), times(powerTerm(moment)), kilowatts(), times(tariff))], after: [] },
  };
}

export function buy(moment: WhyMoment): Pick<Explanation, "unit" | "rule" | "formula"> {
  const market = worldAtRow(moment, "machineUsdPerTh");
  const recorded = recordedMachinePrice(moment.scenario.startS + moment.tick * TICK_S);
  const usdPerTh: Term = {
    name: word("machinePrice"),
    value: market > 0 ? market : (recorded?.usdPerTh ?? Number.NaN),
    unit: "usdPerTh",
    mark: market > 0 ? "simulated" : "recorded",
  };
  return {
    unit: "usd",
    rule: "E2",
    formula: {
      rows: [plus(times(hashrateTerm(moment)), over(constant("terahash", 1e12, "ths")), times(usdPerTh))],
      after: [],
    },
  };
}
