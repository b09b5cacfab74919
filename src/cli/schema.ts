import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { EVENT_VALUES } from "../scenario/eventValues.ts";
import { ScenarioSchema } from "../scenario/schema.ts";
import { SCHEMA_WORDS } from "./schemaWords.ts";

/** `npm run schema` writes the JSON Schema of scenario files from their validator, so that editors can complete them. */

const FILE = new URL("../../public/schema/scenario-1.json", import.meta.url);

type Node = ReturnType<typeof toJsonSchema>;

/** The text of the file. Rules that JSON Schema cannot say (a date that exists) are left to the validator. */
export function scenarioSchemaText(): string {
  const schema = toJsonSchema(ScenarioSchema, { errorMode: "ignore", typeMode: "input" });
  for (const [path, description] of Object.entries(SCHEMA_WORDS)) nodeAt(schema, path).description = description;
  const event = (nodeAt(schema, "events") as { items: Node }).items;
  event.allOf = Object.entries(EVENT_VALUES).map(([kind, { says, low, high, neutral }]): Node => {
    const value: Node = {
      description: `${says.replace(/,$/, "")}: ${low} to ${high}; ${neutral} changes nothing`,
      minimum: low,
      maximum: high,
    };
    return {
      if: { properties: { kind: { const: kind } }, required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { schedule: { items: { items: [{}, value] } } } },
    };
  });
  return `${JSON.stringify({ ...schema, title: "Hashrate Atlas scenario, version 1" }, null, 2)}\n`;
}

/** The place of a path: fields by name, `*` for any key of a table, lists by what their rows are. */
function nodeAt(schema: Node, path: string): Node {
  let at: Node = schema;
  for (const key of path.split(".")) {
    if (at.type === "array") at = at.items as Node;
    const next = key === "*" ? at.additionalProperties : at.properties?.[key];
    if (typeof next !== "object") throw new Error(`schemaWords: ${path} leads to no field`);
    at = next;
  }
  return at;
}

if (process.argv[1]?.endsWith("schema.ts") === true) writeFileSync(FILE, scenarioSchemaText());
