/** Random decisions of a scenario, and links that were damaged on their way. No vitest here: the soak run uses it too. */
import fc from "fast-check";
import { type Assumptions, withAssumption } from "../../src/scenario/assumptions.ts";
import type { Command } from "../../src/scenario/command.ts";
import { B_ALONE, type CompareView } from "../../src/scenario/compareView.ts";
import { encodeLink, inOrder, MAX_OVERRIDE_TICKS, MAX_TRAVEL_DAYS } from "../../src/scenario/link.ts";
import { sealed } from "../../src/scenario/linkBinary.ts";
import { type LinkState, MAX_COMMANDS, NO_CHOICES, SHEETS } from "../../src/scenario/linkState.ts";
import type { LoadedScenario, RuledScenario } from "../../src/scenario/loaded.ts";
import { type MapView, TRUE_MAP } from "../../src/scenario/mapView.ts";
import { MODEL_CHANNELS } from "../../src/scenario/priceChannels.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";
import type { Scenario } from "../../src/scenario/types.ts";

/** Values in place of the file's own, as a page keeps them. */
export function assumptions(input: ScenarioInput): fc.Arbitrary<Assumptions> {
  const parameters = input.parameters ?? [];
  const places = fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), {
    minLength: parameters.length,
    maxLength: parameters.length,
  });
  return fc
    .tuple(fc.subarray(parameters), places)
    .map(([chosen, shares]) =>
      chosen.reduce<Assumptions>(
        (all, { id, low, high }, i) => withAssumption(input, all, id, low + shares[i]! * (high - low)),
        {},
      ),
    );
}

/** One valid decision of any kind. */
export function commands(scenario: Scenario): fc.Arbitrary<Command> {
  const tick = fc.nat(scenario.endTick - 1);
  const region = fc.constantFrom(...scenario.regions.map((row) => row.id));
  const ticks = fc.integer({ min: 1, max: MAX_OVERRIDE_TICKS });
  const events = [...scenario.events, ...scenario.price.shocks];
  const several = scenario.regions.length > 1;
  const relocation = fc
    .record({
      tick,
      kind: fc.constant("relocate" as const),
      from: region,
      to: region,
      percent: fc.integer({ min: 1, max: 100 }),
      meanTravelDays: fc.integer({ min: 1, max: MAX_TRAVEL_DAYS }),
    })
    .filter(({ from, to }) => from !== to);
  return fc.oneof(
    fc.record({ tick, kind: fc.constant("cut" as const), region, ticks }),
    fc.record({ tick, kind: fc.constant("isolate" as const), region, ticks }),
    fc.record({ tick, kind: fc.constant("reconnect" as const), region, ticks }),
    ...(several ? [relocation] : []),
    ...(events.length > 0
      ? [fc.constantFrom(...events).map(({ id }): Command => ({ tick: 0, kind: "remove-event", event: id }))]
      : []),
    fc.nat(2000).map((permille): Command => ({ tick: 0, kind: "set-geopolitical-sensitivity", permille })),
    fc
      .record({ channel: fc.constantFrom(...MODEL_CHANNELS[scenario.price.model.kind]), on: fc.boolean() })
      .map((row): Command => ({ tick: 0, kind: "switch-channel", ...row })),
  );
}

/** Any map that a link tells apart from another. */
export function mapViews(): fc.Arbitrary<MapView> {
  const source = fc.constantFrom("record" as const, "simulated" as const, null);
  return fc.oneof(
    fc.constant(TRUE_MAP),
    source.map((chosen): MapView => ({ ...TRUE_MAP, shown: "published", source: chosen })),
    fc.record({ shown: fc.constant("both" as const), percent: fc.nat(100), source }),
  );
}

/** Any way to compare two runs that a link tells apart from another. */
export function compareViews(): fc.Arbitrary<CompareView> {
  return fc.oneof(
    fc.constant(B_ALONE),
    fc.constantFrom("side" as const, "difference" as const).map((shown) => ({ ...B_ALONE, shown })),
    fc.record({ shown: fc.constant("wipe" as const), percent: fc.nat(100) }),
  );
}

/** Any state of a scenario that a page can be in. */
export function linkStates({ input, scenario }: LoadedScenario, mostCommands = MAX_COMMANDS): fc.Arbitrary<LinkState> {
  const choices = {
    assumptions: fc.oneof(fc.constant<Assumptions>({}), assumptions(input)),
    commands: fc.oneof(
      fc.constant<Command[]>([]),
      fc.array(commands(scenario), { maxLength: mostCommands }).map((log) => [...inOrder(log)]),
    ),
  };
  return fc.record({
    seed: fc.oneof(fc.constant(1), fc.nat(0xffffffff)),
    ...choices,
    cursorTick: fc.nat(scenario.endTick),
    map: mapViews(),
    compare: compareViews(),
    pinned: fc.oneof(fc.constant(NO_CHOICES), fc.record(choices)),
    sheet: fc.constantFrom(null, ...SHEETS),
    region: fc.constantFrom(null, ...scenario.regions.map(({ id }) => id)),
    claim: fc.oneof(
      fc.constant(null),
      fc.bigInt(0n, 2n ** 64n - 1n).map((hash) => hash.toString(16).padStart(16, "0")),
    ),
  });
}

const ALPHABET = [
  ..."~@&=;.:-%+<>#?/ \n\u0000\u202e0123456789cimrxgpTZKUS",
  "do=",
  "&seed=",
  "&map=both.",
  "&ab=wipe.",
  "Infinity",
  "-1",
  "1e9",
  "__proto__",
];

/** Compact links of any bytes whose checksum is right: what nobody but a stranger writes. */
export function craftedLinks(loaded: LoadedScenario): fc.Arbitrary<string> {
  const small = fc.oneof(fc.nat(12), fc.nat(255));
  return fc
    .tuple(
      fc.constantFrom(
        [1, 1],
        [1, 1, 1, 0],
        [1, 1, 1, 0, 3],
        [1, 1, 1, 2],
        [1, 1, 1, 0, 0, 9, 4],
        [1, 1, 1, 0, 0, 9, 4, 2],
      ),
      fc.array(small, { maxLength: 40 }),
    )
    .map(([head, rest]) => sealed([...head, ...rest], loaded));
}

/** As long as a link may be, and slow to read for whoever reads it carelessly. */
export function hostileLinks(loaded: LoadedScenario): readonly string[] {
  const tails = [
    "&".repeat(7900),
    `&${"=".repeat(7900)}`,
    `&do=${";".repeat(7900)}`,
    `&do=${"c.".repeat(3900)}`,
    `&as=${"pue:1.15;".repeat(870)}`,
    `~1${"@".repeat(7900)}`,
  ];
  return [
    ...tails.map((tail) => `${loaded.scenario.id}${tail}`),
    `1${"A".repeat(7900)}`,
    sealed([1, 1, 1, 0, 0xff, 0x7f, ...Array(5900).fill(8)], loaded),
    "&".repeat(1_000_000), // longer than any that is read
  ];
}

/** Valid links with pieces changed, doubled, cut out or put in. */
export function mangledLinks(loaded: RuledScenario, states: fc.Arbitrary<LinkState>): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(12),
    add: fc.constantFrom("", ...ALPHABET),
  });
  return fc.tuple(states, fc.array(edit, { minLength: 1, maxLength: 6 })).map(([state, edits]) =>
    edits.reduce(
      (text, { at, drop, add }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + add + text.slice(from + drop);
      },
      encodeLink(loaded, state),
    ),
  );
}
