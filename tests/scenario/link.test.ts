import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assumptions, withAssumption } from "../../src/scenario/assumptions.ts";
import type { Command } from "../../src/scenario/command.ts";
import { checkCommand, decodeLink, encodeLink, rulesIn, scenarioIdIn } from "../../src/scenario/link.ts";
import { sealed } from "../../src/scenario/linkBinary.ts";
import { fromBase64Url, toBase64Url } from "../../src/scenario/linkBytes.ts";
import { AT_REST, type LinkState, MAX_COMMANDS, RULES } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { loadPreset, PRESET_IDS, presetId, presetNumber } from "../../src/scenario/presets/index.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { steadyHash } from "../../src/scenario/presets/steadyHash.ts";
import { processorMs } from "../processorMs.ts";
import { craftedLinks, hostileLinks, linkStates, mangledLinks } from "./links.ts";

const LOADED = compiled(kazakhstan2022);
const { scenario } = LOADED;
const ID = scenario.id;
const find = (id: string) => (id === ID ? LOADED : undefined);
const open = (text: string) => decodeLink(text, ID, find);
const states = linkStates(LOADED, 30);
const linkTo = (state: Partial<LinkState>) => encodeLink(LOADED, { ...AT_REST, ...state });

describe("a state put into a link", () => {
  test("comes back as it was, and gives the same link again", () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = encodeLink(LOADED, state);
        const { scenarioId, problems, ...back } = open(text);
        expect(back).toEqual(state);
        expect([scenarioId, problems]).toEqual([ID, []]);
        expect(encodeLink(LOADED, back)).toBe(text);
        expect(scenarioIdIn(text)).toBe(ID);
        expect(text).toMatch(/^[A-Za-z0-9~@:&=;._-]+$/); // nothing that an address would escape
      }),
      { numRuns: 2000 },
    );
  });

  test.each(PRESET_IDS)("of %s comes back, whatever is changed in it", async (id) => {
    const loaded = compiled(await loadPreset(id)!);
    fc.assert(
      fc.property(linkStates(loaded, 5), (state) => {
        const { scenarioId, problems, ...back } = decodeLink(encodeLink(loaded, state), ID, () => loaded);
        expect([scenarioId, problems, back]).toEqual([id, [], state]);
      }),
      { numRuns: 50 },
    );
  });

  test("is readable where the scenario is as in its file", () => {
    const link = "kazakhstan-2022~1@2021-12-25T09:00Z";
    expect(linkTo({})).toBe(link);
    expect(linkTo({ map: { shown: "both", percent: 39.7, source: null } })).toBe(`${link}&map=both.40`);
    expect(linkTo({ map: { shown: "published", percent: 20, source: "simulated" } })).toBe(
      `${link}&map=published.simulated`,
    );
    expect(linkTo({ seed: 7, sheet: "charts", region: "KZ", claim: "00ff00ff00ff00ff" })).toBe(
      `${link}&seed=7&sheet=charts&region=KZ&hash=00ff00ff00ff00ff`,
    );
  });

  test("tells decisions in the order in which they take effect", () => {
    const late: Command = { tick: 1602, kind: "cut", region: "KZ", ticks: 144 };
    const early: Command = { tick: 3, kind: "cut", region: "US", ticks: 7 };
    const always: Command = { tick: 0, kind: "remove-event", event: "kz-power-cut" };
    const sorted = linkTo({ commands: [always, early, late] });
    expect(linkTo({ commands: [late, early, always] })).toBe(sorted);
    expect(open(sorted).commands).toEqual([always, early, late]);
  });

  test("of ten changed assumptions and a hundred decisions takes at most 450 characters", () => {
    const commands = Array.from({ length: 100 }, (_, i): Command => {
      const region = scenario.regions[i % scenario.regions.length]!.id;
      return { tick: 100 + i * 60, kind: i % 3 === 0 ? "reconnect" : "cut", region, ticks: 6 * (1 + (i % 40)) };
    });
    const changed = kazakhstan2022.parameters!.reduce<Assumptions>(
      (all, { id, low, high }) =>
        withAssumption(kazakhstan2022, all, id, Number((low + (high - low) * 0.37).toPrecision(2))),
      {},
    );
    const assumptions = Object.fromEntries(Object.entries(changed).slice(0, 10));
    expect(Object.keys(assumptions)).toHaveLength(10);
    const text = linkTo({ commands, assumptions, cursorTick: 5000 });
    expect(open(text)).toMatchObject({ commands, problems: [] });
    expect(text.length).toBeLessThanOrEqual(450);
  });

  test("with the most decisions of the longest kind is still read", () => {
    const longest: Command = { tick: 0, kind: "relocate", from: "KZ", to: "US", percent: 100, meanTravelDays: 365 };
    const commands = Array.from({ length: MAX_COMMANDS }, (_, i) => ({ ...longest, tick: i * 35 }));
    expect(open(linkTo({ seed: 0xffffffff, commands, cursorTick: 1 }))).toMatchObject({ commands, problems: [] });
  });
});

