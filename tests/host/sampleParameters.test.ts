import { describe, expect, test } from "vitest";
import { NEIGHBOURHOOD, sampleParameters } from "../../src/host/sampleParameters.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";

type Parameter = NonNullable<typeof hindcast2019.parameters>[number];

const row = (id: string, value: number): Parameter => ({
  ...hindcast2019.parameters![0]!,
  id,
  value,
  low: 0,
  high: 100,
});
const drawn = (parameters: Parameter[], seeds: number) =>
  Array.from({ length: seeds }, (_, seed) => sampleParameters({ ...hindcast2019, parameters }, seed));

describe("parameters drawn for a seed", () => {
  test("stay in their ranges and their neighbourhoods, and differ from seed to seed", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const values = sampleParameters(hindcast2019, seed);
      for (const { id, value, low, high } of hindcast2019.parameters!) {
        expect(values[id]).toBeGreaterThanOrEqual(low);
        expect(values[id]).toBeLessThanOrEqual(high);
        expect(Math.abs(values[id]! - value)).toBeLessThanOrEqual(NEIGHBOURHOOD * (high - low) * (1 + 1e-12));
      }
    }
    expect(sampleParameters(hindcast2019, 1)).not.toEqual(sampleParameters(hindcast2019, 2));
    expect(sampleParameters(hindcast2019, 1)).toEqual(sampleParameters(hindcast2019, 1));
  });

  test("are triangular: mean and variance of the middle, and of a value at the edge of its range", () => {
    const reach = 100 * NEIGHBOURHOOD;
    const values = drawn([row("middle", 50), row("edge", 0)], 20_000);
    const moments = (id: string) => {
      const of = values.map((value) => value[id]!);
      const mean = of.reduce((a, b) => a + b, 0) / of.length;
      return { mean, variance: of.reduce((sum, x) => sum + (x - mean) ** 2, 0) / of.length };
    };
    expect(moments("middle").mean).toBeCloseTo(50, 0);
    expect(moments("middle").variance / (reach ** 2 / 6)).toBeCloseTo(1, 1);
    expect(moments("edge").mean / (reach / 3)).toBeCloseTo(1, 1);
    expect(moments("edge").variance / (reach ** 2 / 18)).toBeCloseTo(1, 1);
  });

  test("one parameter more at the end moves no other", () => {
    const [few] = drawn([row("a", 30), row("b", 60)], 1);
    const [more] = drawn([row("a", 30), row("b", 60), row("c", 10)], 1);
    expect(more).toMatchObject(few!);
  });

  test("a parameter without a range stays, and a scenario without parameters has none", () => {
    expect(drawn([{ ...row("fixed", 7), low: 7, high: 7 }], 2)).toEqual([{ fixed: 7 }, { fixed: 7 }]);
    expect(sampleParameters({ ...hindcast2019, parameters: undefined }, 1)).toEqual({});
  });
});
