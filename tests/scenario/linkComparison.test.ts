import { describe, expect, test } from "vitest";
import type { Command } from "../../src/scenario/command.ts";
import { decodeLink, encodeLink } from "../../src/scenario/link.ts";
import { AT_REST, type LinkState, MAX_COMMANDS } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";

const LOADED = compiled(kazakhstan2022);
const ID = LOADED.scenario.id;
const open = (text: string) => decodeLink(text, ID, (id) => (id === ID ? LOADED : undefined));
const linkTo = (state: Partial<LinkState>) => encodeLink(LOADED, { ...AT_REST, ...state });

describe("a comparison in a link", () => {
  const cut: Command = { tick: 1602, kind: "cut", region: "KZ", ticks: 144 };

  test("stands in words beside an unchanged scenario, and in bytes as soon as either run is changed", () => {
    const wipe = { shown: "wipe", percent: 39.6 } as const;
    expect(linkTo({ compare: wipe })).toBe("kazakhstan-2022~1@2021-12-25T09:00Z&ab=wipe.40");
    expect(linkTo({ compare: { shown: "difference", percent: 7 } })).toBe(
      "kazakhstan-2022~1@2021-12-25T09:00Z&ab=difference",
    );
    const held = { pinned: { assumptions: { pue: 1.15 }, commands: [cut] }, compare: wipe };
    expect(open(linkTo(held))).toMatchObject({ ...held, compare: { shown: "wipe", percent: 40 }, problems: [] });
  });

  test("with the most decisions on both sides is still read", () => {
    const longest: Command = { tick: 0, kind: "relocate", from: "KZ", to: "US", percent: 100, meanTravelDays: 365 };
    const commands = Array.from({ length: MAX_COMMANDS }, (_, i) => ({ ...longest, tick: i * 35 }));
    const state = { commands, pinned: { assumptions: {}, commands } };
    expect(open(linkTo(state))).toMatchObject({ ...state, problems: [] });
  });

  test("loses a decision of A that means nothing, and says so", () => {
    const { problems, pinned } = open(
      linkTo({ pinned: { assumptions: {}, commands: [cut, { ...cut, ticks: 200_000 }] } }),
    );
    expect(problems).toEqual([{ code: "bad-decision", text: "cut" }]);
    expect(pinned.commands).toEqual([cut]);
  });

  test.each(["", "off", "wipe", "wipe.101", "wipe.05", "side.40", "wipe.4.5"])("told as ab=%s is refused", (text) => {
    const { problems, compare } = open(`${ID}~1&ab=${text}`);
    expect(problems).toEqual([{ code: "unknown-view", text: `ab=${text}` }]);
    expect(compare).toEqual(AT_REST.compare);
  });
});
