/** What the store holds and what can be done to it. */
import type { StoreApi } from "zustand/vanilla";
import type { ChannelEffect } from "../host/channelEffects.ts";
import type { HostClient } from "../host/client.ts";
import type { Band } from "../host/ensemble.ts";
import type { Reply } from "../host/messages.ts";
import type { RunTable } from "../host/runTable.ts";
import type { Command } from "../scenario/command.ts";
import type { LinkProblem } from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";

export type PanelId = "scenarios" | "charts" | "regions" | "claims" | "assumptions" | "sources" | "help";

export type EnsembleState =
  | { readonly status: "idle" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "running"; readonly job: number; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly runs: number; readonly bands: Readonly<Record<string, Band>> };

/** What the price's channels do at one tick of one run; of any other tick or run it says nothing. */
export type EffectsState =
  | { readonly status: "idle" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "running"; readonly job: number; readonly tick: number; readonly commands: readonly Command[] }
  | {
      readonly status: "done";
      readonly tick: number;
      readonly commands: readonly Command[];
      readonly effects: readonly ChannelEffect[];
    };

/** Another scenario on its way: the link to it, and whether its chunk is still coming or did not come. */
export interface Opening {
  readonly id: string;
  readonly link: string;
  /** Whose wish it is: a person's on the page, or the address's. */
  readonly by: "page" | "address";
  readonly status: "loading" | "failed";
}

export interface AtlasState extends LoadedScenario {
  /** Who wished for this scenario. */
  readonly chosenBy: Opening["by"];
  readonly opening: Opening | null;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly past: readonly (readonly Command[])[];
  readonly future: readonly (readonly Command[])[];
  /**
   * The run under these decisions, and the same seed's run without any: one table until the first decision. Filled in place:
   * watch the versions.
   */
  readonly run: RunTable;
  readonly history: RunTable;
  readonly runVersion: number;
  readonly historyVersion: number;
  /** Where the person is, ticks; and the whole tick that panels show, refreshed a few times a second while playing. */
  readonly cursorTick: number;
  readonly shownTick: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly selected: string | null;
  readonly panel: PanelId | null;
  readonly problems: readonly LinkProblem[];
  readonly failure: { readonly tick: number; readonly message: string } | null;
  readonly ensemble: EnsembleState;
  readonly effects: EffectsState;
}

export interface AtlasActions {
  readonly seek: (tick: number) => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  /** Moves the cursor on by so much wall time. */
  readonly advance: (elapsedMs: number) => void;
  readonly select: (region: string | null) => void;
  readonly openPanel: (panel: PanelId | null) => void;
  readonly decide: (command: Command) => boolean;
  readonly takeBack: (index: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
  /** Other luck for the same world: both runs are simulated again. */
  readonly setSeed: (seed: number) => void;
  readonly runEnsemble: (runs: number) => void;
  readonly cancelEnsemble: () => void;
  /** Runs the scenario once more without each channel of the price, up to a tick. */
  readonly askEffects: (tick: number) => void;
  readonly dismissProblems: () => void;
  /** Goes to the state that a link in the address describes, in whichever scenario. */
  readonly open: (link: string) => void;
  /** Goes to the start of another built-in scenario. */
  readonly openScenario: (id: string) => void;
  /** Asks once more for the scenario that could not be loaded, or stays here. */
  readonly retryOpening: () => void;
  readonly cancelOpening: () => void;
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>;

export interface AtlasOptions {
  /** The scenario to begin with, and the link to read in it. */
  readonly first: LoadedScenario;
  readonly link: string;
  /** Any built-in scenario by id; undefined when there is none of that id. */
  readonly load: (id: string) => Promise<LoadedScenario> | undefined;
  /** Starts the engine's host; `ensemble` asks for one of its own, so that a long job never holds up a decision. */
  readonly connect: (onReply: (reply: Reply) => void) => HostClient;
}
