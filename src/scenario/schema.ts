import * as v from "valibot";
import { parseUtc } from "../units/time.ts";
import { PRICE_CHANNELS } from "./priceChannels.ts";
import type { Problem } from "./refusal.ts";

/** The persisted form of a scenario: what a preset or a file says, with dates and names. One schema file, one version. */

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/, "use 1 to 40 letters, digits or hyphens"));
const Text = v.pipe(v.string(), v.maxLength(600, "at most 600 characters"));
/** What stands in a heading, a list or on the map. */
const Name = v.pipe(v.string(), v.maxLength(120, "at most 120 characters"));
const Share = v.pipe(v.number(), v.minValue(0, "a share is 0 to 1"), v.maxValue(1, "a share is 0 to 1"));

/** The most of each that any history or sensible invention can hold; a figure beyond is a slip of the pen or of the unit. */
const MOST = {
  hashrateThs: 1e5,
  efficiencyJPerTh: 1e5,
  ehs: 1e5,
  ehsPerDay: 1000,
  mw: 1e6,
  usdPerKwh: 10,
  carbonGPerKwh: 5000,
  machinesPerDay: 1e7,
  usd: 1e8,
  btcPerBlock: 1000,
  blocksPerDay: 1e5,
} as const;

const atMost = (most: number) => v.maxValue<number, number, string>(most, `at most ${most.toLocaleString("en")}`);
const positive = (most: number) => v.pipe(v.number(), v.gtValue(0, "must be above 0"), atMost(most));
const notNegative = (most: number) => v.pipe(v.number(), v.minValue(0, "must not be negative"), atMost(most));

const between = (low: number, high: number) =>
  v.pipe(v.number(), v.minValue(low, `must be ${low} to ${high}`), v.maxValue(high, `must be ${low} to ${high}`));

const FIRST_DAY_S = parseUtc("2009-01-03")!;
const LAST_DAY_S = parseUtc("2099-12-31")!;
/** A date or time that exists, of the years told. */
function isTime(text: string): boolean {
  const seconds = parseUtc(text);
  return seconds !== null && seconds >= FIRST_DAY_S && seconds <= LAST_DAY_S;
}

const timeProblem = ({ input }: { readonly input: string }): string =>
  parseUtc(input) === null
    ? "write a UTC time as 2022-01-05T10:50Z or a date as 2022-01-05"
    : "must not be before 2009-01-03, bitcoin's first block, or after 2099-12-31";

const Utc = v.pipe(v.string(), v.check(isTime, timeProblem));

/** Where a figure comes from: S a source, C computed, D derived, R recalled, P our judgement. */
const Mark = v.picklist(["S", "C", "D", "R", "P"]);
const Provenance = { source: Text, mark: Mark };

const DAY_OF_YEAR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Of a season a day of the year; which of the two is looked at with the event's kind. */
const StepTime = v.pipe(
  v.string(),
  v.check((text) => DAY_OF_YEAR.test(text) || isTime(text), timeProblem),
);
const Days = v.pipe(v.number(), v.minValue(1, "at least a day"), v.maxValue(1000, "at most 1,000 days"));

const Month = v.pipe(
  v.string(),
  v.regex(/^20(09|[1-9]\d)-(0[1-9]|1[0-2])$/, "write a month as 2020-05, from 2009 to 2099"),
);
const Height = v.pipe(
  v.number(),
  v.integer("must be a whole number"),
  v.minValue(0, "must not be negative"),
  v.maxValue(100_000_000, "at most 100,000,000"),
);
const Percent = v.pipe(
  v.number(),
  v.minValue(0, "a percentage is 0 to 100"),
  v.maxValue(100, "a percentage is 0 to 100"),
);

const Machine = v.strictObject({
  id: Id,
  name: Name,
  hashrateThs: positive(MOST.hashrateThs),
  efficiencyJPerTh: positive(MOST.efficiencyJPerTh),
  /** Month from which it can be ordered. */
  released: v.optional(Month),
  ...Provenance,
});

