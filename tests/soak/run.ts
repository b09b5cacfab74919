/**
 * `npm run soak`: what is too long for every commit. A million damaged links, and 200 random logs of decisions on the whole
 * scenario, each rebuilt step by step and compared with a fresh run. Ends with `N passed, N failed`.
 */
import fc from "fast-check";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { checkCommand, decodeLink, encodeLink, type LinkState, MAX_COMMANDS } from "../../src/scenario/link.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { contentOf, finish, KAZAKHSTAN, runWhole } from "../host/run.ts";
import { assumptions, commands, mangledLinks, mapViews } from "../scenario/links.ts";

const LINKS = 1_000_000;
const LOGS = 200;
const SLOWEST_LINK_MS = 200; // a pause of the machine fits in; a link that takes a second does not

const find = (id: string) => (id === KAZAKHSTAN.id ? { input: OPENING, scenario: KAZAKHSTAN } : undefined);
const states: fc.Arbitrary<LinkState> = fc.record({
  seed: fc.nat(0xffffffff),
  assumptions: assumptions(OPENING),
  commands: fc.array(commands(KAZAKHSTAN), { maxLength: 12 }),
  cursorTick: fc.nat(KAZAKHSTAN.endTick),
  map: mapViews(),
});

function checkLink(text: string): void {
  const startedMs = performance.now();
  const { seed, assumptions: assumed, commands: log, cursorTick, map } = decodeLink(text, KAZAKHSTAN.id, find);
  if (performance.now() - startedMs > SLOWEST_LINK_MS) throw new Error("slow");
  const inside = Number.isInteger(cursorTick) && cursorTick >= 0 && cursorTick <= KAZAKHSTAN.endTick;
  const valid = inside && seed >>> 0 === seed && log.length <= MAX_COMMANDS;
  if (!valid || !log.every((command) => checkCommand(KAZAKHSTAN, command))) throw new Error("not a valid state");
  const again = decodeLink(
    encodeLink(KAZAKHSTAN, { seed, assumptions: assumed, commands: log, cursorTick, map }),
    KAZAKHSTAN.id,
    find,
  );
  if (JSON.stringify([again.assumptions, again.map]) !== JSON.stringify([assumed, map]))
    throw new Error("no round trip");
  if (again.problems.length > 0 || JSON.stringify(again.commands) !== JSON.stringify(log))
    throw new Error("no round trip");
}

/** A player's session: the log grows and shrinks by one decision at a time, with the run in any state of completion. */
function checkLog(seed: number, log: readonly Command[], pauses: readonly number[]): void {
  const builder = createRunBuilder(KAZAKHSTAN, seed, []);
  const table = createRunTable(KAZAKHSTAN);
  const logs = [...log.map((_, i) => log.slice(0, i + 1)), log.slice(1), log];
  logs.forEach((next, i) => {
    builder.rebuild(next);
    finish(builder, table, 200 + (pauses[i % pauses.length] ?? 0));
  });
  const fresh = contentOf(runWhole(KAZAKHSTAN, seed, log));
  if (JSON.stringify(contentOf(table)) !== JSON.stringify(fresh)) throw new Error("rebuilt and fresh runs differ");
}

interface Soak {
  readonly what: string;
  readonly count: number;
  readonly work: (seed: number) => void;
}

const SOAKS: readonly Soak[] = [
  {
    what: "damaged links",
    count: LINKS,
    work: (seed) =>
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), mangledLinks(KAZAKHSTAN, states)),
          checkLink,
        ),
        { numRuns: LINKS, seed },
      ),
  },
  {
    what: "logs of decisions, rebuilt and fresh",
    count: LOGS,
    work: (seed) =>
      fc.assert(
        fc.property(
          fc.nat(0xffffffff),
          fc.array(commands(KAZAKHSTAN), { minLength: 1, maxLength: 8 }),
          fc.array(fc.nat(3000), { minLength: 1, maxLength: 5 }),
          checkLog,
        ),
        { numRuns: LOGS, seed },
      ),
  },
];

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
console.log(`seed ${seed} (give it as an argument to repeat this run)`);
let failed = 0;
for (const { what, count, work } of SOAKS) {
  const startedMs = performance.now();
  let failure = "";
  try {
    work(seed);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
    failed += 1;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${failure === "" ? "passed" : "FAILED"}  ${count.toLocaleString("en")} ${what}, ${seconds} s`);
  if (failure !== "") console.log(failure);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${SOAKS.length - failed} passed, ${failed} failed`);
