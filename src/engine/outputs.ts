/** What a step produces besides the world itself: rows of the run's tables. */

import type { Project } from "../scenario/underConstruction.ts";

/** Blocks in columns, in order of height. */
export interface BlockColumns {
  /** True times, seconds after tick 0. */
  readonly timesS: number[];
  /** Header times, whole seconds after tick 0. */
  readonly headerTimesS: number[];
  /** Indices of the regions that found them. */
  readonly regions: number[];
}

export interface ShipmentRow {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly machine: number;
  /** Machines that left. */
  readonly machines: number;
  /** Of these, lost on the way. */
  readonly lost: number;
  readonly ehs: number;
  /** May be negative: under way when the run starts. */
  readonly departTick: number;
  readonly arriveTick: number;
  /** Tick at which the shipment came into the world. */
  readonly createdTick: number;
}

interface Period {
  readonly tick: number;
  readonly height: number;
  /** Header time of the block at this height, seconds after tick 0. */
  readonly headerTimeS: number;
  readonly nBits: number;
  readonly difficulty: number;
  readonly changePercent: number;
}

export type RunEvent =
  /** A new target on what is the main chain at that tick. */
  | ({ readonly kind: "retarget" } & Period)
  | ({ readonly kind: "branch-retarget"; readonly branch: number } & Period)
  /** A block that an isolated region found on its branch. Block rows are the main chain's only. */
  | {
      readonly kind: "branch-block";
      readonly tick: number;
      readonly branch: number;
      readonly region: number;
      readonly height: number;
      readonly timeS: number;
    }
  /** A region's links are back, and its branch has met the main chain. The branch had found a block or more. */
  | {
      readonly kind: "reorg";
      readonly tick: number;
      readonly region: number;
      readonly branch: number;
      readonly winner: "main" | "branch";
      /** The last block that both have. */
      readonly forkHeight: number;
      /** The loser's blocks and coins that are on no chain now. */
      readonly orphanedBlocks: number;
      readonly orphanedSats: number;
      /** Of the chain that holds from here on: as in `Chain`. */
      readonly lineage: readonly number[];
    }
  /** Owners start to build hosting. */
  | ({ readonly kind: "construction" } & Project)
  /** New machines ordered from a maker, a week's in one. `tick` is when the order came into the world, 0 for those from before the run. */
  | {
      readonly kind: "order";
      readonly tick: number;
      readonly id: number;
      readonly machine: number;
      readonly machines: number;
      readonly ehs: number;
      /** Negative: from before the run. */
      readonly placedTick: number;
      /** When its lead time is over, and the weekly look at which it comes: the first from then on. */
      readonly dueTick: number;
      readonly arriveTick: number;
    }
  /** Where all machines of a model went that came from makers at that tick, by region: owners choose for them together (R8). */
  | {
      readonly kind: "new-machines";
      readonly tick: number;
      readonly machine: number;
      readonly installed: readonly number[];
      readonly stored: readonly number[];
    }
  /** A month closed on the observed map. Shares of the rows of `Observation`, 0..1. `complete` is false if the run began inside it. */
  | {
      readonly kind: "month-mapped";
      readonly tick: number;
      readonly month: string;
      readonly observedShares: readonly number[];
      readonly trueShares: readonly number[];
      readonly complete: boolean;
    };

export interface Outputs {
  readonly blocks: BlockColumns;
  readonly events: RunEvent[];
  readonly shipments: ShipmentRow[];
}

export function createOutputs(): Outputs {
  return { blocks: { timesS: [], headerTimesS: [], regions: [] }, events: [], shipments: [] };
}

/** For those who run many ticks and want no list of all blocks. */
export function dropBlocks({ blocks }: Outputs): void {
  blocks.timesS.length = 0;
  blocks.headerTimesS.length = 0;
  blocks.regions.length = 0;
}
