/** Why a metric of the sheet is what it is. */

import { SATS_PER_BTC, TICK_S } from "../../units/constants.ts";
import { mappedCountryShares, trueCountryShares } from "../countries.ts";
import { type FigureId, figureAt, machineMassKg } from "../metricFigures.ts";
import { scheduledBtc } from "../metrics.ts";
import { observedMapAt } from "../observedMap.ts";
import { attackPower, buy, carbon, carbonMt, energyTwh, power, rent } from "./energy.ts";
import { constant, explanation, minus, plus, said, seen, times, word, worldAtRow } from "./parts.ts";
import type { Explanation, Formula, FormulaRow, WhyMark, WhyMoment } from "./types.ts";

type Told = Pick<Explanation, "unit" | "rule" | "formula"> &
  Partial<Pick<Explanation, "notes" | "mark" | "seen" | "waits">>;

const FIGURES: Readonly<Record<Exclude<FigureId, "powerGw" | "carbonG">, (moment: WhyMoment) => Told>> = {
  energyTwh,
  carbonMt,
  rentUsd: rent,
  attackPowerUsd: (moment) => ({ ...attackPower(moment), mark: "guess" }),
  buyUsd: (moment) => ({ ...buy(moment), mark: moment.scenario.orders === null ? "guess" : "simulated" }),
  concentrationTrue: (moment) => index(trueCountryShares(moment, moment.row), "simulated"),
  concentrationMapped: (moment) => index(mapped(moment), "estimated"),
  halfTrue: (moment) => half(trueCountryShares(moment, moment.row), "simulated"),
  halfMapped: (moment) => half(mapped(moment), "estimated"),
  scrapped,
  wasteT: waste,
  issuedBtc: issued,
  elasticity: ({ scenario }) => ({
    unit: "plain",
    rule: "P4",
    formula: null, // its numbers are those of the last midnight, of every model in every region
    notes: [word("answering", { spread: scenario.tariffSpread })],
  }),
};

export function metric(moment: WhyMoment, id: string): Explanation | null {
  if (id === "powerGw") return { ...power(moment), figure: "metric/powerGw" };
  if (id === "carbonG") return { ...carbon(moment), figure: "metric/carbonG" };
  if (!(id in FIGURES)) return null;
  const figure = id as keyof typeof FIGURES;
  const value = figureAt(moment, figure, moment.row);
  const told = FIGURES[figure](moment);
  const scale = SCALE[told.unit] ?? 1;
  return explanation({
    figure: `metric/${figure}`,
    name: { id: `metrics.figure.${figure}` },
    value: value === null ? null : value * scale,
    seen: seen(figure === "scrapped" || figure === "wasteT" || figure === "elasticity" ? "nobody" : "work"),
    ...told,
    formula: value === null ? null : told.formula,
    waits: value !== null && told.waits === true,
  });
}

/** From the sheet's unit to the base. */
const SCALE: Partial<Record<Told["unit"], number>> = { twh: 1e12, mt: 1e12, tonnes: 1e6 };

function mapped(moment: WhyMoment): number[] {
  const map = observedMapAt(moment, moment.tick, null);
  return map === null ? [] : mappedCountryShares(moment.input, moment.scenario, map);
}

const LEAST_SHARE_SHOWN = 0.0005;

/** Every country's share by itself; the least are one row. */
function index(shares: readonly number[], mark: WhyMark): Told {
  const sorted = [...shares].sort((a, b) => b - a);
  const large = sorted.filter((share) => share >= LEAST_SHARE_SHOWN);
  const rest = sorted.slice(large.length).reduce((sum, share) => sum + share * share, 0);
  const term = (value: number) => ({ name: word("countryShare"), value, unit: "percent", mark }) as const;
  const rows = large.map((share) => plus(times(term(share)), times(term(share))));
  if (rest > 0) rows.push(plus(times(constant("restOfCountries", rest))));
  return {
    unit: "plain",
    rule: "E3",
    mark,
    formula: rows.length > 0 ? { rows, after: [] } : null,
    ...(mark === "estimated" ? { seen: seen("mapKnown") } : {}),
  };
}

/** The largest shares, so many as make more than half. */
function half(shares: readonly number[], mark: WhyMark): Told {
  const sorted = [...shares].sort((a, b) => b - a);
  let sum = 0;
  const rows: FormulaRow[] = [];
  for (const share of sorted) {
    if (sum > 0.5) break;
    sum += share;
    rows.push({ name: word("countryWith", { share: share * 100 }), ...plus(times(constant("country", 1))) });
  }
  return {
    unit: "plain",
    rule: "E3",
    mark,
    formula: sum > 0.5 ? { rows, after: [] } : null,
    notes: sum > 0.5 ? [word("half", { sum: sum * 100 })] : [],
    ...(mark === "estimated" ? { seen: seen("mapKnown") } : {}),
  };
}

function scrapped({ input, machines }: WhyMoment): Told {
  const rows = machines?.scrapped.flatMap((count, machine): FormulaRow[] => {
    const name = said(input.machines[machine]!.name);
    return count > 0
      ? [{ name, ...plus(times({ name: word("machines"), value: count, unit: "machines", mark: "simulated" })) }]
      : [];
  });
  return {
    unit: "machines",
    rule: "F4",
    formula: rows === undefined || rows.length === 0 ? null : { rows, after: [] },
    notes: [word("sinceStart")],
    waits: machines === null,
  };
}

function waste(moment: WhyMoment): Told {
  const [low, high] = machineMassKg(moment);
  const formula: Formula = {
    rows: [
      plus(
        times({
          name: { id: "metrics.figure.scrapped" },
          value: worldAtRow(moment, "scrappedMachines"),
          unit: "machines",
          mark: "simulated",
          follow: "metric/scrapped",
        }),
        times({ name: word("mass"), value: ((low + high) / 2) * 1e3, unit: "kg", mark: "guess" }),
      ),
    ],
    after: [],
  };
  return { unit: "tonnes", rule: "F4", mark: "guess", formula };
}

function issued(moment: WhyMoment): Told {
  const { anchor, rules } = moment.scenario;
  const elapsedS = Math.max(0, moment.tick * TICK_S - anchor.timeS);
  const scheduled = scheduledBtc(anchor.height, elapsedS, rules.blockSpacingS);
  return {
    unit: "btc",
    rule: "I2",
    formula: {
      rows: [
        plus(
          times({
            name: word("issued"),
            value: worldAtRow(moment, "issuedSats") / SATS_PER_BTC,
            unit: "btc",
            mark: "simulated",
          }),
        ),
        minus(times({ name: word("scheduled"), value: scheduled, unit: "btc", mark: "recorded" })),
      ],
      after: [],
    },
    seen: seen("exact"),
  };
}
