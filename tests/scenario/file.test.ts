/** Scenario files from outside: whatever is wrong is one sentence that names the place. */
import { describe, expect, test } from "vitest";
import { createWorld } from "../../src/engine/createWorld.ts";
import { step } from "../../src/engine/step.ts";
import { worldHash } from "../../src/engine/world.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { loadPreset } from "../../src/scenario/presets/index.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import { underConstructionMw } from "../../src/scenario/underConstruction.ts";
import { fileWith, read } from "./fileWith.ts";
import { PLAIN_FILE } from "./plainFile.ts";

const provenance = { source: "nobody knows", mark: "P" };
const diffusion = {
  kind: "jump-diffusion",
  startUsd: 46_000,
  driftPerYear: 0.2,
  volatilityPerYear: 0.75,
  jumpsPerYear: 6,
  jumpMeanAbs: 0.06,
};
const demand = { kind: "supply-demand", startUsd: 46_000, elasticity: -1, soldShare: 0.5 };
const shock = { id: "fed", title: "A fall", schedule: [["2022-01-05T19:00Z", -2.7]], ...provenance };
const ban = { id: "ban", kind: "ban", region: "CN", title: "A ban", schedule: [["2022-01-05", 0]], ...provenance };
const outside = ["2030-01-05", "2030-02-05"].map((utc) => [utc, 0.1]);
const orders = {
  paybackSoughtDays: 500,
  paybackPricedDays: 300,
  priceLagDays: 21,
  eagernessEhsPerDay: 0.4,
  makersEhsPerDay: 0.6,
  leadDays: 200,
  tariffUsdPerKwh: 0.05,
  ...provenance,
};
const migration = {
  marginWeight: 5,
  riskWeight: 1,
  riskHalfLifeDays: 180,
  covertDelayDays: 0,
  covertDays: 73,
  exportDays: 200,
  mobileShares: {},
  domesticDays: 9,
  landDays: 35,
  seaDays: 75,
  installationDays: 10,
  lostShare: 0.03,
  seasonCountries: [] as string[],
  ...provenance,
};
const parameter = (changes: object) => ({
  id: "tariff",
  name: "Tariff",
  unit: "USD",
  value: 0.05,
  low: 0,
  high: 1,
  paths: ["regions.US.tariffUsdPerKwh"],
  ...provenance,
  ...changes,
});
const copyOf = (path: "regions" | "events" | "flows" | "windows", index: number) => PLAIN_FILE[path][index];
const closes = (...utcs: string[]) => utcs.map((utc) => [utc, 40_000]);

