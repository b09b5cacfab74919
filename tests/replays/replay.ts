/**
 * Golden replays: what a scenario, a seed and a log of decisions have always given. Nothing here knows where it runs, so that
 * Node and every browser can be held to the same file.
 */
import { createWorld } from "../../src/engine/createWorld.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import { step } from "../../src/engine/step.ts";
import { type World, worldHash } from "../../src/engine/world.ts";
import { inTickOrder } from "../../src/host/commandLog.ts";
import type { Command } from "../../src/scenario/command.ts";
import type { Scenario } from "../../src/scenario/types.ts";

const WEEK_TICKS = 1008;

/** The world at the start of a tick. */
export interface Checkpoint {
  readonly tick: number;
  readonly hash: string;
  readonly height: number;
  readonly hashrateEhs: number;
  readonly priceUsd: number;
}

export interface Replay {
  readonly name: string;
  readonly seed: number;
  readonly commands: readonly Command[];
  /** One a week and one at the end, whose hash is the run's. */
  readonly checkpoints: readonly Checkpoint[];
}

/** What the JSON file of a scenario holds. */
export interface ReplayFile {
  readonly scenario: string;
  readonly rules: number;
  readonly replays: readonly Replay[];
}

export function replay(scenario: Scenario, seed: number, commands: readonly Command[]): Checkpoint[] {
  const world = createWorld(scenario, seed);
  const log = inTickOrder(commands);
  const checkpoints: Checkpoint[] = [];
  let position = 0;
  for (;;) {
    if (world.tick % WEEK_TICKS === 0 || world.tick === scenario.endTick) checkpoints.push(checkpointOf(world));
    if (world.tick === scenario.endTick) return checkpoints;
    const first = position;
    while (position < log.length && log[position]!.tick <= world.tick) position += 1;
    step(world, log.slice(first, position));
    dropBlocks(world.outputs);
  }
}

function checkpointOf(world: World): Checkpoint {
  return {
    tick: world.tick,
    hash: worldHash(world),
    height: world.chain.height,
    hashrateEhs: world.fleet.totalOnThs / 1e6,
    priceUsd: world.price.usd,
  };
}

/** The first checkpoint that differs, field by field, as lines to read; null when there is none. */
export function firstDifference(expected: readonly Checkpoint[], actual: readonly Checkpoint[]): string | null {
  for (let i = 0; i < Math.max(expected.length, actual.length); i += 1) {
    const [wanted, got] = [expected[i], actual[i]];
    if (wanted === undefined || got === undefined)
      return `${expected.length} checkpoints expected, ${actual.length} made`;
    const fields = (Object.keys(wanted) as (keyof Checkpoint)[]).filter((field) => wanted[field] !== got[field]);
    if (fields.length === 0) continue;
    const lines = fields.map((field) => `  ${field}: expected ${wanted[field]}, got ${got[field]}`);
    return [`checkpoint ${i} at tick ${wanted.tick} differs:`, ...lines].join("\n");
  }
  return null;
}
