import assert from "node:assert/strict";
import { decodeLink } from "../../src/scenario/link.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { runWhole } from "../host/run.ts";

const LOADED = compiled(OPENING);

/** The hash that Node gives the run of a link to the opening scenario. */
export function nodeHash(link: string): string {
  const { problems, seed, commands, assumptions } = decodeLink(link, "", (id) =>
    id === OPENING.id ? LOADED : undefined,
  );
  assert.deepEqual(problems, []);
  return runWhole(scenarioWith(OPENING, assumptions), seed, commands).hash;
}
