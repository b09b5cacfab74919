import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/scenario/command.ts";
import { compileScenario } from "../../src/scenario/compileScenario.ts";
import { checkCommand, decodeLink, encodeLink, type LinkState, MAX_COMMANDS } from "../../src/scenario/link.ts";
import { TRUE_MAP } from "../../src/scenario/mapView.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { assumptions, commands, mangledLinks, mapViews } from "./links.ts";

const compiled = compileScenario(kazakhstan2022);
if (!compiled.ok) throw new Error(compiled.problem);
const scenario = compiled.value;
const ID = scenario.id;
const find = (id: string) => (id === ID ? { input: kazakhstan2022, scenario } : undefined);
const open = (text: string) => decodeLink(text, ID, find);

const states: fc.Arbitrary<LinkState> = fc.record({
  seed: fc.nat(0xffffffff),
  assumptions: assumptions(kazakhstan2022),
  commands: fc.array(commands(scenario), { maxLength: 30 }),
  cursorTick: fc.nat(scenario.endTick),
  map: mapViews(),
});

describe("a state put into a link", () => {
  test("comes back as it was, its decisions in their order, and gives the same link again", () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = encodeLink(scenario, state);
        const { scenarioId, problems, ...back } = open(text);
        expect(back).toEqual(state);
        expect([scenarioId, problems]).toEqual([ID, []]);
        expect(encodeLink(scenario, back)).toBe(text);
        expect(text).toMatch(/^[A-Za-z0-9~@:&=;.-]+$/); // nothing that an address would escape
      }),
      { numRuns: 2000 },
    );
  });

  test("is short and readable", () => {
    const start = { seed: 1, assumptions: {}, commands: [], cursorTick: 0 };
    const link = "kazakhstan-2022~1@2021-12-25T09:00Z";
    expect(encodeLink(scenario, { ...start, map: TRUE_MAP })).toBe(link);
    expect(encodeLink(scenario, { ...start, map: { shown: "both", percent: 39.7, source: null } })).toBe(
      `${link}&map=both.40`,
    );
    expect(encodeLink(scenario, { ...start, map: { shown: "published", percent: 20, source: "simulated" } })).toBe(
      `${link}&map=published.simulated`,
    );
    const log: Command[] = [
      { tick: 1602, kind: "cut", region: "KZ", ticks: 144 },
      { tick: 0, kind: "remove-event", event: "kz-power-cut" },
    ];
    expect(
      encodeLink(scenario, {
        seed: 7,
        assumptions: { stored: 20.5, pue: 1.15 },
        commands: log,
        cursorTick: 1602,
        map: TRUE_MAP,
      }),
    ).toBe("kazakhstan-2022~1@2022-01-05T12:00Z&seed=7&as=stored:20.5;pue:1.15&do=c.KZ.1602.144;x.kz-power-cut");
  });

  test("with the most decisions of the longest kind is still read", () => {
    const longest: Command = {
      tick: scenario.endTick - 1,
      kind: "relocate",
      from: "KZ",
      to: "US",
      percent: 100,
      meanTravelDays: 365,
    };
    const log = Array.from({ length: MAX_COMMANDS }, () => longest);
    expect(
      open(encodeLink(scenario, { seed: 0xffffffff, assumptions: {}, commands: log, cursorTick: 1, map: TRUE_MAP })),
    ).toMatchObject({
      commands: log,
      problems: [],
    });
  });
});

const blank = { scenarioId: ID, seed: 1, assumptions: {}, commands: [] as Command[], cursorTick: 0, map: TRUE_MAP };
const cut: Command = { tick: 9, kind: "cut", region: "KZ", ticks: 6 };

