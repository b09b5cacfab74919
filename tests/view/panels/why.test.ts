/** Why?: at random moments of four scenarios every formula gives the run's own figure, so do its numbers as shown, and every link leads somewhere. */
import { describe, expect, test } from "vitest";
import { machineCount } from "../../../src/host/machineRows.ts";
import { worldAt } from "../../../src/host/worldAt.ts";
import type { Command } from "../../../src/scenario/command.ts";
import { rowOfTick } from "../../../src/scenario/frames.ts";
import { compiled } from "../../../src/scenario/loaded.ts";
import { loadPreset } from "../../../src/scenario/presets/index.ts";
import { explain } from "../../../src/store/why/explain.ts";
import { type Explanation, evaluate, type Factor, UNIT_SCALE, type WhyMoment } from "../../../src/store/why/types.ts";
import { digitsOf, rowDigits, termText } from "../../../src/view/panels/whyText.ts";
import { runWhole } from "../../host/run.ts";

/** Figures of the gauges, of a region's card and of the sheet of metrics. */
const GAUGES = [
  "interval",
  "epoch",
  "hashrate",
  "estimate/144",
  "estimate/432",
  "estimate/2016",
  "pools",
  "difficulty",
  "forecast",
  "blocks",
  "price",
  "hashprice",
  "hashpriceSats",
  "power",
  "carbon",
];
const OF_REGION = [
  "on",
  "share",
  "machines",
  "power",
  "hosting",
  "building",
  "income",
  "connectivityShare",
  "gridShare",
  "legalShare",
  "tariff",
  "carbon",
];
const METRICS = [
  "powerGw",
  "energyTwh",
  "carbonMt",
  "carbonG",
  "rentUsd",
  "attackPowerUsd",
  "buyUsd",
  "concentrationTrue",
  "concentrationMapped",
  "halfTrue",
  "halfMapped",
  "scrapped",
  "wasteT",
  "issuedBtc",
  "elasticity",
];

/** A scenario with decisions in it, one whose price is computed, one with other rules of the chain, and one where machines are ordered. */
const SCENARIOS: readonly (readonly [id: string, commands: readonly Command[]])[] = [
  [
    "kazakhstan-2022",
    [
      { tick: 600, kind: "cut", region: "US", ticks: 900 },
      { tick: 100, kind: "remove-event", event: "kz-power-cut" },
    ],
  ],
  ["sandbox-2022", []],
  ["daily-difficulty", []],
  ["black-thursday-2020", []],
];

/** The same moments every time: a small generator of our own. */
function momentsOf(seed: number, endTick: number, count: number): number[] {
  let state = seed * 7919 + 17;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % (endTick + 1);
  });
}

/** Every explanation that can be reached from these. */
function reached(moment: WhyMoment, roots: readonly string[]): Map<string, Explanation> {
  const found = new Map<string, Explanation>();
  const open = [...roots];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    const explanation = explain(moment, ref);
    if (explanation === null) {
      expect(ref, "only a region's places can be without figures").toMatch(/\/(hosting|building)$/);
      continue;
    }
    found.set(ref, explanation);
    const { formula, beside, seen } = explanation;
    const terms = [...(formula?.rows ?? []).flatMap(({ factors }) => factors), ...(formula?.after ?? [])].map(
      ({ term }) => term,
    );
    for (const { follow } of [...terms, ...(formula?.rows ?? []), ...beside, ...seen.figures])
      if (follow !== undefined) open.push(follow);
  }
  return found;
}

