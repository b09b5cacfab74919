/** Bundled for the browser by `replays.journey.ts`: runs golden replays in every way that must not matter. */
import { createWorld } from "../../src/engine/createWorld.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import { step } from "../../src/engine/step.ts";
import { restoreWorld, saveWorld, worldHash } from "../../src/engine/world.ts";
import { inTickOrder } from "../../src/host/commandLog.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { type Checkpoint, replay } from "../replays/replay.ts";

export interface ReplayAnswer {
  readonly checkpoints: readonly Checkpoint[];
  /** The run's hash by the way it was run. */
  readonly hashes: Readonly<Record<string, string>>;
}

const SLICES = [1, 7, 1000];
const RESUMED_AT = [1, 143, 1595, 1603, 4000, 6999];

function answer(id: string, seed: number, commands: readonly Command[]): ReplayAnswer {
  const compiled = compileScenario(kazakhstan2022);
  if (id !== kazakhstan2022.id || !compiled.ok) throw new Error(`no scenario ${id}`);
  const hashes: Record<string, string> = {};
  for (const frames of SLICES) {
    const builder = createRunBuilder(compiled.value, seed, commands);
    while (!builder.done()) builder.advance(frames);
    hashes[`slices of ${frames}`] = builder.hash();
  }
  hashes["saved and resumed"] = resumedHash(compiled.value, seed, commands);
  return { checkpoints: replay(compiled.value, seed, commands), hashes };
}

function resumedHash(scenario: Scenario, seed: number, commands: readonly Command[]): string {
  const log = inTickOrder(commands);
  let world = createWorld(scenario, seed);
  while (world.tick < scenario.endTick) {
    if (RESUMED_AT.includes(world.tick)) world = restoreWorld(scenario, saveWorld(world));
    step(
      world,
      log.filter((command) => command.tick === world.tick),
    );
    dropBlocks(world.outputs);
  }
  return worldHash(world);
}

/** On the page it is a function to call; in a Worker it answers messages. */
const scope = globalThis as unknown as {
  document?: unknown;
  replayAnswer?: typeof answer;
  onmessage: ((event: { data: Parameters<typeof answer> }) => void) | null;
  postMessage: (message: ReplayAnswer) => void;
};
scope.replayAnswer = answer;
if (scope.document === undefined) scope.onmessage = (event) => scope.postMessage(answer(...event.data));
