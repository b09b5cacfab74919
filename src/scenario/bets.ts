import type { Command } from "./command.ts";
import type { ScenarioInput } from "./schema.ts";

/** A question about a scenario that a person answers before it is seen, and all that the reveal needs. Words are English, as the scenario's own. */
export interface Bet {
  readonly question: string;
  /** What stands on the button that places the bet. */
  readonly plug: string;
  readonly quantity: Quantity;
  /** Ends and steps of the slider, and where its thumb begins: at "nothing changes". Seconds, percent or blocks, as the quantity has it. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly startAt: number;
  /** Where the clock goes when the bet is placed, and how far the long half plays. */
  readonly atUtc: string;
  readonly untilUtc: string;
  readonly record: RecordedAnswer;
  /** One sentence. */
  readonly why: string;
  readonly doors: readonly Door[];
}

/**
 * What is asked for. `interval`: mean seconds between blocks over so many hours, and as many before
 * `beforeUtc` (that moment unless told) are those of "nothing changes". `retarget`: change of the first retarget at or after a
 * moment, percent. `share`: percent of the hashing in these regions. `growth`: change of the world's hashrate between two moments,
 * percent. `orphaned`: blocks since the start that the winning chain left behind by a moment.
 */
export type Quantity =
  | { readonly kind: "interval"; readonly fromUtc: string; readonly hours: number; readonly beforeUtc?: string }
  | { readonly kind: "retarget"; readonly afterUtc: string }
  | { readonly kind: "share"; readonly regions: readonly string[]; readonly beforeUtc: string; readonly atUtc: string }
  | { readonly kind: "growth"; readonly fromUtc: string; readonly atUtc: string }
  | { readonly kind: "orphaned"; readonly atUtc: string };

/** Where the record says something: on whole UTC days, at a retarget (by day), on a published map; or why it says nothing. */
export type RecordedAnswer =
  | { readonly kind: "blocks"; readonly fromDay: string; readonly days: number }
  | { readonly kind: "retarget"; readonly day: string }
  | { readonly kind: "map"; readonly row: string; readonly month: string }
  | { readonly kind: "none"; readonly why: string };

/** What to change next: decisions here, other rules of the chain that are tried beside this run, or another built-in scenario. */
export type Door = DecidedDoor | RuledDoor | { readonly text: string; readonly scenario: string };

interface AnsweredDoor {
  readonly text: string;
  /** What comes of it, beside the figures: one sentence. */
  readonly outcome: string;
  /** Where more can be seen of it. */
  readonly more?: { readonly text: string; readonly scenario: string };
}

export interface DecidedDoor extends AnsweredDoor {
  readonly decide: readonly Command[];
}

export interface RuledDoor extends AnsweredDoor {
  readonly rules: NonNullable<ScenarioInput["rules"]>;
}
