import type { Tree } from "./state.ts";

/** Two 32-bit lanes over canonical float64; sixteen hex digits that cover a whole run when chained. */
export interface HashLanes {
  a: number;
  b: number;
}

/** Numbers on their way into the lanes, and the 32-bit words they are made of; as long as the longest array so far. */
let doubles = new Float64Array(2);
let words = new Int32Array(doubles.buffer);

/** The lanes are local variables here: almost all of a world is long arrays. */
function mixWords(lanes: HashLanes, from: Int32Array, count: number): void {
  let { a, b } = lanes;
  for (let i = 0; i < count; i += 1) {
    const word = from[i]!; // i < count, and the caller has that many
    let x = Math.imul(word, 0xcc9e2d51);
    x = a ^ Math.imul((x << 15) | (x >>> 17), 0x1b873593);
    a = (Math.imul((x << 13) | (x >>> 19), 5) + 0xe6546b64) | 0;
    let y = Math.imul(word ^ a, 0x85ebca6b);
    y = b ^ Math.imul((y << 16) | (y >>> 16), 0xc2b2ae35);
    b = (Math.imul((y << 17) | (y >>> 15), 5) + 0x561ccd1b) | 0;
  }
  lanes.a = a;
  lanes.b = b;
}

function mixWord(lanes: HashLanes, word: number): void {
  words[0] = word;
  mixWords(lanes, words, 1);
}

function setDouble(index: number, value: number): void {
  if (Number.isNaN(value)) throw new Error("the state holds a NaN");
  doubles[index] = value + 0; // -0 and 0 are one
}

export function mixNumber(lanes: HashLanes, value: number): void {
  setDouble(0, value);
  mixWords(lanes, words, 2);
}

/** @param word int32 */
export function mixNumberAndWord(lanes: HashLanes, value: number, word: number): void {
  setDouble(0, value);
  words[2] = word;
  mixWords(lanes, words, 3);
}

function mixNumbers(lanes: HashLanes, values: Float64Array): void {
  if (doubles.length < values.length) {
    doubles = new Float64Array(values.length);
    words = new Int32Array(doubles.buffer);
  }
  for (let i = 0; i < values.length; i += 1) setDouble(i, values[i]!);
  mixWords(lanes, words, 2 * values.length);
}

/** Which of an object's fields are mixed, and in what order. */
type NamesOf = (fields: object) => readonly string[];
const allNames: NamesOf = (fields) => Object.keys(fields).sort();

/** Mixes every number and character of a tree into the lanes; fields in the order of their names, however an object was made. */
export function mixTree(lanes: HashLanes, value: Tree, namesOf: NamesOf = allNames): void {
  if (typeof value === "number") mixNumber(lanes, value);
  else if (typeof value === "boolean") mixWord(lanes, value ? 1 : 2);
  else if (value === null) mixWord(lanes, 3);
  else if (typeof value === "string") {
    mixWord(lanes, value.length);
    for (let i = 0; i < value.length; i += 1) mixWord(lanes, value.charCodeAt(i));
  } else if (value instanceof Float64Array) {
    mixWord(lanes, value.length);
    mixNumbers(lanes, value);
  } else if (value instanceof Int32Array) {
    mixWord(lanes, value.length);
    mixWords(lanes, value, value.length);
  } else if (Array.isArray(value)) {
    mixWord(lanes, value.length);
    for (let i = 0; i < value.length; i += 1) mixTree(lanes, value[i] as Tree, namesOf);
  } else {
    const fields = value as { readonly [key: string]: Tree };
    for (const name of namesOf(fields)) mixTree(lanes, fields[name]!, namesOf);
  }
}

function finish(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Sixteen lowercase hex digits. */
export function hashText(lanes: HashLanes): string {
  const hex = (word: number) => finish(word).toString(16).padStart(8, "0");
  return hex(lanes.a ^ lanes.b) + hex(lanes.b + lanes.a);
}
