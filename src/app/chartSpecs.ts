import type { WorldColumn } from "../engine/frameColumns.ts";
import { type RunTable, regionColumn, retargetsOf, worldColumn } from "../host/runTable.ts";
import type { SpreadBands } from "../host/spread.ts";
import { formatNumber } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import { tickOfRow } from "../scenario/frames.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { shareRegions } from "../store/shareRegions.ts";
import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { ChartLine, ChartSpec } from "../view/charts/chartTypes.ts";
import { chartBands } from "./chartBands.ts";

/** The five charts as data: lines of the run, the ghost of the run without decisions, and what was recorded. */
export interface ChartInput {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  readonly run: RunTable;
  readonly history: RunTable;
  /** Whether the run is another one than A. */
  readonly decided: boolean;
  /** A is a run that a person holds, and not history. */
  readonly held: boolean;
  readonly version: number;
  /** Where many runs lie, once they were simulated. */
  readonly spread: SpreadBands | null;
}

/** The claim that the hashrate chart draws. */
const FALL_CLAIM = "C4";
const Z90 = 1.645;
const DAY_BLOCKS = 144;

export function chartSpecs(source: ChartInput): ChartSpec[] {
  return [
    hashrateChart(source),
    intervalChart(source),
    difficultyChart(source),
    priceChart(source),
    sharesChart(source),
  ].map((spec) => ({ ...spec, lines: spec.lines.filter(saysSomething), bands: chartBands(source, spec) }));
}

/** A scenario without a record has no recorded lines. */
function saysSomething({ kind, y }: ChartLine): boolean {
  return kind !== "recorded" || Array.from(y).some(Number.isFinite);
}

/** When the rows of a run are, as far as it is built. */
function times({ scenario }: ChartInput, table: RunTable): Float64Array {
  return Float64Array.from({ length: table.ready }, (_, row) => scenario.startS + tickOfRow(table, row) * TICK_S);
}

/** A column of a run, as far as it is built; zeros that mean "nothing yet" are left blank. */
function column(table: RunTable, name: WorldColumn, scale: number, zeroIsBlank: boolean): Float64Array {
  return worldColumn(table, name)
    .subarray(0, table.ready)
    .map((value) => (zeroIsBlank && value === 0 ? Number.NaN : value * scale));
}

interface Drawn {
  readonly id: string;
  readonly label: string;
  readonly column: WorldColumn;
  readonly scale?: number;
  readonly zeroIsBlank?: boolean;
  readonly stepped?: boolean;
}

/** The run's line and, once there are decisions, its ghost before it. */
function withGhost(source: ChartInput, drawn: Drawn): ChartLine[] {
  const { scale = 1, zeroIsBlank = false, stepped = false } = drawn;
  const line = (table: RunTable, kind: "simulated" | "ghost", label: string): ChartLine => ({
    id: `${drawn.id}-${kind}`,
    label,
    kind,
    x: times(source, table),
    y: column(table, drawn.column, scale, zeroIsBlank),
    stepped,
  });
  const ghost = source.decided
    ? [line(source.history, "ghost", t(source.held ? "charts.line.ghostA" : "charts.line.ghost"))]
    : [];
  return [...ghost, line(source.run, "simulated", drawn.label)];
}

/** One figure a UTC day, placed at its noon; days outside the run are left out. */
function daily(source: ChartInput, values: readonly number[]): { x: number[]; y: number[] } {
  const { scenario, input } = source;
  const firstS = parseUtc(input.recorded.firstDay) ?? scenario.startS;
  const endS = scenario.startS + scenario.endTick * TICK_S;
  const x: number[] = [];
  const y: number[] = [];
  values.forEach((value, day) => {
    const noonS = firstS + (day + 0.5) * SECONDS_PER_DAY;
    if (noonS < scenario.startS || noonS > endS) return;
    x.push(noonS);
    y.push(value);
  });
  return { x, y };
}

/** What a day's blocks say of the hashrate, at the difficulty recorded at that noon. */
function recordedHashrate(source: ChartInput): { x: number[]; y: number[] } {
  const blocks = daily(source, source.input.recorded.blocksByDay);
  const steps = recordedDifficulty(source);
  const y = blocks.y.map((count, i) => {
    const difficulty = steps.filter((step) => step.unixS <= blocks.x[i]!).at(-1)?.difficulty ?? Number.NaN;
    return (count * difficulty * 2 ** 32) / SECONDS_PER_DAY / 1e18;
  });
  return { x: blocks.x, y };
}

function recordedDifficulty({ input }: ChartInput): { unixS: number; difficulty: number }[] {
  return input.recorded.retargets.map((row) => ({
    unixS: parseUtc(row.utc) ?? 0,
    difficulty: difficultyOfHex(row.nBits),
  }));
}

/** For drawing only: the engine has the exact rule. */
function difficultyOfHex(nBits: string): number {
  const bits = Number.parseInt(nBits, 16);
  return (0xffff / (bits & 0x7fffff)) * 256 ** (0x1d - (bits >>> 24));
}

