/** What a bet asks for, worked out from a run's table under any seed and any choices. */
import { type RunTable, regionFigure, retargetsOf, worldColumn } from "../host/runTable.ts";
import type { Bet, Quantity } from "../scenario/bets.ts";
import { rowOfTick, tickOfRow } from "../scenario/frames.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S, TICKS_PER_HOUR } from "../units/constants.ts";
import { formatUtcMinute, parseUtc } from "../units/time.ts";
import { tickAt } from "./betting.ts";
import { poissonQuantile, waitQuantile } from "./chance.ts";

const LOW = 0.05;
const HIGH = 0.95;

export interface Answer {
  /** What the model expects, blocks' luck left out as far as the quantity allows. */
  readonly truth: number;
  /** Between these it falls in nine runs of ten by the luck of blocks alone; null where that luck does not decide it. */
  readonly band: readonly [low: number, high: number] | null;
  /** What this run's own blocks gave; null where that is the truth itself. */
  readonly run: number | null;
  /** The answer of someone who expects that nothing changes. */
  readonly naive: number;
}

/** A guess as near to "nothing changes" as the slider's steps let it come: whoever left the thumb where it stood said just that. */
export function saysNothingChanges(
  { step }: Pick<Bet, "step">,
  guess: number,
  { naive }: Pick<Answer, "naive">,
): boolean {
  return Math.abs(guess - naive) <= step / 2;
}

/** What a change is measured by: what the bet asks for and, of an interval, as many hours more, for some changes need a day to show. */
export function measuredBy({ quantity }: Pick<Bet, "quantity">): readonly Quantity[] {
  if (quantity.kind !== "interval") return [quantity];
  const { fromUtc, hours } = quantity;
  const nextUtc = formatUtcMinute(parseUtc(fromUtc)! + hours * TICKS_PER_HOUR * TICK_S);
  return [quantity, { kind: "interval", fromUtc: nextUtc, hours }];
}

type Place = Pick<Scenario, "startS" | "endTick" | "rules" | "regions">;

/** Null until the run has come so far, and where it never does. */
export function answerOf(bet: Pick<Bet, "quantity">, scenario: Place, run: RunTable): Answer | null {
  const { quantity } = bet;
  switch (quantity.kind) {
    case "interval":
      return interval(quantity, scenario, run);
    case "retarget":
      return retarget(quantity, scenario, run);
    case "share": {
      const share = (utc: string) =>
        at(scenario, run, utc, (row) => 100 * shareOf(quantity.regions, scenario, run, row));
      return certain(share(quantity.atUtc), share(quantity.beforeUtc));
    }
    case "growth": {
      const ehs = (utc: string) => at(scenario, run, utc, (row) => worldColumn(run, "hashrateEhs")[row]!);
      const [before, after] = [ehs(quantity.fromUtc), ehs(quantity.atUtc)];
      return certain(before === null || after === null ? null : 100 * (after / before - 1), 0);
    }
    case "orphaned":
      return certain(
        at(scenario, run, quantity.atUtc, (row) => worldColumn(run, "orphanedBlocks")[row]!),
        0,
      );
  }
}

function certain(truth: number | null, naive: number | null): Answer | null {
  return truth === null || naive === null ? null : { truth, band: null, run: null, naive };
}

function at(scenario: Place, run: RunTable, utc: string, read: (row: number) => number): number | null {
  const row = rowOfTick(run, tickAt(scenario, utc));
  return row < run.ready ? read(row) : null;
}

function shareOf(ids: readonly string[], { regions }: Place, run: RunTable, row: number): number {
  let [own, all] = [0, 0];
  for (const [r, { id }] of regions.entries()) {
    const ehs = regionFigure(run, r, "onEhs", row);
    all += ehs;
    if (ids.includes(id)) own += ehs;
  }
  return all > 0 ? own / all : 0;
}

/** Blocks that the hashrate and the difficulty of each moment let one expect from a row up to another. */
function expectedBlocks(run: RunTable, fromRow: number, toRow: number): number {
  const intervals = worldColumn(run, "blockIntervalS");
  let blocks = 0;
  for (let row = fromRow; row < toRow; row += 1) {
    const seconds = (tickOfRow(run, row + 1) - tickOfRow(run, row)) * TICK_S;
    if (intervals[row]! > 0) blocks += seconds / intervals[row]!;
  }
  return blocks;
}

function interval(quantity: Quantity & { kind: "interval" }, scenario: Place, run: RunTable): Answer | null {
  const { fromUtc, hours, beforeUtc = fromUtc } = quantity;
  const ticks = hours * TICKS_PER_HOUR;
  const fromTick = tickAt(scenario, fromUtc);
  const blocksFrom = (tick: number) => expectedBlocks(run, rowOfTick(run, tick), rowOfTick(run, tick + ticks));
  if (rowOfTick(run, fromTick + ticks) >= run.ready) return null;
  const spanS = ticks * TICK_S;
  const blocks = blocksFrom(fromTick);
  const found = run.blockTimesS.filter((timeS) => timeS >= fromTick * TICK_S && timeS < fromTick * TICK_S + spanS);
  return {
    truth: spanS / blocks,
    band: [spanS / poissonQuantile(blocks, HIGH), spanS / Math.max(1, poissonQuantile(blocks, LOW))],
    run: spanS / Math.max(1, found.length),
    naive: spanS / blocksFrom(Math.max(0, tickAt(scenario, beforeUtc) - ticks)),
  };
}

/** The period's own times are this seed's; how fast its blocks were to be expected is worked out over just these. */
function retarget({ afterUtc }: Quantity & { kind: "retarget" }, scenario: Place, run: RunTable): Answer | null {
  const retargets = retargetsOf(run);
  const index = retargets.findIndex(({ tick }) => tick >= tickAt(scenario, afterUtc));
  const event = retargets[index];
  if (event === undefined) return null;
  const { retargetIntervalBlocks, blockSpacingS, clampFactor } = scenario.rules;
  const fromTick = retargets[index - 1]?.tick ?? 0;
  const [fromRow, toRow] = [rowOfTick(run, fromTick), rowOfTick(run, event.tick)];
  const spacing = ((toRow - fromRow) * run.frameEveryTicks * TICK_S) / expectedBlocks(run, fromRow, toRow);
  /** The rule measures one interval less than the blocks that it counts. */
  const intervals = retargetIntervalBlocks - 1;
  const change = (waits: number) => {
    const factor = (retargetIntervalBlocks * blockSpacingS) / (waits * spacing);
    return 100 * (Math.min(clampFactor, Math.max(1 / clampFactor, factor)) - 1);
  };
  return {
    truth: change(intervals),
    band: [change(waitQuantile(intervals, HIGH)), change(waitQuantile(intervals, LOW))],
    run: event.changePercent,
    naive: 0,
  };
}
