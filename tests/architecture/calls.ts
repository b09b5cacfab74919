/**
 * What the engine and the scenario may not call. The reasons: transcendental maths differs in its last bit between
 * engines and processors, and clocks, locales, timers and the order of promises differ between runs.
 */
import { type Breach, inFolder, type Rule } from "./breach.ts";
import { type Node, type Source, walk } from "./source.ts";

const MATH_ALLOWED = "abs ceil floor trunc round sign min max sqrt imul clz32 fround".split(" ");

const CLOCKS = [
  ..."Date performance setTimeout setInterval setImmediate queueMicrotask".split(" "),
  ..."requestAnimationFrame requestIdleCallback".split(" "),
];
/** `globalThis` and its like would reach all the others unseen. */
const UNREPEATABLE = [...CLOCKS, ..."Intl Promise crypto globalThis self window process eval Function".split(" ")];
const LOCALE_METHODS = [
  ..."localeCompare toLocaleString toLocaleDateString toLocaleTimeString".split(" "),
  ..."toLocaleUpperCase toLocaleLowerCase".split(" "),
];

/** The name is a key of something (`x.name`, `{ name: 1 }`, a field of a type), not a reference to a global. */
function isKey(parent: Node | null, key: string): boolean {
  if (parent === null || parent.computed === true) return false;
  if (parent.type === "MemberExpression") return key === "property";
  return key === "key" && parent.shorthand !== true;
}

/** How `node` breaks the rule that only the allow-list of Math is used, or null. */
function mathBreach(node: Node, parent: Node | null, key: string): string | null {
  if (node.type !== "Identifier" || node.name !== "Math" || isKey(parent, key)) return null;
  if (parent?.type !== "MemberExpression" || parent.computed === true) return "Math used other than as Math.name";
  const name = (parent.property as Node).name as string;
  return MATH_ALLOWED.includes(name) ? null : `Math.${name}: use engine/detmath.ts, or engine/random.ts for chance`;
}

function engineBreach(node: Node, parent: Node | null, key: string): string | null {
  const name = node.name as string;
  switch (node.type) {
    case "Identifier":
      if (UNREPEATABLE.includes(name) && !isKey(parent, key)) return name;
      if (LOCALE_METHODS.includes(name)) return name;
      return mathBreach(node, parent, key);
    case "Literal":
      return parent?.type === "MemberExpression" && LOCALE_METHODS.includes(String(node.value))
        ? `${node.value}`
        : null;
    case "BinaryExpression":
    case "AssignmentExpression":
      return String(node.operator).startsWith("**") ? "the power operator: use engine/detmath.ts" : null;
    case "AwaitExpression":
      return "await";
    case "ForOfStatement":
      return node.await === true ? "for await" : null;
    case "ImportExpression":
      return "import()";
    default:
      return node.async === true ? "async" : null;
  }
}

const scenarioBreach: typeof engineBreach = (node, parent, key) =>
  node.type === "Identifier" && CLOCKS.includes(node.name as string) && !isKey(parent, key) ? String(node.name) : null;

function breachesIn(source: Source, judge: typeof engineBreach): readonly Breach[] {
  const breaches: Breach[] = [];
  walk(source.program, (node, parent, key) => {
    const what = judge(node, parent, key);
    if (what !== null) breaches.push({ path: source.path, line: source.lineOf(node), what: `banned: ${what}` });
  });
  return breaches;
}

/** The engine's files and every file that runs with them, for a ban that ends at the folder's door bans nothing. */
function runByTheEngine(sources: readonly Source[]): ReadonlySet<Source> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set(sources.filter(({ path }) => inFolder(path, "src/engine")));
  for (const source of reached) {
    for (const edge of source.imports) {
      const next = byPath.get(edge.target ?? "");
      if (next !== undefined && !edge.typeOnly) reached.add(next); // a Set visits what is added while it is walked
    }
  }
  return reached;
}

export const engineIsDeterministic: Rule = (sources) =>
  [...runByTheEngine(sources)].flatMap((source) => breachesIn(source, engineBreach));

export const scenarioKnowsNoClock: Rule = (sources) =>
  sources.filter(({ path }) => inFolder(path, "src/scenario")).flatMap((source) => breachesIn(source, scenarioBreach));
