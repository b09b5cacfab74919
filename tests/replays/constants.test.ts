/** No constant of the model can be changed unseen: each, changed alone, moves a golden file. What only a frame shows counts too. */
import type { Plugin } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import * as parameters from "../../src/engine/parameters.ts";
import { type Node, readSource } from "../architecture/source.ts";
import { bundleReplays } from "../engines/bundle.ts";
import { isSame } from "../engines/difference.ts";
import { type Golden, type GoldenRun, jobOf, readGoldens } from "./golden.ts";
import type { Answer, Job } from "./replay.ts";

/** Mathematics, which is held to its own known answers, and the look for broken worlds, which no run takes. */
const NOT_OF_THE_MODEL = /^(detmath|detmathTables|random|invariants)\.ts$/;

/** What no built-in scenario calls on: room for rows at first, a model of the price that none has, a floor that none reaches. */
const NOT_CALLED_ON = [
  "frame.ts/FIRST_CHANGES",
  "jumpDiffusion.ts/HOURS_PER_YEAR",
  "jumpDiffusion.ts/TICKS_PER_YEAR",
  "orders.ts/LEAST_MARGIN_SHARE",
];

/** Puts a call around what every constant in capitals of an engine's file is set to: `constant("frame.ts/H_PER_EH", 1e18)`. */
const NAMED_CONSTANTS: Plugin = {
  name: "named-constants",
  enforce: "pre",
  transform: (code, id) => {
    const file = /\/src\/engine\/(?:.*\/)?([^/]+\.ts)$/.exec(id)?.[1];
    if (file === undefined || NOT_OF_THE_MODEL.test(file)) return null;
    const statements = readSource(id, code).program.body as readonly Node[];
    let text = code;
    for (const { name, init } of statements.flatMap(constantsOf).reverse()) {
      const { start, end } = init as Node & { end: number };
      text = `${text.slice(0, start)}constant("${file}/${name}", ${text.slice(start, end)})${text.slice(end)}`;
    }
    return text;
  },
};

function constantsOf(statement: Node): readonly { readonly name: string; readonly init: Node }[] {
  const declaration = (statement.type === "ExportNamedDeclaration" ? statement.declaration : statement) as Node | null;
  if (declaration?.type !== "VariableDeclaration") return [];
  return (declaration.declarations as readonly { id: Node; init: Node }[])
    .map(({ id, init }) => ({ name: String(id.name), init }))
    .filter(({ name, init }) => /^[A-Z][A-Z0-9_]*$/.test(name) && init.type !== "ArrowFunctionExpression");
}

type AnswerJobs = (jobs: readonly Job[]) => Promise<{ readonly answers: readonly Answer[] }>;

interface Changed {
  readonly answer: (job: Job) => Promise<Answer>;
  /** Every constant that is a number or a row of numbers (`NAME.0`), by its name. */
  readonly names: readonly string[];
}

/** A hundredth more of a number, and still whole if it was. */
const more = (value: number) => (Number.isInteger(value) ? value + Math.ceil(Math.abs(value) / 100) : value * 1.01);

/** The engine with one constant changed; all as they are when there is none of that name. */
function engineWith(bundle: string, target: string): Changed {
  const names: string[] = [];
  const changed = (name: string, value: number) => {
    names.push(name);
    return name === target ? more(value) : value;
  };
  const constant = (name: string, value: unknown) => {
    if (typeof value === "number") return changed(name, value);
    if (!Array.isArray(value) || !value.every((item) => typeof item === "number")) return value;
    return value.map((item, i) => changed(`${name}.${i}`, item));
  };
  // A function and no context of its own: there every look at Math would take a detour, and a run forty times as long.
  const answerJobs = new Function("constant", `${bundle}; return answerJobs;`)(constant) as AnswerJobs;
  return { names, answer: async (job) => (await answerJobs([job])).answers[0]! };
}

/** Those with commands, which call on more of the model than those without; the shortest first. */
const runs: readonly (readonly [Golden, GoldenRun])[] = [...readGoldens()]
  .sort((a, b) => a.endTick - b.endTick)
  .flatMap((golden) => golden.runs.map((run) => [golden, run] as const))
  .filter(([, { commands }]) => commands.length > 0);

/** Whether a golden run fails. An engine that throws has failed too. */
async function anyFails({ answer }: Changed): Promise<boolean> {
  for (const [golden, run] of runs) {
    const given = await answer(jobOf(golden, run, { kind: "whole" })).catch(() => null);
    if (given === null || !isSame(run, given)) return true;
  }
  return false;
}

let bundle: string;
beforeAll(async () => {
  bundle = await bundleReplays(NAMED_CONSTANTS);
});

describe("constants of the engine", () => {
  test("all that are in the parameters' file are among them", async () => {
    const { names } = engineWith(bundle, "");
    const found = names.filter((name) => name.startsWith("parameters.ts/")).map((name) => name.split(/[/.]/)[2]);
    expect([...new Set(found)].sort()).toEqual(Object.keys(parameters).sort());
  });

  test("unchanged, they keep a golden file", async () => {
    const [[golden, run]] = runs as [(typeof runs)[number]];
    expect(isSame(run, await engineWith(bundle, "").answer(jobOf(golden, run, { kind: "whole" })))).toBe(true);
  });

  test("each, changed alone, moves a golden file", async () => {
    const { names } = engineWith(bundle, "");
    const unseen: string[] = [];
    for (const name of names.filter((known) => !NOT_CALLED_ON.includes(known)))
      if (!(await anyFails(engineWith(bundle, name)))) unseen.push(name);
    expect(unseen).toEqual([]);
    expect(NOT_CALLED_ON.filter((name) => !names.includes(name))).toEqual([]);
  }, 240_000);
});
