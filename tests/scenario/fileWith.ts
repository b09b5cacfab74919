import { compileScenario } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Parsed } from "../../src/scenario/schema.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { PLAIN_FILE } from "./plainFile.ts";

/** The plain file, one value in it put in place of what was there; undefined takes it out. */
export function fileWith(path: string, value: unknown): string {
  const keys = path.split(".");
  const root = JSON.parse(JSON.stringify(PLAIN_FILE)) as Record<string, unknown>;
  let at = root;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = keys.at(-1)!;
  if (value === undefined) delete at[last];
  else Object.defineProperty(at, last, { value, enumerable: true, writable: true, configurable: true });
  return JSON.stringify(root);
}

/** As the CLI reads a file. */
export function read(text: string): Parsed<Scenario> {
  const parsed = parseScenario(JSON.parse(text));
  return parsed.ok ? compileScenario(parsed.value) : parsed;
}