test("a scenario's number in links is its own for good, and no id looks like a compact link", () => {
  const numbers = PRESET_IDS.map(presetNumber);
  expect(new Set(numbers).size).toBe(PRESET_IDS.length);
  expect(numbers.map(presetId)).toEqual(PRESET_IDS);
  expect(Math.min(...numbers)).toBe(1);
  expect(presetNumber("nowhere-1999")).toBe(0);
  expect(presetId(0)).toBeUndefined();
  for (const id of PRESET_IDS) expect(id).toMatch(/^[a-z]/);
});

test("names its rules, in either form", () => {
  const cut: Command = { tick: 9, kind: "cut", region: "KZ", ticks: 6 };
  for (const commands of [[], [cut]])
    expect(rulesIn(encodeLink({ ...LOADED, rules: 300 }, { ...AT_REST, commands }))).toBe(300);
  for (const text of ["", ID, "!", "1", "1AA", `${ID}~1${"&".repeat(9000)}`]) expect(rulesIn(text)).toBe(RULES);
});

describe("a compact link that is wrong", () => {
  const cut: Command = { tick: 9, kind: "cut", region: "KZ", ticks: 6 };
  const good = linkTo({ commands: [cut], cursorTick: 70 });
  const bytes = fromBase64Url(good.slice(1))!;
  const body = bytes.slice(0, -4);
  const codes = (text: string) => open(text).problems.map(({ code }) => code);
  const start = { ...AT_REST, scenarioId: ID };

  test("in any one bit is refused", () => {
    for (let bit = 16; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const { problems, ...state } = open(`1${toBase64Url(damaged)}`);
      expect(problems.map(({ code }) => code)).toEqual(["damaged"]);
      expect(state).toEqual(start);
    }
  });

  test("cut short anywhere is refused", () => {
    for (let length = 1; length < good.length; length += 1) {
      expect(["damaged", "unreadable", "unknown-scenario-number"]).toContain(codes(good.slice(0, length))[0]);
    }
  });

  test.each<[string, number[], string]>([
    ["a number written longer than it need be", [...body.slice(0, 2), 0x81, 0x00, ...body.slice(3)], "unreadable"],
    ["bytes after its end", [...body, 0, 0], "unreadable"],
    ["an end inside a number", [...body.slice(0, -1), 0xff], "unreadable"],
    ["a kind of decision that is not known", [1, 1, 1, 0, 1, 5, 0], "newer-link"],
    ["a decision for the whole run that is not known", [1, 1, 1, 0, 1, 4 + 6 * 7, 0], "newer-link"],
    ["a part of the view that is not known", [...body, 9], "newer-link"],
    ["more decisions than any may have", [1, 1, 1, 0, 0xff, 0xff, 0x7f, 0, 9], "unreadable"],
    ["a region that is not there", [1, 1, 1, 0, 1, 6 * 40, 9, 4, 0], "unreadable"],
    ["no change at all", [1, 1, 1, 0, 0, 0], "unreadable"],
    ["another scenario", [1, 120, ...body.slice(2)], "unknown-scenario-number"],
    ["rules 0", [0, ...body.slice(1)], "unreadable"],
  ])("by %s is refused and named", (_, changed, code) => {
    const { problems, ...state } = open(sealed(changed, LOADED));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(state).toEqual(start);
  });

  test("under newer rules opens as it stands, where these still name the same things, its claim beside the problem", () => {
    const state = { seed: 7, commands: [cut], cursorTick: 70, claim: "0123456789abcdef" };
    expect(open(encodeLink({ ...LOADED, rules: RULES + 1 }, { ...AT_REST, ...state }))).toEqual({
      ...AT_REST,
      ...state,
      scenarioId: ID,
      problems: [{ code: "unknown-rules", text: String(RULES + 1) }],
    });
  });

  test("followed by fields, which it holds itself, is read without them", () => {
    const state = { ...start, commands: [cut], cursorTick: 70 };
    expect(open(`${good}&seed=3&hash=x`)).toEqual({
      ...state,
      problems: [{ code: "beside-compact", text: "seed=3?hash=x" }],
    });
    expect([open(`${good}&`), scenarioIdIn(`${good}&seed=3`)]).toEqual([{ ...state, problems: [] }, ID]);
    expect(rulesIn(`${encodeLink({ ...LOADED, rules: 300 }, { ...AT_REST, commands: [cut] })}&a`)).toBe(300);
    expect([codes(`${good.slice(0, -3)}&seed=3`), codes("1AA&seed=3")]).toEqual([["damaged"], ["unreadable"]]);
  });

  test("under newer rules with other names opens at the start, and says one thing of it", () => {
    const other = { ...LOADED, rules: RULES + 1, scenario: { ...scenario, regions: [...scenario.regions].reverse() } };
    expect(open(encodeLink(other, { ...AT_REST, commands: [cut] }))).toEqual({
      ...start,
      problems: [{ code: "unread-rules", text: String(RULES + 1) }],
    });
  });

  test("says so where another edition of the scenario made it", () => {
    const other = { ...LOADED, scenario: { ...scenario, regions: [...scenario.regions].reverse() } };
    expect(codes(encodeLink(other, { ...AT_REST, commands: [cut] }))).toEqual(["damaged"]);
  });

  test("only in a decision that means nothing loses that decision", () => {
    const { problems, commands } = open(linkTo({ commands: [cut, { ...cut, tick: 12, ticks: 200_000 }] }));
    expect(problems).toEqual([{ code: "bad-decision", text: "cut" }]);
    expect(commands).toEqual([cut]);
  });
});

