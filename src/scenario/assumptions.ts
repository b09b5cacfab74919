import type { ScenarioInput } from "./schema.ts";

/** Values that a person put in place of a file's own, by parameter id, in the file's order; one that is the file's own is left out. */
export type Assumptions = Readonly<Record<string, number>>;

export type Parameter = NonNullable<ScenarioInput["parameters"]>[number];

/** What is nearer to zero than this is zero. */
const SMALLEST = 1e-9;

/** A value as it is kept: inside its range and of six figures at most, so that a link holds it exactly. */
export function keptValue({ low, high }: Pick<Parameter, "low" | "high">, value: number): number {
  const figures = Math.abs(value) < SMALLEST ? 0 : Number(value.toPrecision(6));
  return Math.min(high, Math.max(low, figures));
}

/** The same assumptions with one more in place, or with one back at the file's own value. */
export function withAssumption(
  { parameters = [] }: Pick<ScenarioInput, "parameters">,
  assumptions: Assumptions,
  id: string,
  value: number,
): Assumptions {
  const entries = parameters.flatMap((parameter): [string, number][] => {
    const own = parameter.id === id ? keptValue(parameter, value) : assumptions[parameter.id];
    return own === undefined || own === parameter.value ? [] : [[parameter.id, own]];
  });
  return Object.fromEntries(entries);
}

/** The file with these values as its own: what an ensemble varies about. */
export function withOwnValues(input: ScenarioInput, assumptions: Assumptions): ScenarioInput {
  if (input.parameters === undefined) return input;
  const parameters = input.parameters.map((row) => ({ ...row, value: assumptions[row.id] ?? row.value }));
  return { ...input, parameters };
}

export function sameAssumptions(a: Assumptions, b: Assumptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
