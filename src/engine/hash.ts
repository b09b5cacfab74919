import type { Tree } from "./state.ts";

/** Two 32-bit lanes over canonical float64; sixteen hex digits that cover a whole run when chained. */
export interface HashLanes {
  a: number;
  b: number;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

function mixWord(lanes: HashLanes, word: number): void {
  let a = Math.imul(word, 0xcc9e2d51);
  a = Math.imul((a << 15) | (a >>> 17), 0x1b873593);
  const la = lanes.a ^ a;
  lanes.a = (Math.imul((la << 13) | (la >>> 19), 5) + 0xe6546b64) | 0;
  let b = Math.imul(word ^ lanes.a, 0x85ebca6b);
  b = Math.imul((b << 16) | (b >>> 16), 0xc2b2ae35);
  const lb = lanes.b ^ b;
  lanes.b = (Math.imul((lb << 17) | (lb >>> 15), 5) + 0x561ccd1b) | 0;
}

function mixNumber(lanes: HashLanes, value: number): void {
  if (Number.isNaN(value)) throw new Error("the state holds a NaN");
  double[0] = value === 0 ? 0 : value; // -0 and 0 are one
  mixWord(lanes, words[0]!);
  mixWord(lanes, words[1]!);
}

/** Mixes every number and character of a tree into the lanes, in the tree's own order. */
export function mixTree(lanes: HashLanes, value: Tree): void {
  if (typeof value === "number") mixNumber(lanes, value);
  else if (typeof value === "boolean") mixWord(lanes, value ? 1 : 2);
  else if (typeof value === "string") {
    mixWord(lanes, value.length);
    for (let i = 0; i < value.length; i += 1) mixWord(lanes, value.charCodeAt(i));
  } else if (value instanceof Float64Array || value instanceof Int32Array) {
    mixWord(lanes, value.length);
    for (let i = 0; i < value.length; i += 1) mixNumber(lanes, value[i]!);
  } else if (Array.isArray(value)) {
    mixWord(lanes, value.length);
    for (let i = 0; i < value.length; i += 1) mixTree(lanes, value[i] as Tree);
  } else {
    const fields = value as { readonly [key: string]: Tree };
    for (const key of Object.keys(fields)) mixTree(lanes, fields[key]!);
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
