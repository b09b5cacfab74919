/** What it costs to read a link that a stranger made to be slow, in time and in memory. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { decodeLink } from "../../src/scenario/link.ts";
import type { RuledScenario } from "../../src/scenario/loaded.ts";
import { hostileLinks } from "../scenario/links.ts";

const TIMES = 15;

export interface HostileCost {
  /** Of the slowest link, the median of many readings. */
  readonly ms: number;
  /** Of the link that takes most: what is made while it is read, the least of many readings, for others make garbage too. */
  readonly bytes: number;
}

export function measureHostileLinks(loaded: RuledScenario): HostileCost {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { id } = loaded.scenario;
  const read = (text: string) => decodeLink(text, id, (wanted) => (wanted === id ? loaded : undefined));
  const costs = hostileLinks(loaded).map((text) => {
    const readings = Array.from({ length: TIMES }, () => {
      collect();
      const before = process.memoryUsage().heapUsed;
      const beganMs = performance.now();
      read(text);
      const ms = performance.now() - beganMs;
      return { ms, bytes: process.memoryUsage().heapUsed - before };
    });
    const sorted = readings.map(({ ms }) => ms).sort((a, b) => a - b);
    return { ms: sorted[TIMES >> 1]!, bytes: Math.min(...readings.map(({ bytes }) => bytes)) };
  });
  return { ms: Math.max(...costs.map(({ ms }) => ms)), bytes: Math.max(...costs.map(({ bytes }) => bytes)) };
}
