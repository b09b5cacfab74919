/**
 * The state as a tree of numbers, strings, typed arrays, arrays and plain objects, and what can be done with any such tree:
 * copy it, hash it, turn it into text and back. No field can be forgotten, because none is named here.
 */
export type Tree =
  | number
  | string
  | boolean
  | null
  | Float64Array
  | Int32Array
  | readonly Tree[]
  | { readonly [key: string]: Tree };

export function cloneTree<T>(value: T): T {
  if (value instanceof Float64Array || value instanceof Int32Array) return value.slice() as T;
  if (Array.isArray(value)) return value.map(cloneTree) as T;
  if (typeof value === "object" && value !== null) {
    // Spread first, so that a copy is laid out in memory as its original is: code that has met one knows the other.
    const copy = { ...value } as Record<string, unknown>;
    for (const key in copy) if (typeof copy[key] === "object") copy[key] = cloneTree(copy[key]);
    return copy as T;
  }
  return value;
}

interface Packed {
  readonly f64?: readonly number[];
  readonly i32?: readonly number[];
}

/** JSON text; typed arrays become `{ f64: [...] }` or `{ i32: [...] }`. */
export function serialiseTree(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) => {
    if (field instanceof Float64Array) return { f64: [...field] };
    if (field instanceof Int32Array) return { i32: [...field] };
    return field;
  });
}

export function parseTree<T>(text: string): T {
  return JSON.parse(text, (_key, field: unknown) => {
    if (typeof field !== "object" || field === null) return field;
    const packed = field as Packed;
    if (packed.f64 !== undefined) return Float64Array.from(packed.f64);
    if (packed.i32 !== undefined) return Int32Array.from(packed.i32);
    return field;
  }) as T;
}
