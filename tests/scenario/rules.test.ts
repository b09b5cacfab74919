/** Laboratory rules in a scenario file: defaults, marks, and one clear sentence for what cannot be. */
import { describe, expect, test } from "vitest";
import { compileScenario } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { chinaBan2021 } from "../../src/scenario/presets/chinaBan2021.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import { changedRules } from "../../src/scenario/rules.ts";
import type { Parsed } from "../../src/scenario/schema.ts";
import type { Scenario } from "../../src/scenario/types.ts";

/** Without parameters, which need the events that they point at. */
const { parameters: _parameters, ...PRESET } = kazakhstan2022;

function read(changes: object): Parsed<Scenario> {
  const parsed = parseScenario({ ...PRESET, ...changes });
  return parsed.ok ? compileScenario(parsed.value) : parsed;
}

function compiled(changes: object): Scenario {
  const result = read(changes);
  if (!result.ok) throw new Error(problemText(result.problem));
  return result.value;
}

describe("rules", () => {
  test("left out are the real ones, and nothing is marked", () => {
    for (const changes of [{}, { rules: {} }]) {
      const scenario = compiled(changes);
      expect(scenario.rules).toEqual({
        retargetIntervalBlocks: 2016,
        clampFactor: 4,
        blockSpacingS: 600,
        propagationDelayS: 0,
        travelFactor: 1,
      });
      expect(changedRules(scenario)).toEqual([]);
    }
  });

  test("that are changed are marked, with the real value beside them", () => {
    const scenario = compiled({ rules: { retargetIntervalBlocks: 144, clampFactor: 4, propagationDelayS: 12.6 } });
    expect(changedRules(scenario)).toEqual([
      { rule: "retargetIntervalBlocks", value: 144, real: 2016 },
      { rule: "propagationDelayS", value: 12.6, real: 0 },
    ]);
  });

  test("a way that takes twice as long is twice as many days for those who look for a place, and is marked", () => {
    const travel = (rules: object) => {
      const parsed = parseScenario({ ...chinaBan2021, rules });
      if (!parsed.ok) throw new Error(problemText(parsed.problem));
      const result = compileScenario(parsed.value);
      if (!result.ok) throw new Error(problemText(result.problem));
      return result.value;
    };
    const usual = travel({}).migration!.travelDays;
    const slow = travel({ travelFactor: 2 });
    expect(slow.migration!.travelDays).toEqual(usual.map((row) => row.map((days) => days * 2)));
    expect(changedRules(slow)).toEqual([{ rule: "travelFactor", value: 2, real: 1 }]);
  });

  test("give another anchor: the first block of a period of theirs", () => {
    const anchor = { ...kazakhstan2022.anchor, height: 715_682 };
    expect(compiled({ rules: { retargetIntervalBlocks: 2 }, anchor }).anchor.height).toBe(715_682);
  });

  test("the easiest target there is can still be taken under the real rules: 22 retargets of four find the level", () => {
    expect(compiled({ anchor: { ...kazakhstan2022.anchor, nBits: "1d00ffff" } }).anchor.nBits).toBe(0x1d00ffff);
  });

  test.each<[object, RegExp]>([
    [{ rules: { retargetIntervalBlocks: 1 } }, /^rules\.retargetIntervalBlocks: must be 2 to 20160, found -?[\d.]+$/],
    [
      { rules: { retargetIntervalBlocks: 20_161 } },
      /^rules\.retargetIntervalBlocks: must be 2 to 20160, found -?[\d.]+$/,
    ],
    [
      { rules: { retargetIntervalBlocks: 14.5 } },
      /^rules\.retargetIntervalBlocks: must be a whole number, found -?[\d.]+$/,
    ],
    [{ rules: { clampFactor: 1 } }, /^rules\.clampFactor: must be 1\.1 to 1000, found -?[\d.]+$/],
    [{ rules: { clampFactor: 1001 } }, /^rules\.clampFactor: must be 1\.1 to 1000, found -?[\d.]+$/],
    [{ rules: { blockSpacingS: 9 } }, /^rules\.blockSpacingS: must be 10 to 6000, found -?[\d.]+$/],
    [{ rules: { blockSpacingS: 6001 } }, /^rules\.blockSpacingS: must be 10 to 6000, found -?[\d.]+$/],
    [{ rules: { blockSpacingS: 59.9 } }, /^rules\.blockSpacingS: must be a whole number, found -?[\d.]+$/],
    [{ rules: { propagationDelayS: -1 } }, /^rules\.propagationDelayS: must be 0 to 60, found -?[\d.]+$/],
    [{ rules: { propagationDelayS: 61 } }, /^rules\.propagationDelayS: must be 0 to 60, found -?[\d.]+$/],
    [
      { rules: { propagationDelayS: 60, blockSpacingS: 119 } },
      /^rules\.propagationDelayS: at most half of rules\.blockSpacingS, here 59\.5; /,
    ],
    [{ rules: { propagationDelayS: "1" } }, /^rules\.propagationDelayS: must be a number, found "1"$/],
    [{ rules: { travelFactor: 11 } }, /^rules\.travelFactor: must be 0 to 10, found -?[\d.]+$/],
    [{ migration: undefined, rules: { travelFactor: 0 } }, /^rules\.travelFactor: needs migration/],
    [{ rules: { speed: 1 } }, /^rules\.speed: no such field is known here; leave it out$/],
    [{ rules: { retargetIntervalBlocks: 1000 } }, /^anchor\.height: must be the first block .* a multiple of 1000$/],
    [
      {
        rules: { retargetIntervalBlocks: 20_160, clampFactor: 1.1 },
        anchor: { ...kazakhstan2022.anchor, height: 705_600, nBits: "1d00ffff" },
      },
      /^anchor\.nBits: so easy .* 6\.\d million blocks to catch up; take a harder one, a larger rules\.clampFactor/,
    ],
  ])("%j cannot be: %s", (changes, sentence) => {
    const result = read(changes);
    expect(result.ok ? "it was taken" : problemText(result.problem)).toMatch(sentence);
  });
});

describe("isolated", () => {
  const events = (kind: string, isolated: unknown) => [
    { ...kazakhstan2022.events.find((event) => event.kind === kind), isolated },
  ];

  test("is carried by an internet shutdown, and false is as if left out", () => {
    expect(compiled({ events: events("internet-shutdown", true) }).events[0]!.isolated).toBe(true);
    expect(compiled({ events: events("internet-shutdown", false) }).events[0]).not.toHaveProperty("isolated");
  });

  test("is refused elsewhere", () => {
    const result = read({ events: events("rationing", true) });
    expect(result.ok ? "taken" : problemText(result.problem)).toBe(
      "events.0.isolated: only an internet-shutdown can isolate; leave it out of a rationing",
    );
  });
});
