import type { PriceChannel } from "./types.ts";

/** What a player decides. `tick` is when it takes effect; commands are applied in log order. */
export type Command =
  /** All of a region's miners lose their link. */
  | { readonly tick: number; readonly kind: "cut"; readonly region: string; readonly ticks: number }
  /** A region's miners have their link whatever shutdown is in force. */
  | { readonly tick: number; readonly kind: "reconnect"; readonly region: string; readonly ticks: number }
  /** As `cut`, but the machines go on hashing, on a branch of their own. */
  | { readonly tick: number; readonly kind: "isolate"; readonly region: string; readonly ticks: number }
  /** A whole percentage (1..100) of a region's installed machines is shipped to another region. */
  | {
      readonly tick: number;
      readonly kind: "relocate";
      readonly from: string;
      readonly to: string;
      readonly percent: number;
      readonly meanTravelDays: number;
    }
  /** An event of the scenario, or a shock to its price, never happens. Always at tick 0. */
  | { readonly tick: number; readonly kind: "remove-event"; readonly event: string }
  /** How strongly the price answers a perceived loss of hashrate; thousandths, 0..2000. Always at tick 0. */
  | { readonly tick: number; readonly kind: "set-geopolitical-sensitivity"; readonly permille: number }
  /** A channel of the price ledger is switched on or off. Always at tick 0. */
  | { readonly tick: number; readonly kind: "switch-channel"; readonly channel: PriceChannel; readonly on: boolean };
