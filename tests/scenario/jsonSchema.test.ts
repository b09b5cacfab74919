import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioSchemaText } from "../../src/cli/schema.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import { fileWith, read } from "./fileWith.ts";
import { PLAIN_FILE } from "./plainFile.ts";

test("the published JSON Schema is the validator's own (npm run schema writes it)", () => {
  const file = readFileSync(new URL("../../public/schema/scenario-1.json", import.meta.url), "utf8");
  expect(file).toBe(scenarioSchemaText());
});

test("it tells what a step's value is and its ends for every kind of event, and what fields mean", () => {
  const { properties } = JSON.parse(scenarioSchemaText());
  const event = properties.events.items;
  const rules = Object.fromEntries(
    event.allOf.map((rule: { if: { properties: { kind: { const: string } } } }) => [
      rule.if.properties.kind.const,
      rule,
    ]),
  );
  expect(Object.keys(rules).sort()).toEqual([...event.properties.kind.enum].sort());
  expect(rules.curtailment.then.properties.schedule.items.items[1]).toEqual({
    description: "spot price, USD per kWh: 0 to 100; 0 changes nothing",
    minimum: 0,
    maximum: 100,
  });
  expect(event.properties.schedule.description).toMatch(/^Steps of \[time, value\]/);
  expect(properties.regions.items.properties.mix.description).toMatch(/sum to 1/);
});

test("a file may name its schema, which changes nothing; anything but a text there is refused", () => {
  expect(read(fileWith("$schema", "./scenario-1.json"))).toEqual(read(JSON.stringify(PLAIN_FILE)));
  const result = read(fileWith("$schema", 5));
  expect(result.ok ? "taken" : problemText(result.problem)).toMatch(
    /^\$schema: must be text in double quotes, found 5$/,
  );
});