/** Links as they were once given out: they must open for good. */
describe("golden links", () => {
  test.each<[string, string, Partial<LinkState>]>([
    ["a moment, November 2026", "kazakhstan-2022~1@2022-01-05T12:00Z", { cursorTick: 1602 }],
    [
      "changed and readable, November 2026",
      "kazakhstan-2022~1@2022-01-05T12:00Z&seed=7&do=c.KZ.1602.144;x.kz-power-cut",
      {
        seed: 7,
        cursorTick: 1602,
        commands: [
          { tick: 0, kind: "remove-event", event: "kz-power-cut" },
          { tick: 1602, kind: "cut", region: "KZ", ticks: 144 },
        ],
      },
    ],
  ])("%s", (_, text, state) => {
    expect(open(text)).toEqual({ ...AT_REST, ...state, scenarioId: ID, problems: [] });
  });

  const held: Command = { tick: 1602, kind: "cut", region: "KZ", ticks: 144 };

  test.each<[string, string, Partial<LinkState>]>([
    [
      "compared, in words",
      "kazakhstan-2022~1@2022-01-05T12:00Z&ab=wipe.40",
      { cursorTick: 1602, compare: { shown: "wipe", percent: 40 } },
    ],
    [
      "compared with a run that was held",
      "1AQEBAAIewgwDGGIDwgwEASgBsgLmAQEewgwDOo1x9A",
      {
        cursorTick: 1602,
        commands: [held, { ...held, region: "US", tick: 1700 }],
        pinned: { assumptions: { pue: 1.15 }, commands: [held] },
        compare: { shown: "wipe", percent: 40 },
      },
    ],
    [
      "beside a run that was held and is not looked at",
      "1AQEBAADCDAQAAAEewgwDzNArug",
      { cursorTick: 1602, pinned: { assumptions: {}, commands: [held] } },
    ],
  ])("%s, November 2026", (_, text, state) => {
    expect(open(text)).toEqual({ ...AT_REST, ...state, scenarioId: ID, problems: [] });
    expect(linkTo(state)).toBe(text);
  });

  test("compact, November 2026", () => {
    expect(decodeLink("1AREDAAEA6AcD-BUBAN01hP8", ID, () => compiled(steadyHash))).toEqual({
      ...AT_REST,
      scenarioId: "steady-hash",
      seed: 3,
      cursorTick: 2808,
      sheet: "charts",
      commands: [{ tick: 1000, kind: "cut", region: "US", ticks: 144 }],
      problems: [],
    });
  });
});

