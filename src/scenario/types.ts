import type { MwKnot } from "../units/knots.ts";

/**
 * A Scenario is all that the engine is told: numbers and indices, no dates and no names it would have to understand.
 * It is compiled from a ScenarioInput (`schema.ts`) by `compile.ts`. Shares are 0..1; ticks count from `startS`.
 */
export interface Scenario {
  readonly id: string;
  /** Unix seconds of tick 0, a multiple of 600. */
  readonly startS: number;
  /** Ticks in the run; the last frame is at this tick. */
  readonly endTick: number;
  /** The block the run starts from: the first of its difficulty period. */
  readonly anchor: {
    readonly height: number;
    readonly nBits: number /** seconds after tick 0 */;
    readonly timeS: number;
  };
  readonly rules: ChainRules;
  /** Facility power over machine power, 1 or more. */
  readonly pue: number;
  /** Spread of power prices inside a region: standard deviation of ln price. */
  readonly tariffSpread: number;
  readonly machines: readonly MachineModel[];
  readonly regions: readonly RegionStart[];
  readonly events: readonly ScheduledEvent[];
  readonly deliveries: readonly Delivery[];
  readonly flows: readonly Flow[];
  /** How new machines are bought; null where all that come are `deliveries`. */
  readonly orders: Orders | null;
  /** How machines look for a place; null where they stay, or move only as `flows` say. */
  readonly migration: Migration | null;
  readonly price: {
    readonly model: PriceModel;
    /** Of a replay; empty in the other models. */
    readonly closes: readonly { readonly tick: number; readonly usd: number }[];
    readonly shocks: readonly PriceShock[];
    /** Which channels are on at the start. */
    readonly on: Readonly<Record<PriceChannel, boolean>>;
    readonly geopoliticalSensitivity: number;
  };
  /** Mean fees in a block by UTC day, the first being the day of tick 0; sats. */
  readonly feesSatsByDay: readonly number[];
  readonly observation: Observation;
}

/** Addends of ln price since the start: the recorded series, what the scenario imposes, two answers to miners, one to news, and chance. */
export type PriceChannel = "residual" | "macro" | "geopolitical" | "supply" | "forced" | "noise";

export type PriceModel =
  | { readonly kind: "replay" }
  | {
      readonly kind: "jump-diffusion";
      readonly startUsd: number;
      /** Of the price a year: 0.2 is +20 % in ln. */
      readonly driftPerYear: number;
      /** Standard deviation of a year's ln return, jumps left out. */
      readonly volatilityPerYear: number;
      readonly jumpsPerYear: number;
      /** Mean size of a jump in ln price, up or down alike. */
      readonly jumpMeanAbs: number;
    }
  | {
      readonly kind: "supply-demand";
      readonly startUsd: number;
      /** Of the coins wanted to the price, negative. */
      readonly elasticity: number;
      /** Share of the new coins that miners sell, 0..1. */
      readonly soldShare: number;
    };

/** Holds the price a percentage above or below what it would be; steps in time order, nothing before the first. */
export interface PriceShock {
  readonly id: string;
  readonly schedule: readonly { readonly tick: number; readonly percent: number }[];
}

/** Rules of the chain. The real ones unless a laboratory changes them; `changedRules` tells which it changed. */
export interface ChainRules {
  /** Blocks between two retargets. */
  readonly retargetIntervalBlocks: number;
  /** A retarget moves the target by this factor at most, up or down. */
  readonly clampFactor: number;
  /** The interval that the retarget aims at. */
  readonly blockSpacingS: number;
  /** How long the others go on working on an old block while a new one spreads; 0 leaves stale blocks out. */
  readonly propagationDelayS: number;
  /** Times the days that machines which look for a place take to it; already in `migration.travelDays`. */
  readonly travelFactor: number;
}

export interface MachineModel {
  readonly id: string;
  readonly hashrateThs: number;
  readonly efficiencyJPerTh: number;
  /** Tick from which it can be ordered; may be negative. */
  readonly releaseTick: number;
}

export interface RegionStart {
  readonly id: string;
  /** Machines installed at the start, by machine model. */
  readonly installed: readonly number[];
  /** Machines in storage at the start, by machine model. */
  readonly stored: readonly number[];
  readonly tariffUsdPerKwh: number;
  readonly carbonGPerKwh: number;
  /** Energised hosting capacity, MW: linear between knots, constant outside them; null where it never binds. */
  readonly hosting: readonly HostingKnot[] | null;
  /** How owners add to it; null where they do not. */
  readonly construction: Construction | null;
  /** What can run in secret where mining is banned, MW. */
  readonly covertMw: number;
  /** Share of the region's hashrate whose addresses are hidden, 0..1: each step holds until the next. */
  readonly hidden: readonly { readonly tick: number; readonly share: number }[];
}