describe("a scenario file", () => {
  test("that repeats a preset is taken as it is, and so is the plain one", async () => {
    const preset = (await loadPreset("kazakhstan-2022"))!;
    for (const file of [preset, PLAIN_FILE]) expect(read(JSON.stringify(file))).toEqual(compileScenario(file));
  });

  test.each<[string, unknown, RegExp]>([
    ["schemaVersion", 2, /^schemaVersion: /],
    ["title", 5, /^title: must be text in double quotes, found 5$/],
    ["surprise", 1, /^surprise: /],
    ["regions", undefined, /^regions: /],
    ["regions.0.hashrateEhs", -1, /^regions\.0\.hashrateEhs: must not be negative/],
    ["regions.0.hashrateEhs", 1e13, /^regions\.0\.hashrateEhs: at most 100,000, found 10000000000000$/],
    ["regions.2.hashrateEhs", 1e5, /^regions\.2\.hashrateEhs: makes more than 1 billion machines/],
    ["regions.1.id", "US", /^regions\.1\.id: "US" is there twice/],
    ["regions.1.id", "not an id", /^regions\.1\.id: use 1 to 40 letters/],
    ["regions.3.mix", { s19: 0.5 }, /^regions\.3\.mix: the shares sum to 0\.5, not 1/],
    ["regions.3.mix", { s19: 0.5, s99: 0.5 }, /^regions\.3\.mix: no machine "s99"; known are s9, s17, s19/],
    ["regions.3.mix", { s19: 1.5 }, /^regions\.3\.mix\.s19: a share is 0 to 1/],
    ["regions.3.mix", {}, /^regions\.3\.mix: the shares sum to 0, not 1/],
    ["startUtc", "25.12.2021", /^startUtc: write a UTC time as 2022-01-05T10:50Z/],
    ["startUtc", "2021-02-30", /^startUtc: write a UTC time/],
    ["startUtc", "1999-01-01", /^startUtc: must not be before 2009-01-03/],
    ["endUtc", "2021-12-25T10:00Z", /^endUtc: the run must last at least a day/],
    ["endUtc", "2032-01-01", /^endUtc: the run may last at most 1100 days/],
    ["endUtc", "2022-02-12T00:05Z", /^endUtc: must fall on a full ten minutes/],
    ["anchor.height", 715_681, /^anchor\.height: .*multiple of 2016/],
    ["anchor.height", 2016e9, /^anchor\.height: at most 100,000,000/],
    ["anchor.nBits", "170b98a", /^anchor\.nBits: eight hex digits/],
    ...["00000000", "1700000a", "17ffffff", "ff123456", "1e00ffff", "01003456"].map(
      (nBits): [string, unknown, RegExp] => [
        "anchor.nBits",
        nBits,
        /^anchor\.nBits: no target of bitcoin's; .*170b98ab/,
      ],
    ),
    ["pue", 0.5, /^pue: /],
    ["pue", null, /^pue: /],
    ["events.0.kind", "meteor", /^events\.0\.kind: /],
    ["events.0.region", "XX", /^events\.0\.region: no region "XX"; known are US, CN/],
    ["events.0.schedule", [], /^events\.0\.schedule: needs at least one step/],
    [
      "events.0.schedule",
      [
        ["2022-01-05", 1],
        ["2022-01-04", 0],
      ],
      /^events\.0\.schedule: the times must rise/,
    ],
    [
      "events.0.schedule",
      [
        ["2022-01-05T00:00Z", 1],
        ["2022-01-05T00:01Z", 0],
      ],
      /^events\.0\.schedule: the times must rise, ten minutes/,
    ],
    ["events.0.schedule", [["2022-01-05", 1.5]], /^events\.0\.schedule: 1\.5 is outside 0 to 1/],
    ["deliveries.0.region", "XX", /^deliveries\.0\.region: no region "XX"/],
    ["deliveries.0.machine", "XX", /^deliveries\.0\.machine: no machine "XX"/],
    [
      "deliveries.0.knots",
      [
        ["2022-01-05", 1],
        ["2022-01-05T00:04Z", 1],
      ],
      /^deliveries\.0\.knots: the times must rise, ten minutes/,
    ],
    [
      "deliveries.1.knots",
      [
        ["2022-01-05", 1000],
        ["2030-01-09", 1],
      ],
      /^deliveries\.1\.knots: makes more than 1 billion machines/,
    ],
    ["flows.0.to", "XX", /^flows\.0\.to: no region "XX"/],
    ["flows.1.machine", "XX", /^flows\.1\.machine: no machine "XX"/],
    ["flows.1.endUtc", "2021-01-01", /^flows\.1: endUtc must come after startUtc/],
    ["flows.1.startUtc", "2010-01-01", /^flows\.1\.startUtc: at most 1500 days before/],
    ["flows.1.machinesPerDay", 1e7, /^flows\.1\.machinesPerDay: makes more than 1 billion machines/],
    ["flows.1", copyOf("flows", 0), /^flows\.1\.id: "cn-us" is there twice/],
    ["windows.1", copyOf("windows", 0), /^windows\.1\.id: "before" is there twice/],
    ["windows.1.toUtc", "2022-01-05", /^windows\.1: toUtc must come after fromUtc/],
    ["price.closes", closes("2021-12-25", "2021-12-24"), /^price\.closes: the times must rise/],
    [
      "price.closes",
      closes("2021-12-25T09:02Z", "2021-12-25T09:03Z"),
      /^price\.closes: the times must rise, ten minutes/,
    ],
    ["price.closes", closes("2021-12-26"), /^price\.closes: the first close must not be later/],
    ["price.closes", [["2021-12-25", 0]], /^price\.closes\.0\.1: must be above 0/],
    ["price.closes", undefined, /^price\.closes: is missing; a replay needs it/],
    ["price.model", { kind: "crystal-ball" }, /^price\.model\.kind: /],
    ["price.model", { ...diffusion, volatilityPerYear: 70 }, /^price\.model\.volatilityPerYear: must be 0 to 5/],
    ["price.model", { ...demand, elasticity: 1 }, /^price\.model\.elasticity: must be -3 to -1/],
    ["price.model", { ...demand, soldShare: 0 }, /^price\.model\.soldShare: must be 0\.01 to 1/],
    ["price.model", diffusion, /^price\.closes: belongs to a replay; leave it out/],
    ["price.channels", { mood: true }, /^price\.channels\.mood: no such field/],
    ["price.channels", { noise: true }, /^price\.channels\.noise: nothing in price\.model\.kind "replay" moves it/],
    ["price.shocks", [{ ...shock, id: "kz-power-cut" }], /^price\.shocks\.0\.id: "kz-power-cut" is there twice/],
    ["price.shocks", [shock, shock], /^price\.shocks\.1\.id: "fed" is there twice/],
    [
      "price.shocks",
      [{ ...shock, schedule: [["2022-01-05", -91]] }],
      /^price\.shocks\.0\.schedule\.0\.1: must be -90 to/,
    ],
    [
      "price.shocks",
      [{ ...shock, schedule: [...shock.schedule, ...shock.schedule] }],
      /^price\.shocks\.0\.schedule: the times must rise/,
    ],
    [
      "price",
      { model: demand, geopoliticalSensitivity: 0, channels: { residual: true }, ...provenance },
      /^price\.channels\.residual: nothing in price\.model\.kind "supply-demand" moves it; its channels are macro, geop/,
    ],
    ["observation.rows.0.parts", { XX: 1 }, /^observation\.rows\.0\.parts: no region "XX"/],
    ["recorded", { ...provenance }, /^recorded\./],
    ["events.0.schedule", [["2030-01-05", 0.5]], /^events\.0\.schedule: begins after the run ends \(2022-02-12/],
    ["events.1", { ...ban, kind: "season" }, /^events\.1\.schedule: "2022-01-05" is no day of every year/],
    ["deliveries.0.knots", outside, /^deliveries\.0\.knots: nothing of them falls between 2021-12-25/],
    [
      "price.shocks",
      [{ ...shock, schedule: [["2030-01-05", -5]] }],
      /^price\.shocks\.0\.schedule: begins after the run/,
    ],
    [
      "events",
      [ban, { ...ban, id: "other", schedule: [["2022-01-06", 0.5]] }],
      /^events\.1\.schedule: contradicts "ban", also a ban of CN, from 2022-01-06/,
    ],
    ["regions.0.hosting", { knots: [["2022-01-05", -1]] }, /^regions\.0\.hosting\.knots\.0\.1: must not be negative/],
    ["regions.0.hosting", { growthPerYear: 99 }, /^regions\.0\.hosting\.growthPerYear: at most 10/],
    ["regions.0.covertMw", -1, /^regions\.0\.covertMw: must not be negative/],
    ["regions.0.hidden", [["2022-01-05", 2]], /^regions\.0\.hidden\.0\.1: a share is 0 to 1/],
    ["orders", orders, /^orders: new machines need migration/],
    ["orders", { ...orders, leadDays: 0 }, /^orders\.leadDays: at least a day/],
    ["migration", migration, /^regions\.0\.hosting: is missing; machines that look for a place/],
    ["migration", { ...migration, lostShare: 1.5 }, /^migration\.lostShare: a share is 0 to 1/],
    ["migration", { ...migration, marginWeight: 21 }, /^migration\.marginWeight: at most 20/],
    ["migration", { ...migration, surprise: 1 }, /^migration\.surprise: no such field/],
    ["parameters", [parameter({ value: 9 })], /^parameters\.0\.value: 9 is outside its range, 0 to 1/],
    [
      "parameters",
      [parameter({ low: -1 })],
      /^parameters\.0\.low: -1 cannot stand where it goes \(regions\.0\.tariff.*negative/,
    ],
    [
      "parameters",
      [parameter({ paths: ["regions.XX.tariffUsdPerKwh"] })],
      /^parameters\.0\.paths\.0: .*leads to no number/,
    ],
    ["price.model", { ...diffusion, startUsd: -5 }, /^price\.model\.startUsd: must be above 0/],
    [
      "price.model",
      { ...diffusion, jumpsPerYear: "many" },
      /^price\.model\.jumpsPerYear: must be a number, found "many"/,
    ],
  ])("%s = %j is refused by its path", (path, value, problem) => {
    const result = read(fileWith(path, value));
    expect(result.ok ? "taken" : problemText(result.problem)).toMatch(problem);
    expect(result.ok ? "" : problemText(result.problem)).not.toMatch(/[\n\r]/);
  });

  describe("that would take too long or too much memory", () => {
    /** The plain file with places everywhere, so that machines can be ordered and moved. */
    const placed = (changes: object) =>
      JSON.stringify({
        ...PLAIN_FILE,
        regions: PLAIN_FILE.regions.map((region) => ({ ...region, hosting: {} })),
        migration,
        ...changes,
      });
    const construction = { leadDays: 300, marginSought: 0.4, mostPerYear: 1, source: "test", mark: "P" };
    const hosted = (hosting: object) => ({ regions: PLAIN_FILE.regions.map((region) => ({ ...region, hosting })) });
    const flow = { ...PLAIN_FILE.flows[0]!, startUtc: "2017-12-25", endUtc: "2022-02-12", machinesPerDay: 1 };

    test.each<[string, string, RegExp]>([
      [
        "blocks",
        placed({ endUtc: "2024-12-25", rules: { blockSpacingS: 40 } }),
        /^rules\.blockSpacingS: makes 2\.4 million blocks/,
      ],
      [
        "routes",
        placed({
          regions: Array.from({ length: 60 }, (_, i) => ({ ...PLAIN_FILE.regions[0]!, id: `R${i}`, hosting: {} })),
          events: [],
          flows: [],
          deliveries: [],
          observation: { poolNoiseShare: 0, rows: [], ...provenance },
        }),
        /^migration: 60 regions squared times \d machines make \d+ ways to move; at most 8000/,
      ],
      [
        "shipments",
        placed({ flows: Array.from({ length: 20 }, (_, i) => ({ ...flow, id: `f${i}` })) }),
        /^flows\.13: with it flows send more than 20000 shipments/,
      ],
      [
        "orders",
        placed({ orders: { ...orders, makersEhsPerDay: 1000 } }),
        /^orders\.makersEhsPerDay: makes more than 1 billion/,
      ],
      [
        "growth where owners build",
        placed(hosted({ growthPerYear: 0.1, construction })),
        /^regions\.0\.hosting\.growthPerYear: owners decide here what is built \(construction\); leave one of the two out/,
      ],
      [
        "owners who build for nobody",
        placed({ migration: undefined, ...hosted({ construction }) }),
        /^regions\.0\.hosting\.construction: needs migration/,
      ],
      [
        "a margin that nothing reaches",
        placed(hosted({ construction: { ...construction, marginSought: 1 } })),
        /^regions\.0\.hosting\.construction\.marginSought: at most 0\.99/,
      ],
      [
        "a country without a region",
        placed({ migration: { ...migration, seasonCountries: ["XX"] } }),
        /^migration\.seasonCountries\.0: no region of "XX"; known are US/,
      ],
    ])("%s", (_, text, problem) => {
      const result = read(text);
      expect(result.ok ? "taken" : problemText(result.problem)).toMatch(problem);
    });

    test("what is under way at the start is energised evenly over the lead time", () => {
      const result = read(
        placed(hosted({ knots: [["2021-06-01", 1000]], construction: { ...construction, underWayShare: 0.3 } })),
      );
      if (!result.ok) throw new Error(problemText(result.problem));
      const [region] = result.value.regions;
      expect(region!.hosting!.slice(-2)).toEqual([
        { tick: 0, mw: 1000 },
        { tick: 300 * 144, mw: 1300 },
      ]);
      expect(region!.construction).toEqual({ leadDays: 300, marginSought: 0.4, mostPerYear: 1 });
      expect(underConstructionMw(region!, 0, [], 150 * 144)).toBeCloseTo(150, 9);
    });

    test("two bans that say the same, and two rationings that do not, are taken", () => {
      const twice = [ban, { ...ban, id: "again" }];
      const rationed = twice.map((event, i) => ({
        ...event,
        kind: "rationing",
        schedule: [["2022-01-05", (i + 1) / 4]],
      }));
      for (const events of [twice, rationed]) expect(read(fileWith("events", events))).toMatchObject({ ok: true });
    });
  });

  test.each([null, 5, "text", [], true])("that holds %j and no object is refused in a sentence", (value) => {
    const result = parseScenario(value);
    expect(result.ok ? "taken" : problemText(result.problem)).toMatch(/^(the file|schemaVersion): .+/);
  });

  test.each(["regions.0.__proto__", "__proto__", "regions.0.mix.__proto__", "regions.0.constructor", "prototype"])(
    "with %s in it changes no object's prototype",
    (path) => {
      read(fileWith(path, { polluted: 1 }));
      expect("polluted" in {}).toBe(false);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );
});

describe("what the checks keep from the engine", () => {
  /** A file that passes must run: a day of steps, and a hash, which throws on a NaN. */
  const runs = (text: string) => {
    const result = read(text);
    if (!result.ok) throw new Error(problemText(result.problem));
    const world = createWorld(result.value, 1);
    while (world.tick < 300) step(world, []);
    return worldHash(world);
  };

  test.each<[string, unknown]>([
    ["regions.0.hashrateEhs", 0],
    ["regions.0.hashrateEhs", 50_000],
    ["anchor.nBits", "1d00ffff"],
    ["anchor.nBits", "04008000"],
    ["anchor.height", 99_999_648],
    ["flows.0.machinesPerDay", 0],
    ["flows.0.machinesPerDay", 1e5],
    ["deliveries", []],
    ["price.closes", closes("2009-01-03")],
    ["price.closes", closes("2021-12-25", "2021-12-25T09:00Z", "2099-12-31")],
    ["price", { model: diffusion, geopoliticalSensitivity: 2, ...provenance }],
    ["price", { model: demand, shocks: [shock], geopoliticalSensitivity: 0, ...provenance }],
    [
      "price.channels",
      { residual: false, macro: false, geopolitical: false, supply: true, forced: true, noise: false },
    ],
    ["fees.btcPerBlock", [1000]],
    ["regions.0.tariffUsdPerKwh", 10],
  ])("%s = %j is odd, and runs", (path, value) => {
    expect(runs(fileWith(path, value))).toMatch(/^[0-9a-f]{16}$/);
  });
});
