/**
 * `npm run soak`: what is too long for every commit. A million damaged links, 100,000 mangled files, 10,000 states run before
 * and after their link, 200 random logs of decisions on the whole scenario, each rebuilt step by step and compared with a fresh run,
 * an hour of play in a browser, and axe over every theme, size, state and direction. `--only NAME` runs one part, `--seed N` draws the same again. Ends with `N passed, N failed`.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { refuseOptions, tellUsageIfAsked } from "../../src/cli/usage.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { checkCommand, decodeLink, encodeLink } from "../../src/scenario/link.ts";
import { type LinkState, MAX_COMMANDS, RULES } from "../../src/scenario/linkState.ts";
import { scenarioWith } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { steadyHash } from "../../src/scenario/presets/steadyHash.ts";
import { contentOf, finish, KAZAKHSTAN, runWhole } from "../host/run.ts";
import { checkFile, mangledFiles } from "../scenario/files.ts";
import { commands, craftedLinks, linkStates, mangledLinks } from "../scenario/links.ts";
import { axeSoak } from "./axe.ts";
import { playSoak } from "./play.ts";

const LINKS = 1_000_000;
const FILES = 100_000;
const LINKED_RUNS = 10_000;
const LOGS = 200;
const PLAY_MINUTES = 60;
/** Of the processor's time: on a busy machine the clock on the wall tells of others. */
const SLOWEST_LINK_MS = 200;

const OPENED = { input: OPENING, scenario: KAZAKHSTAN, rules: RULES };
const find = (id: string) => (id === KAZAKHSTAN.id ? OPENED : undefined);

function checkLink(text: string): void {
  const began = process.cpuUsage();
  const { scenarioId: _id, problems, ...state } = decodeLink(text, KAZAKHSTAN.id, find);
  const { user, system } = process.cpuUsage(began);
  if ((user + system) / 1000 > SLOWEST_LINK_MS) throw new Error("slow");
  const { cursorTick, seed, commands } = state;
  const inside = Number.isInteger(cursorTick) && cursorTick >= 0 && cursorTick <= KAZAKHSTAN.endTick;
  const valid = inside && seed >>> 0 === seed && commands.length <= MAX_COMMANDS;
  if (!valid || !commands.every((command) => checkCommand(KAZAKHSTAN, command))) throw new Error("not a valid state");
  if (problems.some(({ code }) => code === undefined)) throw new Error("refused without a reason");
  const { scenarioId: _same, problems: none, ...again } = decodeLink(encodeLink(OPENED, state), KAZAKHSTAN.id, find);
  if (none.length > 0 || JSON.stringify(again) !== JSON.stringify(state)) throw new Error("no round trip");
}

/** What a receiver computes is what the sender saw. */
function checkLinkedRun(state: LinkState): void {
  const { assumptions, seed, commands } = state;
  const { scenarioId: _id, problems, ...back } = decodeLink(encodeLink(OPENED, state), KAZAKHSTAN.id, find);
  if (problems.length > 0 || JSON.stringify(back) !== JSON.stringify(state)) throw new Error("no round trip");
  const hashOf = (of: Pick<LinkState, "assumptions" | "seed" | "commands">) => {
    const builder = createRunBuilder(scenarioWith(OPENING, of.assumptions), of.seed, of.commands);
    while (!builder.done()) builder.advance(Number.MAX_SAFE_INTEGER);
    return builder.hash();
  };
  if (hashOf({ assumptions, seed, commands }) !== hashOf(back)) throw new Error("another run");
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

interface Wish {
  readonly seed: number;
  readonly playMinutes: number;
}

interface Soak {
  /** As `--only` takes it. */
  readonly name: string;
  readonly what: (wish: Wish) => string;
  readonly work: (wish: Wish) => void | Promise<void>;
}

const many = (count: number, what: string) => () => `${count.toLocaleString("en")} ${what}`;

const SOAKS: readonly Soak[] = [
  {
    name: "links",
    what: many(LINKS, "damaged links"),
    work: ({ seed }) =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 200 }),
            mangledLinks(OPENED, linkStates(OPENED, 12)),
            craftedLinks(OPENED),
          ),
          checkLink,
        ),
        { numRuns: LINKS, seed },
      ),
  },
  {
    name: "files",
    what: many(FILES, "mangled scenario files"),
    work: ({ seed }) => {
      for (const [input, share] of [
        [steadyHash, 0.9],
        [OPENING, 0.1],
      ] as const)
        fc.assert(
          fc.property(mangledFiles(input), (file) => void checkFile(file)),
          { numRuns: FILES * share, seed },
        );
    },
  },
  {
    name: "states",
    what: many(LINKED_RUNS, "states, each run before and after its link"),
    work: ({ seed }) => fc.assert(fc.property(linkStates(OPENED, 20), checkLinkedRun), { numRuns: LINKED_RUNS, seed }),
  },
  {
    name: "logs",
    what: many(LOGS, "logs of decisions, rebuilt and fresh"),
    work: ({ seed }) =>
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
  {
    name: "play",
    what: ({ playMinutes }) => `${playMinutes} minutes of play at the highest speed`,
    work: ({ playMinutes }) => playSoak(playMinutes),
  },
  {
    name: "axe",
    what: () => "axe over themes, sizes, states and directions",
    work: axeSoak,
  },
];

function readOptions(): Wish & { readonly chosen: readonly Soak[] } {
  const usage = `soak: the options are --only ${SOAKS.map(({ name }) => name).join("|")}, --seed N (a whole number, not negative) and --play-minutes N (${PLAY_MINUTES} unless told), as in npm run soak -- --only play --play-minutes 15`;
  tellUsageIfAsked(usage);
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ options: { only: text, seed: text, "play-minutes": text } });
    const chosen = SOAKS.filter(({ name }) => values.only === undefined || name === values.only);
    const seed = Number(values.seed ?? Date.now() % 2 ** 31);
    const playMinutes = Number(values["play-minutes"] ?? PLAY_MINUTES);
    if (chosen.length > 0 && Number.isInteger(seed) && seed >= 0 && playMinutes > 0)
      return { chosen, seed, playMinutes };
  } catch {} // told below
  return refuseOptions(usage);
}

const { chosen, ...wish } = readOptions();
console.log(`--seed ${wish.seed} repeats what is drawn in this run.`);
let failed = 0;
for (const { what, work } of chosen) {
  const startedMs = performance.now();
  let failure = "";
  try {
    await work(wish);
  } catch (error) {
    failure = error instanceof Error ? [error.message, error.cause].filter(Boolean).join("\n") : String(error);
    failed += 1;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${failure === "" ? "passed" : "FAILED"}  ${what(wish)}, ${seconds} s`);
  if (failure !== "") console.log(failure);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${chosen.length - failed} passed, ${failed} failed`);
