/** Scenario files with pieces changed, taken out or put in. No vitest here: the soak run uses it too. */
import fc from "fast-check";
import { compileScenario } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Place {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Every place of a tree but its root. */
function placesIn(tree: Json, places: Place[] = []): Place[] {
  if (typeof tree !== "object" || tree === null) return places;
  for (const key of Array.isArray(tree) ? tree.keys() : Object.keys(tree)) {
    const parent = tree as { [key: string]: Json };
    places.push({ parent, key });
    placesIn(parent[key]!, places);
  }
  return places;
}

const JUNK: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, true, "", "US", "nowhere", -1, 0, 0.5, 1e-300, 1e300, 2 ** 53, [], {}, [[]]),
  fc.constantFrom(
    "2022-01-05T12:00Z",
    "2022-02-30",
    "1900-01-01T00:00Z",
    "9999-12-31T23:59Z",
    "__proto__",
    "\u202e\u0000",
  ),
  fc.double() as fc.Arbitrary<Json>,
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Files near a given one: up to four places changed, doubled or taken out. */
export function mangledFiles(input: ScenarioInput): fc.Arbitrary<unknown> {
  const text = JSON.stringify(input);
  const edit = fc.record({
    at: fc.nat(99_999), // hundred-thousandths of the file
    way: fc.constantFrom("nudge", "nudge", "nudge", "replace", "remove", "scale", "repeat", "add"),
    nudge: fc.integer({ min: 80, max: 125 }),
    junk: JUNK,
  });
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
    const tree = JSON.parse(text) as Json;
    for (const { at, way, nudge, junk } of edits) {
      const places = placesIn(tree);
      const place = places[Math.floor((at / 100_000) * places.length)];
      if (place === undefined) continue;
      const parent = place.parent as { [key: string]: Json };
      const old = parent[place.key]!;
      if (way === "remove" && Array.isArray(place.parent)) place.parent.splice(Number(place.key), 1);
      else if (way === "remove") delete parent[place.key];
      else if (way === "scale" && typeof old === "number")
        parent[place.key] = old * (typeof junk === "number" ? junk : -1);
      else if (way === "repeat" && Array.isArray(old)) parent[place.key] = [...old, ...old];
      else if (way === "add" && typeof old === "object" && old !== null && !Array.isArray(old)) old.more = junk;
      else if (way === "nudge") parent[place.key] = typeof old === "number" ? (old * nudge) / 100 : old;
      else parent[place.key] = junk;
    }
    return tree;
  });
}

/**
 * What a file of a stranger meets: taken and compiled, or refused in words.
 *
 * @returns whether it was taken
 * @throws Error where it was refused without a reason
 */
export function checkFile(json: unknown): boolean {
  const parsed = parseScenario(json);
  const result = parsed.ok ? compileScenario(parsed.value) : parsed;
  if (!result.ok && !/^[\w.-][^\n]* \S/.test(problemText(result.problem)))
    throw new Error(`no reason in "${problemText(result.problem)}"`);
  return result.ok;
}
