import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioSchemaText } from "../../src/cli/schema.ts";

test("the published JSON Schema is the validator's own (npm run schema writes it)", () => {
  const file = readFileSync(new URL("../../public/schema/scenario-1.json", import.meta.url), "utf8");
  expect(file).toBe(scenarioSchemaText());
});
