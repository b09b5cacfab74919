/** No words of the validator's own reach anybody: every rule of the schema has ours, and every kind of value a name. */
import { expect, test } from "vitest";
import { problemText } from "../../src/scenario/problemText.ts";
import { ScenarioSchema } from "../../src/scenario/schema.ts";
import { fileWith, read } from "./fileWith.ts";

/** A schema or a rule of one, as the validator holds it. */
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every schema and rule inside, with the way to it. */
function* nodesIn(node: Node, way = "", seen = new Set<Node>()): Generator<readonly [string, Node]> {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind !== undefined) yield [way, node];
  for (const [key, part] of Object.entries(node)) if (isNode(part)) yield* nodesIn(part, `${way}.${key}`, seen);
}

const NODES = [...nodesIn(ScenarioSchema as unknown as Node)];

test("every rule has words of its own", () => {
  const rules = NODES.filter(([, { kind }]) => kind === "validation");
  expect(rules.length).toBeGreaterThan(80);
  expect(rules.filter(([, { message }]) => message === undefined).map(([way]) => way)).toEqual([]);
});

test("the kinds of values are those that have names here", () => {
  const kinds = new Set(NODES.filter(([, { kind }]) => kind === "schema").map(([, { type }]) => type));
  const wrapping = ["optional", "exact_optional"];
  const named = ["string", "number", "boolean", "array", "tuple", "strict_object", "record"];
  const choices = ["literal", "picklist", "variant"];
  expect([...kinds].sort()).toEqual([...wrapping, ...named, ...choices].sort());
});

test.each<[string, unknown, string]>([
  ["title", 5, "title: must be text in double quotes, found 5"],
  ["title", "x".repeat(121), "title: at most 120 characters, found 121"],
  ["title", undefined, "title: is missing; add it"],
  ["surprise", 1, "surprise: no such field is known here; leave it out"],
  ["ideas", 7, "ideas: must be one of 1, 2, 3, found 7"],
  ["mode", "reply", 'mode: must be one of "replay", "hindcast", "sandbox", found "reply"'],
  ["schemaVersion", 2, "schemaVersion: must be 1, found 2"],
  ["pue", null, "pue: must be a number, found null"],
  ["pue", 0.5, "pue: must be 1 to 3, found 0.5"],
  ["anchor", [], "anchor: must be an object in braces, found a list"],
  ["anchor.height", 1.5, "anchor.height: must be a whole number, found 1.5"],
  ["regions", {}, "regions: must be a list in square brackets, found an object"],
  ["regions", [], "regions: needs at least one region, found 0"],
  ["regions.0.mix", "s19", 'regions.0.mix: must be an object in braces, found "s19"'],
  ["price.closes", [5], "price.closes.0: must be a pair in square brackets, found 5"],
  ["price.closes", [["2022-01-05"]], "price.closes.0.1: must be a number, found nothing"],
  ["price.model", 5, "price.model: must be an object in braces, found 5"],
  ["price.model", {}, 'price.model.kind: must be one of "replay", "jump-diffusion", "supply-demand", found nothing'],
  ["price.channels", { noise: 1 }, "price.channels.noise: must be true or false, found 1"],
])("%s = %j is refused in our words", (path, value, problem) => {
  const result = read(fileWith(path, value));
  expect(result.ok ? "taken" : problemText(result.problem)).toBe(problem);
});

test.each<[unknown, string]>([
  [[], "the file: must be an object in braces, found a list"],
  [null, "the file: must be an object in braces, found null"],
])("the file as %j too", (file, problem) => {
  const result = read(JSON.stringify(file));
  expect(result.ok ? "taken" : problemText(result.problem)).toBe(problem);
});
