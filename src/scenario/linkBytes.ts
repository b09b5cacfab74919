/** Bytes of a link: whole numbers in groups of seven bits, lowest first, as base64url text. */

export interface ByteWriter {
  /** A whole number, 0 to 2^53 - 1. */
  readonly uint: (value: number) => void;
  /** A whole number of either sign. */
  readonly int: (value: number) => void;
  readonly bytes: readonly number[];
}

export function createByteWriter(): ByteWriter {
  const bytes: number[] = [];
  const uint = (value: number) => {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
    bytes.push(left);
  };
  return { uint, int: (value) => uint(value < 0 ? -2 * value - 1 : 2 * value), bytes };
}

export interface ByteReader {
  /** 0 once something was wrong. */
  readonly uint: () => number;
  readonly int: () => number;
  /** What stands at a place in a list. */
  readonly pick: <T>(list: readonly T[], place: number) => T | undefined;
  readonly atEnd: () => boolean;
  /** The bytes ended inside a number, a number was too large, or nothing stood at a place. */
  readonly failed: () => boolean;
}

export function createByteReader(bytes: ArrayLike<number>): ByteReader {
  let at = 0;
  let failed = false;
  const uint = () => {
    let value = 0;
    for (let scale = 1; !failed; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value += (byte % 128) * scale;
      if (value > Number.MAX_SAFE_INTEGER) break;
      if (byte < 128) return value;
    }
    failed = true;
    return 0;
  };
  const int = () => {
    const value = uint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  };
  const pick = <T>(list: readonly T[], place: number) => {
    failed ||= place >= list.length;
    return list[place];
  };
  return { uint, int, pick, atEnd: () => failed || at >= bytes.length, failed: () => failed };
}

export function toBase64Url(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) =>
    sign === "+" ? "-" : sign === "/" ? "_" : "",
  );
}

/** Null where the text is no base64url. */
export function fromBase64Url(text: string): number[] | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  return Array.from(atob(text.replace(/[-_]/g, (sign) => (sign === "-" ? "+" : "/"))), (sign) => sign.charCodeAt(0));
}

/** 32 bits that tell whether bytes arrived as they were sent, made to be read with the same `tables`. (FNV-1a, finished as Murmur3 is.) */
export function checksumOf(bytes: readonly number[], tables: string): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  for (let i = 0; i < tables.length; i += 1) sum = Math.imul(sum ^ tables.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