function hashrateChart(source: ChartInput): ChartSpec {
  const { run, version } = source;
  const height = worldColumn(run, "height");
  const aDay = (row: number) => height[row]! - run.anchorHeight >= DAY_BLOCKS;
  const estimate = column(run, "estimate144Ehs", 1, true).map((value, row) => (aDay(row) ? value : Number.NaN));
  const spread = (sign: number) => estimate.map((value) => value * (1 + (sign * Z90) / Math.sqrt(DAY_BLOCKS)));
  const claim: ChartLine = {
    id: "claim",
    label: t("charts.line.claim"),
    kind: "claimed",
    x: [parseUtc("2022-01-05T13:00Z")!, parseUtc("2022-01-05T21:00Z")!],
    y: [177.33, 177.33],
  };
  return {
    id: "hashrate",
    title: t("charts.hashrate"),
    unit: t("charts.unit.ehs"),
    format: (value) => formatNumber(value, 1),
    formatTick: (value) => formatNumber(value),
    version,
    lines: [
      {
        id: "estimate",
        label: t("charts.line.estimate"),
        kind: "estimated",
        x: times(source, run),
        y: estimate,
        low: spread(-1),
        high: spread(1),
      },
      ...withGhost(source, { id: "true", label: t("charts.line.true"), column: "hashrateEhs" }),
      { id: "recorded", label: t("charts.line.recordedBlocks"), kind: "recorded", ...recordedHashrate(source) },
      ...(source.input.claims.includes(FALL_CLAIM) ? [claim] : []),
    ],
  };
}

function intervalChart(source: ChartInput): ChartSpec {
  const blocks = daily(source, source.input.recorded.blocksByDay);
  return {
    id: "interval",
    title: t("charts.interval"),
    unit: t("charts.unit.minutes"),
    format: (value) => formatNumber(value, 2),
    formatTick: (value) => formatNumber(value, 1),
    version: source.version,
    lines: [
      ...withGhost(source, {
        id: "interval",
        label: t("charts.line.expected"),
        column: "blockIntervalS",
        scale: 1 / 60,
        zeroIsBlank: true,
      }),
      {
        id: "recorded",
        label: t("charts.line.recordedInterval"),
        kind: "recorded",
        x: blocks.x,
        y: blocks.y.map((count) => SECONDS_PER_DAY / 60 / count),
      },
    ],
  };
}

function difficultyChart(source: ChartInput): ChartSpec {
  const endS = source.scenario.startS + source.scenario.endTick * TICK_S;
  const steps = recordedDifficulty(source).filter((step) => step.unixS <= endS);
  return {
    id: "difficulty",
    title: t("charts.difficulty"),
    unit: t("charts.unit.trillion"),
    format: (value) => formatNumber(value, 2),
    formatTick: (value) => formatNumber(value, 1),
    version: source.version + retargetsOf(source.run).length,
    lines: [
      ...withGhost(source, {
        id: "difficulty",
        label: t("charts.line.difficulty"),
        column: "difficulty",
        scale: 1e-12,
        stepped: true,
      }),
      {
        id: "recorded",
        label: t("charts.line.recordedDifficulty"),
        kind: "recorded",
        x: [...steps.map((step) => step.unixS), endS],
        y: [...steps.map((step) => step.difficulty / 1e12), (steps.at(-1)?.difficulty ?? Number.NaN) / 1e12],
        stepped: true,
      },
    ],
  };
}

function priceChart(source: ChartInput): ChartSpec {
  const { scenario } = source;
  const isRecord = source.input.price.mark === "S" && scenario.price.model.kind === "replay";
  const endS = scenario.startS + scenario.endTick * TICK_S;
  const isComputed = scenario.price.model.kind !== "replay";
  const label = t(
    isRecord ? "charts.line.price" : isComputed ? "charts.line.priceComputed" : "charts.line.priceAssumed",
  );
  const x: number[] = [];
  const y: number[] = [];
  source.input.price.closes?.forEach(([utc, usd]) => {
    const unixS = parseUtc(utc) ?? 0;
    if (unixS < scenario.startS || unixS > endS) return;
    x.push(unixS);
    y.push(usd);
  });
  return {
    id: "price",
    title: t("charts.price"),
    unit: t("charts.unit.usd"),
    format: (value) => formatNumber(value),
    version: source.version,
    lines: [
      ...withGhost(source, { id: "price", label, column: "priceUsd" }),
      ...(isRecord ? [{ id: "recorded", label: t("charts.line.recordedPrice"), kind: "recorded" as const, x, y }] : []),
    ],
  };
}

function sharesChart(source: ChartInput): ChartSpec {
  const { input, run, history, scenario, decided, held } = source;
  const share = (table: RunTable, r: number) => {
    const total = worldColumn(table, "hashrateEhs");
    return regionColumn(table, r, "onEhs")
      .subarray(0, table.ready)
      .map((value, row) => (total[row]! > 0 ? (value / total[row]!) * 100 : 0));
  };
  const lines = shareRegions(input).flatMap((r, i): ChartLine[] => {
    const { id, name } = input.regions[r]!;
    const series = i + 1;
    const months = input.recorded.months.map((month) => ({
      fromS: parseUtc(`${month.month}-01`) ?? 0,
      percent: month.sharePercent[id] ?? Number.NaN,
    }));
    const inRun = months.filter((month) => month.fromS + 31 * SECONDS_PER_DAY > scenario.startS);
    const ghost: ChartLine = {
      id: `${id}-ghost`,
      label: t(held ? "charts.line.ghostShareA" : "charts.line.ghostShare", { region: name }),
      kind: "ghost",
      series,
      x: times(source, history),
      y: share(history, r),
    };
    return [
      ...(decided ? [ghost] : []),
      {
        id: `${id}-true`,
        label: t("charts.line.share", { region: name }),
        kind: "simulated",
        series,
        x: times(source, run),
        y: share(run, r),
      },
      {
        id: `${id}-recorded`,
        label: t("charts.line.recordedShare", { region: name }),
        kind: "recorded",
        series,
        x: inRun.map((month) => Math.max(month.fromS + 15 * SECONDS_PER_DAY, scenario.startS)),
        y: inRun.map((month) => month.percent),
      },
    ];
  });
  return {
    id: "shares",
    title: t("charts.shares"),
    unit: t("charts.unit.percent"),
    format: (value) => formatNumber(value, 1),
    formatTick: (value) => formatNumber(value),
    fromZero: true,
    version: source.version,
    lines,
  };
}
