/** JSON from a stranger, read with its places: where it breaks, and names that stand twice, of which the language would keep the last. */
import { cleanText } from "./cleanText.ts";

/** What should stand where a text breaks: `start` is the opening brace of the whole, `comma` a comma or the closing bracket. */
export type WantedInJson = "start" | "value" | "name" | "colon" | "comma" | "end";

export type JsonProblem =
  | { readonly kind: "broken"; readonly line: number; readonly column: number; readonly wanted: WantedInJson }
  | { readonly kind: "doubled"; readonly path: string }
  | { readonly kind: "deep" };

/** A scenario file is six deep. */
const DEEPEST = 64;
const LONGEST_PATH = 200;

/** White space, then a mark, a text in quotes, something else, or nothing that there is in JSON. Each is read once: no text is slow. */
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|([^\s{}[\],:"]+))?/y;

/** An object or list that is not closed yet: where in it the next value stands, and the names so far. */
interface Open {
  readonly names: Set<string> | null;
  at: string | number;
}

export function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: JsonProblem } {
  const problem = findProblem(text);
  return problem === null ? { ok: true, value: JSON.parse(text) } : { ok: false, problem };
}

function findProblem(text: string): JsonProblem | null {
  const open: Open[] = [];
  let wanted: WantedInJson = "start";
  /** Just after an opening one the closing one may stand too. */
  let mayClose = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const [, mark, quoted, other] = TOKEN.exec(text)!; // nothing is a match too
    const token = mark ?? quoted ?? other ?? "";
    const end = TOKEN.lastIndex;
    const inner = open.at(-1);
    const closes = inner !== undefined && mark === (inner.names === null ? "]" : "}");
    if (wanted === "end" && token === "" && end === text.length) return null;
    if (closes && (mayClose || wanted === "comma")) {
      open.pop();
      wanted = open.length === 0 ? "end" : "comma";
    } else if ((wanted === "value" || wanted === "start") && (mark === "{" || mark === "[")) {
      if (open.length === DEEPEST) return { kind: "deep" };
      open.push(mark === "{" ? { names: new Set(), at: "" } : { names: null, at: 0 });
      wanted = mark === "{" ? "name" : "value";
      mayClose = true;
      continue;
    } else if ((wanted === "value" || wanted === "start") && mark === undefined && isValue(token)) {
      wanted = open.length === 0 ? "end" : "comma";
    } else if (wanted === "name" && quoted !== undefined && isValue(quoted)) {
      const { names } = inner!; // names are wanted in an object only
      inner!.at = JSON.parse(quoted) as string;
      if (names?.has(inner!.at)) return { kind: "doubled", path: pathOf(open) };
      names?.add(inner!.at);
      wanted = "colon";
    } else if (wanted === "colon" && mark === ":") {
      wanted = "value";
    } else if (wanted === "comma" && mark === ",") {
      wanted = inner!.names === null ? "value" : "name";
      if (inner!.names === null) inner!.at = Number(inner!.at) + 1;
    } else return { kind: "broken", ...placeIn(text, end - token.length), wanted };
    mayClose = false;
  }
}

/** A text in quotes with wrong escapes, and words that are no value, are left to the language to refuse. */
function isValue(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

function pathOf(open: readonly Open[]): string {
  return cleanText(open.map(({ at }) => at).join("."), LONGEST_PATH);
}

/** Line and column, from 1. */
function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