/** What a reader makes of a product as it is written, and by how much rounding may have moved it. */
function readProduct(factors: readonly Factor[], from: { value: number; off: number }, digits?: number) {
  return factors.reduce(({ value, off }, { operator, term }) => {
    const read = Number(
      termText(term, digits)
        .replaceAll(",", "")
        .replace("−", "-")
        .replace(/[^\d.-].*$/s, ""),
    );
    const places = digits ?? digitsOf(term.value / UNIT_SCALE[term.unit]);
    const isExact = Math.abs(read * UNIT_SCALE[term.unit] - term.value) <= 1e-12 * Math.abs(term.value);
    const own = isExact || read === 0 ? 0 : (0.5 * 10 ** -places) / Math.abs(read);
    const scaled = read * UNIT_SCALE[term.unit];
    return { value: operator === "×" ? value * scaled : value / scaled, off: off + own };
  }, from);
}

/** The formula done again with the numbers as they are shown must give the figure, within what their rounding leaves open. */
function expectShownToAgree(ref: string, explanation: Explanation): void {
  const { formula, value } = explanation;
  if (formula === null || value === null) return;
  const digits = rowDigits(explanation);
  let [sum, off] = [0, 0];
  for (const { sign, factors } of formula.rows) {
    const row = readProduct(factors, { value: 1, off: 0 }, digits);
    // What rounds to nothing is within half of its last digit of it.
    const lost = row.value === 0 ? 0.5 * 10 ** -(digits ?? 4) * UNIT_SCALE[explanation.unit] : 0;
    sum += sign === "+" ? row.value : -row.value;
    off += Math.abs(row.value) * row.off + lost;
  }
  const after = readProduct(formula.after, { value: sum, off: sum === 0 ? 0 : off / Math.abs(sum) });
  const open = Math.abs(after.value) * after.off * 1.01 + 4e-5 * Math.abs(value) + 1e-9;
  expect(Math.abs(after.value - value), `${ref}: shown numbers make ${after.value}, not ${value}`).toBeLessThanOrEqual(
    open,
  );
}

/** Compact targets are cut to 23 bits, and a header's second may be a later one. */
const CLOSE_ENOUGH = (figure: string) => (figure.startsWith("difficulty") ? 1e-4 : 1e-9);

describe.each(SCENARIOS)("%s", (id, commands) => {
  test.each([1, 2, 3])("every formula gives its figure, seed %i", async (seed) => {
    const { input, scenario } = compiled((await loadPreset(id))!);
    const run = runWhole(scenario, seed, commands);
    const roots = [
      ...GAUGES,
      ...input.regions.flatMap((region) => OF_REGION.map((what) => `region/${region.id}/${what}`)),
      ...METRICS.map((figure) => `metric/${figure}`),
    ];
    for (const tick of [0, ...momentsOf(seed, scenario.endTick, 3)]) {
      const row = rowOfTick(run, tick);
      const at = Math.min(row * run.frameEveryTicks, scenario.endTick);
      const machines = machineCount(worldAt(scenario, seed, commands, at));
      const moment: WhyMoment = { input, scenario, run, commands, row, tick: at, machines };
      const all = reached(moment, roots);
      let formulas = 0;
      for (const [ref, told] of all) {
        const { value, formula, waits } = told;
        expect(waits, ref).toBe(false);
        if (formula === null || value === null) continue;
        formulas += 1;
        const got = evaluate(formula);
        const scale = Math.max(Math.abs(value), ref === "forecast" || ref === "metric/issuedBtc" ? 1 : 1e-12);
        expectShownToAgree(ref, told);
        expect(Math.abs(got - value) / scale, `${ref} at ${at}: ${got} for ${value}`).toBeLessThan(CLOSE_ENOUGH(ref));
      }
      expect(formulas).toBeGreaterThan(40);
      for (const ref of [
        "interval",
        "hashrate",
        "price",
        "hashprice",
        "power",
        "carbon",
        "metric/rentUsd",
        "metric/halfTrue",
      ])
        expect(all.get(ref)?.formula, ref).not.toBeNull();
      const scrapped = all.get("metric/scrapped")!;
      expect(scrapped.formula === null, "metric/scrapped").toBe((scrapped.value ?? 0) === 0);
    }
  });
});