/** Owners who build where machines want places and the margin pays for the building. */
const Construction = v.strictObject({
  /** From the start of a project until it is energised. */
  leadDays: Days,
  /** Share of the newest machine's income that must be left after power. */
  marginSought: v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(0.99, "at most 0.99")),
  /** Share of the hosting that a year's projects may add, were power free: 0.5 is half as much again. */
  mostPerYear: v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(10, "at most 10")),
  /** Under construction when the run starts or after the last knot, as a share of the hosting then; energised evenly over `leadDays`. */
  underWayShare: v.optional(v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(10, "at most 10"))),
  ...Provenance,
});

/** What can be plugged in. Without it there is always room. */
const Hosting = v.strictObject({
  /** At the start, on top of what is installed there: 0.2 is a fifth more. */
  slackShare: v.optional(v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(10, "at most 10"))),
  /** MW, linear between knots. */
  knots: v.optional(v.pipe(v.array(v.tuple([Utc, notNegative(MOST.mw)])), v.maxLength(50, "at most 50 knots"))),
  /** Growth a year after the last knot, monthly: 0.5 is half as much again. */
  growthPerYear: v.optional(v.pipe(v.number(), v.minValue(-0.99, "at least -0.99"), v.maxValue(10, "at most 10"))),
  construction: v.optional(Construction),
});

const Region = v.strictObject({
  id: Id,
  name: Name,
  hashrateEhs: notNegative(MOST.ehs),
  /** Share of that hashrate by machine; sums to 1. */
  mix: v.record(Id, Share),
  storedEhs: v.optional(notNegative(MOST.ehs), 0),
  tariffUsdPerKwh: notNegative(MOST.usdPerKwh),
  carbonGPerKwh: notNegative(MOST.carbonGPerKwh),
  /** ISO 3166; regions of one country lie close. */
  country: v.optional(Id),
  /** Regions of one landmass are reached by road or rail, others by sea. */
  landmass: v.optional(Id),
  hosting: v.optional(Hosting),
  /** What can run in secret where mining is banned, MW. */
  covertMw: v.optional(notNegative(MOST.mw)),
  /** Share of the hashrate whose addresses are hidden; each step holds until the next. */
  hidden: v.optional(v.pipe(v.array(v.tuple([Utc, Share])), v.maxLength(50, "at most 50 steps"))),
  ...Provenance,
});

const ScenarioEvent = v.strictObject({
  id: Id,
  kind: v.picklist([
    "internet-shutdown",
    "rationing",
    "ban",
    "tariff-change",
    "season",
    "capacity-change",
    "sanctions",
    "curtailment",
    "ban-notice",
  ]),
  region: Id,
  /** Of an internet-shutdown: the machines without a link go on hashing, on a branch of their own. */
  isolated: v.exactOptional(v.boolean()),
  title: Name,
  /** Times and values; of a season days of the year as 05-25 and USD per kWh added. */
  schedule: v.pipe(
    v.array(v.tuple([StepTime, v.number()])),
    v.minLength(1, "needs at least one step"),
    v.maxLength(500, "at most 500 steps"),
  ),
  ...Provenance,
});

const wholeRule = (low: number, high: number) => v.pipe(between(low, high), v.integer("must be a whole number"));

/** Laboratory rules; what is left out is as in bitcoin. Between the ends a rule can be changed and the chain still runs. */
const Rules = v.strictObject({
  retargetIntervalBlocks: v.exactOptional(wholeRule(2, 20_160)),
  clampFactor: v.exactOptional(between(1.1, 1000)),
  blockSpacingS: v.exactOptional(wholeRule(10, 6000)),
  propagationDelayS: v.exactOptional(between(0, 60)),
  /** Times the days of `migration` on the way, installation with them: 0 is at once. */
  travelFactor: v.exactOptional(between(0, 10)),
});

const Delivery = v.strictObject({
  region: Id,
  machine: Id,
  /** EH/s a day, linear between knots. */
  knots: v.pipe(
    v.array(v.tuple([Utc, notNegative(MOST.ehsPerDay)])),
    v.minLength(2, "needs two knots"),
    v.maxLength(4, "at most four knots"),
  ),
  ...Provenance,
});

const Flow = v.strictObject({
  id: Id,
  from: Id,
  to: Id,
  machine: Id,
  takenFrom: v.picklist(["stored", "installed"]),
  startUtc: Utc,
  endUtc: Utc,
  machinesPerDay: notNegative(MOST.machinesPerDay),
  meanTravelDays: v.pipe(v.number(), v.minValue(1, "at least a day"), v.maxValue(365, "at most a year")),
  lostShare: Share,
  ...Provenance,
});

