/** Why machines hash or do not: by region, by reason, by model. */
import type { LedgerId } from "../../host/ledger.ts";
import type { MachineRow } from "../../host/machineRows.ts";
import { apartAt } from "../apart.ts";
import { observedMapAt } from "../observedMap.ts";
import { publishedFigure } from "../publishedFigure.ts";
import { ESTIMATE_WINDOWS, estimateOf } from "./chain.ts";
import {
  constant,
  counted,
  EH,
  explanation,
  hashrateTerm,
  MW,
  over,
  plus,
  regionAtRow,
  said,
  seen,
  times,
  word,
  worldAtRow,
  Z90,
} from "./parts.ts";
import type { Explanation, Factor, Formula, FormulaRow, Seen, Term, WhyMoment } from "./types.ts";

export const REASONS = ["offline", "grid", "uneconomic", "legal"] as const;
export type Reason = (typeof REASONS)[number];

/** Rows of regions, the most first; those with nothing are left out. */
export function byRegion(
  { input }: WhyMoment,
  amountOf: (region: number) => number,
  row: (region: number, value: number) => FormulaRow,
): FormulaRow[] {
  return input.regions
    .map((_, region) => [region, amountOf(region)] as const)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([region, value]) => row(region, value));
}

/** A region's figure as a row that can be followed. */
export function regionRow({ input }: WhyMoment, region: number, what: string, factors: readonly Factor[]): FormulaRow {
  const { id, name } = input.regions[region]!;
  return { name: said(name), sign: "+", factors, follow: `region/${id}/${what}` };
}

const simulated = (name: Term["name"], value: number, unit: Term["unit"]): Term => ({
  name,
  value,
  unit,
  mark: "simulated",
});

const inTheSum = (what: string) => (moment: WhyMoment, region: number, value: number) =>
  regionRow(moment, region, what, [times(simulated(word("hashrate"), value, "ehs"))]);

export function hashrate(moment: WhyMoment): Explanation {
  const value = worldAtRow(moment, "hashrateEhs") * EH;
  const onOf = (region: number) => regionAtRow(moment, region, "onEhs") * EH;
  const estimates = ESTIMATE_WINDOWS.map((window) => ({ window, ...estimateOf(moment, window) })).filter(
    ({ window, blocks, ehs }) => ehs > 0 && (window === 144 || blocks === window),
  );
  return explanation({
    figure: "hashrate",
    name: { id: "gauge.hashrate" },
    value,
    unit: "ehs",
    rule: "I3",
    formula: value > 0 ? { rows: byRegion(moment, onOf, (r, ehs) => inTheSum("on")(moment, r, ehs)), after: [] } : null,
    beside: REASONS.flatMap((reason) => {
      const dark = darkOf(moment, reason);
      return dark >= SMALLEST_TOLD
        ? [{ ...simulated({ id: `why.reason.${reason}` }, dark, "ehs"), follow: `dark/${reason}` }]
        : [];
    }),
    seen: seen(
      "hashrate",
      ...estimates.map(({ window, blocks, ehs }) =>
        counted(word("estimate", { blocks }), ehs * EH, blocks, "ehs", `estimate/${window}`),
      ),
      poolsSeen(moment),
    ),
  });
}

function poolsSeen(moment: WhyMoment): Seen {
  const value = worldAtRow(moment, "poolReportedEhs") * EH;
  const band = Z90 * moment.scenario.observation.poolNoiseShare * value;
  return {
    name: word("pools"),
    unit: "ehs",
    mark: "estimated",
    low: value - band,
    high: value + band,
    follow: "pools",
  };
}

function darkIn(moment: WhyMoment, region: number, reason: Reason): number {
  return regionAtRow(moment, region, `${reason}Ehs`) * EH;
}

function darkOf(moment: WhyMoment, reason: Reason): number {
  return moment.input.regions.reduce((sum, _, region) => sum + darkIn(moment, region, reason), 0);
}

export function dark(moment: WhyMoment, reason: Reason): Explanation {
  const value = darkOf(moment, reason);
  return explanation({
    figure: `dark/${reason}`,
    name: { id: `why.reason.${reason}` },
    value,
    unit: "ehs",
    rule: RULE_OF_REASON[reason],
    formula:
      value > 0
        ? {
            rows: byRegion(
              moment,
              (region) => darkIn(moment, region, reason),
              (region, ehs) => inTheSum(reason)(moment, region, ehs),
            ),
            after: [],
          }
        : null,
    seen: seen("nobody"),
  });
}

const RULE_OF_REASON = { offline: "C4", grid: "H1", uneconomic: "P1", legal: "C1" } as const;

