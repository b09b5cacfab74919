import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { ScenarioSchema } from "../scenario/schema.ts";

/** `npm run schema` writes the JSON Schema of scenario files from their validator, so that editors can complete them. */

const FILE = new URL("../../public/schema/scenario-1.json", import.meta.url);

/** The text of the file. Rules that JSON Schema cannot say (a date that exists) are left to the validator. */
export function scenarioSchemaText(): string {
  const schema = toJsonSchema(ScenarioSchema, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify({ ...schema, title: "Hashrate Atlas scenario, version 1" }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith("schema.ts") === true) writeFileSync(FILE, scenarioSchemaText());
