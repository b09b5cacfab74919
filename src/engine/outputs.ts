/** What a step produces besides the world itself: rows of the run's tables. */

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

export type RunEvent =
  | {
      readonly kind: "retarget";
      readonly tick: number;
      readonly height: number;
      /** Header time of the block at this height, seconds after tick 0. */
      readonly headerTimeS: number;
      readonly nBits: number;
      readonly difficulty: number;
      readonly changePercent: number;
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
