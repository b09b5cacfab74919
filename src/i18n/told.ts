/** A built-in scenario in the language of the page: what people read of it, and nothing that is computed with. */
import { language, said } from "./languages.ts";

const READ: ReadonlySet<string> = new Set(["title", "summary", "lesson", "whatIf", "name", "text", "flag", "unit"]);

export function told<Of extends { readonly input: object }>(of: Of): Of {
  return language() === "en" ? of : { ...of, input: inside(of.input) };
}

function inside<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") return (READ.has(key) ? said(value) : value) as Value;
  if (Array.isArray(value)) return value.map((part) => inside(part)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part, name)])) as Value;
}