const PriceModel = v.variant("kind", [
  v.strictObject({ kind: v.literal("replay") }),
  v.strictObject({
    kind: v.literal("jump-diffusion"),
    startUsd: positive(MOST.usd),
    /** In ln price a year. */
    driftPerYear: between(-5, 5),
    volatilityPerYear: between(0, 5),
    jumpsPerYear: between(0, 366),
    /** Mean size in ln price, up or down alike. */
    jumpMeanAbs: between(0, 0.5),
  }),
  v.strictObject({
    kind: v.literal("supply-demand"),
    startUsd: positive(MOST.usd),
    /** Percent fewer coins wanted when the price is one percent higher. */
    elasticity: between(-3, -1),
    /** Share of the new coins that miners sell. */
    soldShare: between(0.01, 1),
  }),
]);

const PriceShock = v.strictObject({
  id: Id,
  title: Name,
  /** From each time on the price stands this many percent above (or, negative, below) what it would be without the shock. */
  schedule: v.pipe(
    v.array(v.tuple([Utc, between(-90, 900)])),
    v.minLength(1, "needs at least one step"),
    v.maxLength(500, "at most 500 steps"),
  ),
  ...Provenance,
});

const Price = v.strictObject({
  /** A replay when left out. */
  model: v.optional(PriceModel),
  /** Daily closes, for a replay. */
  closes: v.optional(
    v.pipe(
      v.array(v.tuple([Utc, positive(MOST.usd)])),
      v.minLength(1, "needs at least one close"),
      v.maxLength(5000, "at most 5,000 closes"),
    ),
  ),
  shocks: v.optional(v.pipe(v.array(PriceShock), v.maxLength(50, "at most 50 shocks"))),
  /** Channels switched on or off otherwise than is usual for the model. */
  channels: v.optional(v.strictObject(v.entriesFromList(PRICE_CHANNELS, v.optional(v.boolean())))),
  geopoliticalSensitivity: between(0, 2),
  ...Provenance,
});

const Orders = v.strictObject({
  paybackSoughtDays: Days,
  paybackPricedDays: Days,
  priceLagDays: Days,
  eagernessEhsPerDay: notNegative(MOST.ehsPerDay),
  makersEhsPerDay: notNegative(MOST.ehsPerDay),
  leadDays: Days,
  tariffUsdPerKwh: notNegative(MOST.usdPerKwh),
  ...Provenance,
});

const Weight = v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(20, "at most 20"));

const Migration = v.strictObject({
  marginWeight: Weight,
  riskWeight: Weight,
  riskHalfLifeDays: Days,
  covertDelayDays: v.pipe(v.number(), v.minValue(0, "must not be negative"), v.maxValue(1000, "at most 1,000 days")),
  covertDays: Days,
  exportDays: Days,
  /** Share of the machines worth moving, by machine; 1 where none is named. */
  mobileShares: v.record(Id, Share),
  domesticDays: Days,
  landDays: Days,
  seaDays: Days,
  installationDays: Days,
  lostShare: Share,
  /** Countries whose machines follow the seasons from region to region. */
  seasonCountries: v.array(Id),
  ...Provenance,
});

/** A figure that no record settles: where it stands in this file, and how far it may be moved. */
const Parameter = v.strictObject({
  id: Id,
  name: Name,
  unit: v.pipe(v.string(), v.maxLength(60, "at most 60 characters")),
  value: between(-MOST.usd, MOST.usd),
  low: between(-MOST.usd, MOST.usd),
  high: between(-MOST.usd, MOST.usd),
  /** `regions.US.hosting.growthPerYear`: rows by their id. The value is put in every place named. */
  paths: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(200, "at most 200 characters"))),
    v.minLength(1, "needs at least one path"),
    v.maxLength(64, "at most 64 paths"),
  ),
  ...Provenance,
});

const Narrative = v.strictObject({
  id: Id,
  utc: Utc,
  /** event: what happened; report: what somebody stated; note: what to look at. */
  kind: v.picklist(["event", "report", "note"]),
  /** A few words for a flag on the timeline; without it the line is a caption only. */
  flag: v.optional(Text),
  text: Text,
  /** It tells figures of the record, beside which the run has its own. */
  recorded: v.exactOptional(v.boolean()),
  source: Text,
});