export type HostingKnot = MwKnot;

/** Hosting that owners build in a region. */
export interface Construction {
  /** From the start of a project until it is energised, days. */
  readonly leadDays: number;
  /** Share of the newest model's income left after power above which it pays to build for it, below 1. */
  readonly marginSought: number;
  /** Share of the hosting that a year's projects add at most, were power free. */
  readonly mostPerYear: number;
}

export interface Orders {
  /** A buyer orders when a machine pays itself back sooner than this, days. */
  readonly paybackSoughtDays: number;
  /** The payback that makers' prices settle at, days. */
  readonly paybackPricedDays: number;
  /** Days in which a maker's price goes most of the way to where it settles. */
  readonly priceLagDays: number;
  /** EH/s ordered a day when the payback is half of the one sought. */
  readonly eagernessEhsPerDay: number;
  /** Most that the makers can deliver, EH/s a day. */
  readonly makersEhsPerDay: number;
  /** From order to delivery, days. */
  readonly leadDays: number;
  /** What power costs the buyer that an order reckons with, USD per kWh. */
  readonly tariffUsdPerKwh: number;
}

export interface Migration {
  /** Weight of the margin (share of income left after power) in the choice of a destination. */
  readonly marginWeight: number;
  /** Weight of remembered outages, and the days in which memory halves. */
  readonly riskWeight: number;
  readonly riskHalfLifeDays: number;
  /** Days after the last closure in a region before machines there start again in secret. */
  readonly covertDelayDays: number;
  /** Closed machines that start again in secret, and that leave: days in which most of them would. */
  readonly covertDays: number;
  readonly exportDays: number;
  /** Machines that can be worth moving, by machine model, share 0..1. */
  readonly mobileShares: readonly number[];
  /** Days from one region (first index) to another until machines run, installation included. */
  readonly travelDays: readonly (readonly number[])[];
  readonly lostShare: number;
  /** Regions with the same number move machines among themselves with the seasons; -1 moves none. */
  readonly seasonGroups: readonly number[];
}

/**
 * What the engine knows of the world's doings. For `internet-shutdown`, `rationing` and `ban` a value is the share (0..1)
 * of the region's machines that keep their link, their power, their licence; for `tariff-change` it is USD per kWh added; for
 * `capacity-change` hosting is multiplied by it; for `sanctions` it is the share of free hosting still open to new machines; for
 * `curtailment` it is a spot price, USD per kWh, at which a machine that earns less than its power costs stands still; for
 * `ban-notice` it is the share of machines whose owners look for a place elsewhere while they still run.
 */
export type EventKind =
  | "internet-shutdown"
  | "rationing"
  | "ban"
  | "tariff-change"
  | "capacity-change"
  | "sanctions"
  | "curtailment"
  | "ban-notice";

export interface ScheduledEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** Index into `regions`. */
  readonly region: number;
  /** Of an `internet-shutdown`: the machines without a link go on hashing, on a branch of their own. */
  readonly isolated?: true;
  /** Steps in time order; before the first step the event has no effect. */
  readonly schedule: readonly { readonly tick: number; readonly value: number }[];
}

/** New machines delivered to a region: a rate that is linear between knots and zero outside them. */
export interface Delivery {
  readonly region: number;
  readonly machine: number;
  readonly knots: readonly { readonly tick: number; readonly machinesPerDay: number }[];
}

/** Machines that leave one region for another, day after day. Ticks may be negative: shipments under way at the start. */
export interface Flow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly machine: number;
  /** Whether they leave from storage or from the region's installed machines. */
  readonly source: "stored" | "installed";
  readonly startTick: number;
  readonly endTick: number;
  readonly machinesPerDay: number;
  readonly meanTravelDays: number;
  /** Share lost or broken on the way, 0..1. */
  readonly lostShare: number;
}

export interface Observation {
  /** Rows of the monthly map; each is a weighted sum of regions (hidden addresses move weight from row to row). */
  readonly rows: readonly {
    readonly id: string;
    readonly parts: readonly { readonly region: number; readonly weight: number }[];
    /** Where hidden addresses seem to be: weights of the regions' hidden hashrate. What no row takes is seen nowhere. */
    readonly hiddenParts: readonly { readonly region: number; readonly weight: number }[];
  }[];
  /** The months that the run touches, in order; the calendar stays out of the engine. */
  readonly months: readonly { readonly month: string; readonly startTick: number; readonly endTick: number }[];
  /** Standard deviation of a pool's hourly report, relative. */
  readonly poolNoiseShare: number;
}
