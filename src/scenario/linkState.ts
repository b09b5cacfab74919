/** What a link holds, and what may be wrong with one. */
import type { Assumptions } from "./assumptions.ts";
import type { Command } from "./command.ts";
import { B_ALONE, type CompareView } from "./compareView.ts";
import { type MapView, TRUE_MAP } from "./mapView.ts";

/** Number of the rules of this code: the model, the scenarios and their tables. Older ones that were released are frozen (`host/frozenRules.ts`). */
export const RULES = 1;
export const MAX_COMMANDS = 200;

/** Sheets that a link can open; their places in this list are in links, so new ones go to its end. */
export const SHEETS = ["charts", "regions", "shipments", "metrics", "claims", "assumptions", "sources"] as const;

/** What a person changed: decisions, and assumptions that are not the file's own. */
export interface Choices {
  readonly assumptions: Assumptions;
  readonly commands: readonly Command[];
}

export const NO_CHOICES: Choices = { assumptions: {}, commands: [] };

export function hasChoices({ commands, assumptions }: Choices): boolean {
  return commands.length > 0 || Object.keys(assumptions).length > 0;
}

export interface LinkState extends Choices {
  readonly seed: number;
  readonly cursorTick: number;
  readonly map: MapView;
  /** How the run is compared with A, and the choices of A. */
  readonly compare: CompareView;
  readonly pinned: Choices;
  readonly sheet: (typeof SHEETS)[number] | null;
  /** Id of the region whose card is open. */
  readonly region: string | null;
  /** Hash that the run is said to have in the end, 16 hex digits. Nobody is told it before it is recomputed; under unknown rules it cannot be. */
  readonly claim: string | null;
}

/** The start of a scenario as it is in its file. */
export const AT_REST: LinkState = {
  seed: 1,
  assumptions: {},
  commands: [],
  cursorTick: 0,
  map: TRUE_MAP,
  compare: B_ALONE,
  pinned: NO_CHOICES,
  sheet: null,
  region: null,
  claim: null,
};

/** The whole link of a scenario that came from a file: it says where it came from, and a page that opens it has nothing to open. */
export const FILE_LINK = "file";

export type LinkProblem =
  | { readonly code: "too-long" | "unreadable" | "damaged" | "newer-link" | "file" }
  | {
      readonly code:
        | "unknown-scenario"
        | "unknown-scenario-number"
        | "unknown-rules"
        /** Under rules that are not known, and not to be read under ours. */
        | "unread-rules"
        | "bad-time"
        | "time-outside"
        | "bad-seed"
        | "unknown-field"
        | "unknown-view"
        /** Fields behind a compact link, which holds all in itself. */
        | "beside-compact"
        /** Of the address, beside the link. */
        | "unknown-language"
        | "unknown-theme"
        | "unknown-page-view"
        | "unknown-assumption"
        | "assumption-outside"
        | "bad-decision"
        | "too-many-decisions";
      readonly text: string;
    };

export interface OpenedLink extends LinkState {
  readonly scenarioId: string;
  /** What could not be taken as it stood; the state is the nearest valid one. */
  readonly problems: readonly LinkProblem[];
}

/** A stranger's text, short and plain enough to be shown inside a sentence. */
export function shown(text: string): string {
  return text.replace(/[^\w.:~@;=+-]/g, "?").slice(0, 40);
}