const Recorded = v.strictObject({
  retargets: v.array(v.strictObject({ height: Height, utc: Utc, nBits: Id, changePercent: between(-100, 100_000) })),
  /** First UTC day, then one figure a day. */
  firstDay: Utc,
  blocksByDay: v.array(notNegative(MOST.blocksPerDay)),
  /** Shares by row of the observed map, and the month in which they were published. */
  months: v.array(v.strictObject({ month: Month, publishedMonth: Month, sharePercent: v.record(Id, Percent) })),
  source: Text,
});

export const ScenarioSchema = v.strictObject({
  /** Where editors find the JSON Schema; nothing else reads it. */
  $schema: v.exactOptional(Text),
  schemaVersion: v.literal(1),
  id: Id,
  title: Name,
  /** Two sentences. */
  summary: Text,
  /** What to take from it. */
  lesson: Text,
  /** replay: series imposed; hindcast: price, fees, policy and reported hosting imposed; sandbox: everything computed. */
  mode: v.picklist(["replay", "hindcast", "sandbox"]),
  /** Where the scenario itself changes policy or rules of a recorded world: what, as a part of a sentence. */
  whatIf: v.exactOptional(Text),
  /** How hard its ideas are. */
  ideas: v.picklist([1, 2, 3]),
  /** Ids of the claims (data/claims.ts) that this scenario is held against; none hides the sheet. */
  claims: v.pipe(v.array(Id), v.maxLength(100, "at most 100 claims")),
  startUtc: Utc,
  endUtc: Utc,
  /** The block the run starts from; its header time is `startUtc`. */
  anchor: v.strictObject({
    height: Height,
    nBits: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, "eight hex digits")),
  }),
  rules: v.exactOptional(Rules),
  pue: between(1, 3),
  /** Spread of power prices inside a region, standard deviation of ln price; 0.25 where it is left out. */
  tariffSpread: v.optional(v.pipe(v.number(), v.minValue(0.05, "at least 0.05"), v.maxValue(2, "at most 2"))),
  /** Offset of the local time shown beside UTC. */
  localTime: v.strictObject({ name: Name, offsetHours: between(-12, 14) }),
  machines: v.pipe(
    v.array(Machine),
    v.minLength(1, "needs at least one machine"),
    v.maxLength(16, "at most 16 machines"),
  ),
  regions: v.pipe(v.array(Region), v.minLength(1, "needs at least one region"), v.maxLength(64, "at most 64 regions")),
  events: v.pipe(v.array(ScenarioEvent), v.maxLength(200, "at most 200 events")),
  deliveries: v.pipe(v.array(Delivery), v.maxLength(200, "at most 200 deliveries")),
  flows: v.pipe(v.array(Flow), v.maxLength(200, "at most 200 flows")),
  orders: v.optional(Orders),
  migration: v.optional(Migration),
  parameters: v.optional(v.pipe(v.array(Parameter), v.maxLength(40, "at most 40 parameters"))),
  price: Price,
  fees: v.strictObject({
    firstDay: Utc,
    btcPerBlock: v.pipe(
      v.array(notNegative(MOST.btcPerBlock)),
      v.minLength(1, "needs at least one day"),
      v.maxLength(5000, "at most 5,000 days"),
    ),
    ...Provenance,
  }),
  observation: v.strictObject({
    poolNoiseShare: Share,
    rows: v.array(
      v.strictObject({
        id: Id,
        name: Name,
        parts: v.record(Id, Share),
        /** Where hidden addresses seem to be; what no row takes is seen nowhere. */
        hiddenParts: v.optional(v.record(Id, Share)),
      }),
    ),
    ...Provenance,
  }),
  windows: v.pipe(
    v.array(v.strictObject({ id: Id, fromUtc: Utc, toUtc: Utc, recordedBlocksPerDay: notNegative(MOST.blocksPerDay) })),
    v.maxLength(50, "at most 50 windows"),
  ),
  narrative: v.pipe(v.array(Narrative), v.maxLength(500, "at most 500 lines")),
  recorded: Recorded,
});

export type ScenarioInput = v.InferOutput<typeof ScenarioSchema>;

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