/** Where a figure of a region is counted in the ledger of machines. */
const COUNTS: Readonly<Record<Reason | "on", readonly LedgerId[]>> = {
  on: ["on"],
  offline: ["idleOffline", "onBranch"],
  grid: ["idleGrid"],
  uneconomic: ["idleUneconomic"],
  legal: ["closed"],
};

export function machinesIn({ machines }: WhyMoment, region: number): readonly MachineRow[] | null {
  return machines?.rows.filter((row) => row.region === region) ?? null;
}

/** Rows of models: machines times what each does. */
function byModel(
  moment: WhyMoment,
  region: number,
  countOf: (row: MachineRow) => number,
  each: (machine: number) => readonly Factor[],
): FormulaRow[] | null {
  const rows = machinesIn(moment, region);
  if (rows === null) return null;
  return rows
    .filter((row) => countOf(row) > 0)
    .map((row) => ({
      name: said(moment.input.machines[row.machine]!.name),
      sign: "+",
      factors: [times(simulated(word("machines"), countOf(row), "machines")), ...each(row.machine)],
    }));
}

const rowsAlone = (rows: readonly FormulaRow[] | null): Formula | null =>
  rows === null || rows.length === 0 ? null : { rows, after: [] };

const countIn = (row: MachineRow, ids: readonly LedgerId[]) => ids.reduce((sum, id) => sum + row.counts[id], 0);

const thsEach =
  ({ scenario }: WhyMoment) =>
  (machine: number): Factor[] => [
    times({ ...constant("each", scenario.machines[machine]!.hashrateThs * 1e12, "ths"), mark: "recorded" }),
  ];

/** What hashes in a region, or what does not and why. */
export function regionHashrate(moment: WhyMoment, region: number, what: Reason | "on"): Explanation {
  const { id, name } = moment.input.regions[region]!;
  const value = regionAtRow(moment, region, `${what}Ehs`) * EH;
  const rows = byModel(moment, region, (row) => countIn(row, COUNTS[what]), thsEach(moment));
  const isOn = what === "on";
  return explanation({
    figure: `region/${id}/${what}`,
    name: isOn ? word("regionOn", { region: name }) : word(`region.${what}`, { region: name }),
    value,
    unit: "ehs",
    rule: isOn ? "F1" : RULE_OF_REASON[what],
    formula: value > 0 ? rowsAlone(rows) : null,
    waits: value > 0 && rows === null,
    notes: !isOn && what === "offline" && apartAt(moment, moment.row).has(region) ? [word("apart")] : [],
    beside: isOn
      ? [...REASONS.flatMap((reason) => reasonTerm(moment, region, reason)), ...conditionTerms(moment, region)]
      : conditionTerms(moment, region, what),
    seen: isOn ? seenOnMap(moment, region) : seen("nobody"),
  });
}

/** Less than half a dot of the finest map says nothing of a place. */
const SMALLEST_TOLD = 0.005 * EH;

function reasonTerm(moment: WhyMoment, region: number, reason: Reason): Term[] {
  const value = darkIn(moment, region, reason);
  if (value < SMALLEST_TOLD) return [];
  const { id } = moment.input.regions[region]!;
  return [{ ...simulated({ id: `why.reason.${reason}` }, value, "ehs"), follow: `region/${id}/${reason}` }];
}

const CONDITION_OF = { offline: "connectivityShare", grid: "gridShare", legal: "legalShare" } as const;
export type Condition = (typeof CONDITION_OF)[keyof typeof CONDITION_OF];
export const CONDITION_NAMES = {
  connectivityShare: "region.connectivity",
  gridShare: "region.grid",
  legalShare: "region.legal",
} as const satisfies Record<Condition, string>;

/** The shares with a link, power and a licence that are behind it. */
function conditionTerms(moment: WhyMoment, region: number, reason?: Exclude<Reason, never>): Term[] {
  const { id } = moment.input.regions[region]!;
  if (reason === "uneconomic") return costTerms(moment, region);
  const wanted = reason === undefined ? Object.values(CONDITION_OF) : [CONDITION_OF[reason]];
  return wanted.map((condition) => ({
    name: { id: CONDITION_NAMES[condition] },
    value: regionAtRow(moment, region, condition),
    unit: "percent",
    mark: "guess",
    follow: `region/${id}/${condition}`,
  }));
}

/** What power may cost before a machine does not earn it, by model. */
function costTerms(moment: WhyMoment, region: number): Term[] {
  const { id } = moment.input.regions[region]!;
  const rows = machinesIn(moment, region) ?? [];
  return [
    ...rows
      .filter((row) => row.counts.on + row.counts.idleUneconomic > 0)
      .map((row) => ({
        ...simulated(
          word("breakEven", { machine: moment.input.machines[row.machine]!.name }),
          row.breakEvenUsdPerKwh,
          "usdPerKwh",
        ),
        follow: `breakEven/${row.machine}`,
      })),
    {
      name: { id: "region.tariff" },
      value: rows[0]?.tariffUsdPerKwh ?? moment.scenario.regions[region]!.tariffUsdPerKwh,
      unit: "usdPerKwh",
      mark: "guess",
      follow: `region/${id}/tariff`,
    },
  ];
}

