import type { HostClient } from "../../src/host/client.ts";
import type { Reply } from "../../src/host/messages.ts";
import { createRunner } from "../../src/host/runner.ts";
import { compiled, type RuledScenario } from "../../src/scenario/loaded.ts";
import { loadPreset, OPENING } from "../../src/scenario/presets/index.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";
import { type AtlasStore, createAtlas } from "../../src/store/atlas.ts";

/** The real store on the real engine; what the engine still has to do waits in a queue until `settle` runs it. */
export interface TestAtlas {
  readonly store: AtlasStore;
  /** Runs waiting work, at most so many pieces; all of it unless told. */
  readonly settle: (pieces?: number) => void;
}

/** Two and a half months of the opening scenario, ending twenty minutes past an hour: a run of hourly frames. */
export const LONG_INPUT: ScenarioInput = { ...OPENING, endUtc: "2022-03-12T00:20Z" };

export interface TestAtlasOptions {
  readonly first?: ScenarioInput;
  readonly load?: (id: string, rules: number) => Promise<RuledScenario> | undefined;
}

const loadBuiltIn = (id: string) => loadPreset(id)?.then((input) => compiled(input));

export function createTestAtlas(link = "", { first = OPENING, load = loadBuiltIn }: TestAtlasOptions = {}): TestAtlas {
  const queue: (() => void)[] = [];
  const connect = (onReply: (reply: Reply) => void): HostClient => {
    const receive = createRunner(onReply, (callback) => queue.push(callback));
    return { send: (request) => queue.push(() => receive(request)), mode: () => "page", stop: () => {} };
  };
  const store = createAtlas({ first: compiled(first), link, load, connect });
  const settle = (pieces = Number.POSITIVE_INFINITY) => {
    for (let done = 0; done < pieces && queue.length > 0; done += 1) queue.shift()!();
  };
  return { store, settle };
}