describe("a link that is wrong", () => {
  test.each([
    ["", [], {}],
    ["!", ["unreadable"], {}],
    [`${ID} `, ["unreadable"], {}],
    [`${ID}~x`, ["unreadable"], {}],
    [`${"a".repeat(9000)}`, ["too-long"], {}],
    ["nowhere-1999", ["unknown-scenario"], {}],
    ["constructor", ["unknown-scenario"], {}],
    ["__proto__", ["unreadable"], {}],
    [`${ID}~99`, ["newer-rules"], {}],
    [`${ID}~1@yesterday`, ["bad-time"], {}],
    [`${ID}~1@2022-02-30`, ["bad-time"], {}],
    [`${ID}~1@`, ["bad-time"], {}],
    [`${ID}~1@2021-12-01`, ["time-outside"], {}],
    [`${ID}~1@2030-01-01`, ["time-outside"], { cursorTick: scenario.endTick }],
    [`${ID}~1&seed=-1`, ["bad-seed"], {}],
    [`${ID}~1&seed=4294967296`, ["bad-seed"], {}],
    [`${ID}~1&seed=1e3`, ["bad-seed"], {}],
    [`${ID}~1&seed`, ["bad-seed"], {}],
    [`${ID}~1&as=pue:1.15;lost:0.02`, [], { assumptions: { lost: 0.02, pue: 1.15 } }],
    [`${ID}~1&as=pue:1.1`, [], {}], // the scenario's own
    [`${ID}~1&as=pue:9;stored:-1`, Array(2).fill("assumption-outside"), { assumptions: { stored: 8, pue: 1.2 } }],
    [
      `${ID}~1&as=pue;pue:;pue:1.1x;pue:NaN;pue:Infinity;mood:1;__proto__:1;constructor:1;pue:1.15`,
      Array(8).fill("unknown-assumption"),
      { assumptions: { pue: 1.15 } },
    ],
    [`${ID}~1&do=c.KZ.9.158400;c.KZ.9.158401`, ["bad-decision"], { commands: [{ ...cut, ticks: 158_400 }] }], // 1,100 days
    [`${ID}~1&mood=good&seed=5`, ["unknown-field"], { seed: 5 }],
    [`${ID}~1&map=both.40.record`, [], { map: { shown: "both", percent: 40, source: "record" } }],
    ...["", "true", "both", "both.101", "both.05", "both.4.5", "both.-1", "published.40", "published.mine"].map(
      (view): [string, string[], object] => [`${ID}~1&map=${view}&seed=5`, ["unknown-field"], { seed: 5 }],
    ),
    [
      `${ID}~1&do=c.KZ.9.6;c.XX.9.6;z.1;r.KZ.9.0;c.KZ.${scenario.endTick}.1`,
      Array(4).fill("bad-decision"),
      { commands: [cut] },
    ],
    [
      `${ID}~1&do=m.KZ.KZ.9.10.30;m.KZ.US.9.0.30;m.KZ.US.9.101.30;m.KZ.US.9.10.366;m.KZ.US.9.10`,
      Array(5).fill("bad-decision"),
      {},
    ],
    [
      `${ID}~1&do=x.no-such-event;g.2001;g.-1;c.KZ.1e2.6;c.KZ.9.6.6;p.supply.2;p.noise.1;p.mood.1;p.supply`,
      Array(9).fill("bad-decision"),
      {},
    ],
    [
      `${ID}~1&do=${"c.KZ.9.6;".repeat(MAX_COMMANDS + 1)}`,
      ["too-many-decisions"],
      { commands: Array(MAX_COMMANDS).fill(cut) },
    ],
    [
      `${ID}~2@2022-01-05T12:00Z&seed=x&do=c.KZ.9.6;?`,
      ["newer-rules", "bad-seed", "bad-decision"],
      { cursorTick: 1602, commands: [cut] },
    ],
  ])("%.60s opens the nearest state and names the problem", (text, codes, state) => {
    const { problems, ...opened } = open(text);
    expect(problems.map((problem) => problem.code)).toEqual(codes);
    expect(opened).toEqual({ ...blank, ...state });
  });

  test("a stranger's text inside a problem is short, with no markup, controls or letters that turn text around", () => {
    const { problems } = open(`${ID}~1@<img src=x>\u202e\u0000${"y".repeat(100)}`);
    expect(problems).toEqual([{ code: "bad-time", text: expect.stringMatching(/^[\w.:~@;=+?-]{1,40}$/) }]);
  });

  test("10,000 random texts and mangled links never throw, and what opens is always valid", () => {
    const started = performance.now();
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), mangledLinks(scenario, states)), (text) => {
        const opened = open(text);
        expect(opened.commands.every((command) => checkCommand(scenario, command))).toBe(true);
        expect(
          Number.isInteger(opened.cursorTick) && opened.cursorTick >= 0 && opened.cursorTick <= scenario.endTick,
        ).toBe(true);
        for (const [id, value] of Object.entries(opened.assumptions)) {
          const { low, high } = kazakhstan2022.parameters!.find((row) => row.id === id)!;
          expect(value >= low && value <= high).toBe(true);
        }
        expect(opened.seed >>> 0).toBe(opened.seed);
        expect(opened.commands.length).toBeLessThanOrEqual(MAX_COMMANDS);
      }),
      { numRuns: 10_000 },
    );
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("the slowest links of 8,000 characters are read in 50 ms", () => {
    const worst = [
      "&".repeat(7900),
      `&${"=".repeat(7900)}`,
      `&do=${";".repeat(7900)}`,
      `&do=${"c.".repeat(3900)}`,
      `&as=${"pue:1.15;".repeat(870)}`,
      `~1${"@".repeat(7900)}`,
    ];
    for (const tail of worst) {
      const started = performance.now();
      open(`${ID}${tail}`);
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});