/** P1: what a kWh may cost before a machine earns less than its power. */
export function breakEven(moment: WhyMoment, machine: number): Explanation | null {
  const { scenario, input } = moment;
  const model = scenario.machines[machine];
  if (model === undefined) return null;
  const hashprice = worldAtRow(moment, "hashpriceUsdPerPhDay");
  return explanation({
    figure: `breakEven/${machine}`,
    name: word("breakEven", { machine: input.machines[machine]!.name }),
    value: hashprice / 1000 / (0.024 * model.efficiencyJPerTh * scenario.pue),
    unit: "usdPerKwh",
    rule: "P1",
    formula: {
      rows: [
        plus(
          times({ name: word("hashprice"), value: hashprice, unit: "usd", mark: "simulated", follow: "hashprice" }),
          over(constant("terahashes", 1000)),
          over(constant("kwhADay", 0.024)),
          over({ ...constant("efficiency", model.efficiencyJPerTh), mark: "recorded" }),
          over({ ...constant("overhead", scenario.pue), mark: "guess" }),
        ),
      ],
      after: [],
    },
    seen: seen("public"),
  });
}

/** The monthly map is all that an observer has of a place. */
export function seenOnMap(moment: WhyMoment, region: number): Explanation["seen"] {
  const map = observedMapAt(moment, moment.tick, null);
  const figure = map === null ? null : publishedFigure(moment, map, region);
  if (map === null || figure === null) return seen("nobody");
  return seen("map", {
    name: word("onMap", { row: figure.row, month: map.month }),
    unit: "percent",
    mark: map.source === "record" ? "recorded" : "estimated",
    low: figure.share,
    high: figure.share,
  });
}

export function regionShare(moment: WhyMoment, region: number): Explanation {
  const { id, name } = moment.input.regions[region]!;
  const total = worldAtRow(moment, "hashrateEhs");
  const on = regionAtRow(moment, region, "onEhs");
  const term: Term = {
    ...simulated(word("regionOn", { region: name }), on * EH, "ehs"),
    follow: `region/${id}/on`,
  };
  return explanation({
    figure: `region/${id}/share`,
    name: { id: "region.share" },
    value: total > 0 ? on / total : 0,
    unit: "percent",
    rule: "I3",
    formula: total > 0 ? { rows: [plus(times(term), over(hashrateTerm(moment)))], after: [] } : null,
    seen: seenOnMap(moment, region),
  });
}

const STATES = ["on", "onBranch", "idleOffline", "idleGrid", "idleUneconomic", "closed"] as const;

export function regionMachines(moment: WhyMoment, region: number): Explanation {
  const { id } = moment.input.regions[region]!;
  const value = regionAtRow(moment, region, "machines");
  const machines = machinesIn(moment, region);
  const rows =
    machines === null
      ? null
      : STATES.flatMap((state): FormulaRow[] => {
          const count = machines.reduce((sum, row) => sum + row.counts[state], 0);
          return count === 0
            ? []
            : [
                {
                  name: { id: `why.state.${state}` },
                  sign: "+",
                  factors: [times(simulated({ id: `why.state.${state}` }, count, "machines"))],
                },
              ];
        });
  return explanation({
    figure: `region/${id}/machines`,
    name: { id: "region.machines" },
    value,
    unit: "machines",
    rule: "F1",
    formula: value > 0 ? rowsAlone(rows) : null,
    waits: value > 0 && rows === null,
    seen: seen("nobody"),
  });
}

export function regionPower(moment: WhyMoment, region: number): Explanation {
  const { id, name } = moment.input.regions[region]!;
  const { scenario } = moment;
  const value = regionAtRow(moment, region, "powerMw") * MW;
  const each = (machine: number): Factor[] => [
    ...thsEach(moment)(machine),
    times({
      ...constant("efficiency", scenario.machines[machine]!.efficiencyJPerTh * 1e-12, "jPerTh"),
      mark: "recorded",
    }),
  ];
  const rows = byModel(moment, region, (row) => row.counts.on + row.counts.onBranch, each);
  return explanation({
    figure: `region/${id}/power`,
    name: word("regionPower", { region: name }),
    value,
    unit: "mw",
    rule: "E1",
    formula:
      value > 0 && rows !== null && rows.length > 0
        ? { rows, after: [times({ ...constant("overhead", scenario.pue), mark: "guess" })] }
        : null,
    waits: value > 0 && rows === null,
    seen: seen("nobody"),
  });
}