const blank = { ...AT_REST, scenarioId: ID };
const cut: Command = { tick: 9, kind: "cut", region: "KZ", ticks: 6 };

describe("a link that is wrong", () => {
  test.each([
    ["", [], {}],
    ["!", ["unreadable"], {}],
    ["1", ["unreadable"], {}],
    ["1AA", ["unreadable"], {}],
    [`${ID} `, ["unreadable"], {}],
    [`${ID}~x`, ["unreadable"], {}],
    [`${"a".repeat(9000)}`, ["too-long"], {}],
    ["nowhere-1999", ["unknown-scenario"], {}],
    ["constructor", ["unknown-scenario"], {}],
    ["__proto__", ["unreadable"], {}],
    [`${ID}~99`, ["unknown-rules"], {}],
    [`${ID}~0`, ["unknown-rules"], {}],
    [`${ID}~99&hash=0123456789abcdef`, ["unknown-rules"], { claim: "0123456789abcdef" }], // of another run: the store holds it against none
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
    [`${ID}~1&as=pue:9;linked:-1`, Array(2).fill("assumption-outside"), { assumptions: { linked: 0, pue: 1.2 } }],
    [
      `${ID}~1&as=pue;pue:;pue:1.1x;pue:NaN;pue:Infinity;mood:1;__proto__:1;constructor:1;pue:1.15`,
      Array(8).fill("unknown-assumption"),
      { assumptions: { pue: 1.15 } },
    ],
    [`${ID}~1&do=c.KZ.9.158400;c.KZ.9.158401`, ["bad-decision"], { commands: [{ ...cut, ticks: 158_400 }] }], // 1,100 days
    // Names of before China stood in four parts and machines found their own way.
    [`${ID}~1&as=stored:9;arrivals-CN:0.2;china-us:900`, Array(3).fill("unknown-assumption"), {}],
    [`${ID}~1&do=c.CN.9.6;m.CN.US.9.10.30;c.KZ.9.6`, Array(2).fill("bad-decision"), { commands: [cut] }],
    [`${ID}~1&mood=good&seed=5`, ["unknown-field"], { seed: 5 }],
    [`${ID}~1&sheet=tea&region=XX&hash=yes&seed=5`, ["unknown-view", "unknown-view", "unknown-field"], { seed: 5 }],
    [`${ID}~1&map=both.40.record`, [], { map: { shown: "both", percent: 40, source: "record" } }],
    ...["", "true", "both", "both.101", "both.05", "both.4.5", "both.-1", "published.40", "published.mine"].map(
      (view): [string, string[], object] => [`${ID}~1&map=${view}&seed=5`, ["unknown-view"], { seed: 5 }],
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
      ["unknown-rules", "bad-seed", "bad-decision"],
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
    const started = processorMs();
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), mangledLinks(LOADED, states), craftedLinks(LOADED)),
        (text) => {
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
          expect(opened.problems.every(({ code }) => code.length > 0)).toBe(true);
          expect(opened.commands.length).toBeLessThanOrEqual(MAX_COMMANDS);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(processorMs() - started).toBeLessThan(30_000);
  });

  test("the slowest links of 8,000 characters are read in 50 ms", () => {
    for (const text of hostileLinks(LOADED)) {
      const started = processorMs();
      open(text);
      expect(processorMs() - started).toBeLessThan(50);
    }
  });
});
