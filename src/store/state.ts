/** What the store holds and what can be done to it. */
import type { StoreApi } from "zustand/vanilla";
import type { ChannelEffect } from "../host/channelEffects.ts";
import type { HostClient } from "../host/client.ts";
import type { Band } from "../host/ensemble.ts";
import type { Reply } from "../host/messages.ts";
import type { RunTable } from "../host/runTable.ts";
import type { SpreadBands } from "../host/spread.ts";
import type { Bet } from "../scenario/bets.ts";
import type { Command } from "../scenario/command.ts";
import type { CompareView } from "../scenario/compareView.ts";
import type { Choices, LinkProblem, SHEETS } from "../scenario/linkState.ts";
import type { RuledScenario } from "../scenario/loaded.ts";
import type { MapView } from "../scenario/mapView.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Kept } from "./kept.ts";

export type { Choices } from "../scenario/linkState.ts";
export type Theme = "paper" | "night" | "projector";
/** What a person chose: a theme, or whichever the device asks for. */
export type ThemeChoice = Theme | "device";

type SheetId = (typeof SHEETS)[number];
/** A link opens those that tell of its run. */
export type PanelId = SheetId | "scenarios" | "help" | "share";

/** What has just come, from someone else until it is taken as one's own: a link with changes, a file, or a file that was refused. */
export type Arrival =
  /** What keeps a result that it claims from being checked: rules that this page does not know, or another part of the link. */
  | { readonly kind: "link"; readonly hindrance: "rules" | "link" | null }
  | { readonly kind: "file"; readonly name: string }
  /** Nobody else's: where this person left off. */
  | { readonly kind: "resumed"; readonly tick: number }
  | { readonly kind: "refused"; readonly name: string; readonly problem: string };

/** Where a scenario that is not built in came from. */
export interface ScenarioFile {
  readonly name: string;
  /** Counts the files of this visit: two may hold scenarios of one id. */
  readonly number: number;
}

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
  /** Whether the link is this person's own. */
  readonly isOwn: boolean;
  readonly begin: Begin | undefined;
  readonly status: "loading" | "failed";
}

/** Puts into a store what no link holds, once the scenario that it is of is there. */
export type Begin = (store: AtlasStore) => void;

/** What a page tells of its saves without being asked, in one line each; harmed are both slots of the place, or of settings and bets. */
export type SaveNews = Exclude<Saving["status"], "here"> | "harmed-place" | "harmed-settings";

/** Whether what a person does is kept on this device: by this page, by another one of his, or not, and why. */
export interface Saving {
  readonly status: "here" | "elsewhere" | "refused" | "full" | "forgotten";
  /** What was not put away yet. Each is told once a page, but that of another page each time that it takes over. */
  readonly news: readonly SaveNews[];
  readonly putAway: (news: SaveNews) => void;
  /** Makes this page the one that keeps. */
  readonly saveHere: () => void;
  /** Deletes all that is kept and keeps nothing more until the page is opened anew. */
  readonly forget: () => void;
}

/** Quantiles of many runs under the choices of the moment; other choices drop them. */
export type SpreadState =
  | { readonly status: "idle"; readonly dropped: boolean }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "running"; readonly job: number; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly runs: number; readonly varied: boolean; readonly bands: SpreadBands };

/**
 * A bet in hand: the question stands, the answer is shown, time runs on, and at last what could be changed. `isCold` is that of
 * the page's first seconds, in which nothing else is offered.
 */
export interface Betting {
  readonly bet: Bet;
  readonly stage: "asked" | "revealed" | "running" | "doors";
  readonly isCold: boolean;
  readonly guess: number;
  /** A door whose rules are tried beside the run, and the decisions that were in the run then. */
  readonly tried: { readonly at: number; readonly beside: readonly Command[] } | null;
}

/** What was answered where a door of a bet was taken to another scenario. */
export interface CameFrom {
  readonly to: string;
  readonly title: string;
  readonly kind: Bet["quantity"]["kind"];
  readonly truth: number;
}

/** What is replayed slowly: a decision, or without one the scenario's own event. */
export interface SlowMotion {
  readonly tick: number;
  readonly command: Command | null;
}

export interface AtlasState extends RuledScenario, Choices {
  /** The scenario at the file's own assumptions; `scenario` is the one at the person's. */
  readonly base: Scenario;
  /** Who wished for this scenario. */
  readonly chosenBy: Opening["by"];
  readonly opening: Opening | null;
  /** Of an imported scenario; null for one that is built in. */
  readonly file: ScenarioFile | null;
  readonly arrival: Arrival | null;
  readonly theme: ThemeChoice;
  /** The theme on screen; the page's look follows it (`app/look.ts`). */
  readonly shownTheme: Theme;
  /** The present view: large type for a hall, and little else. */
  readonly presenting: boolean;
  /** A page that shows a run and gives no hand in it. */
  readonly viewOnly: boolean;
  readonly seed: number;
  readonly past: readonly Choices[];
  readonly future: readonly Choices[];
  /** Steps that were "start over", by the length of the past before each, and the moment that was left: undo goes back there. */
  readonly restarts: readonly { readonly place: number; readonly tick: number }[];
  /** The choices of run A, beside which the run is seen: none, until a run is held. Undo leaves them. */
  readonly pinned: Choices;
  /** The scenario at A's assumptions. */
  readonly pinnedScenario: Scenario;
  /**
   * The run under these choices, and A, the same seed's run under the pinned ones: one table as long as the choices are the same.
   * Without a pinned choice A is history: no decisions, the file's assumptions. Filled in place: watch the versions.
   */
  readonly run: RunTable;
  readonly history: RunTable;
  readonly runVersion: number;
  readonly historyVersion: number;
  /** Where the person is, ticks; and the whole tick that panels show, refreshed a few times a second while playing. */
  readonly cursorTick: number;
  readonly shownTick: number;
  readonly betting: Betting | null;
  readonly cameFrom: CameFrom | null;
  readonly map: MapView;
  /** A and B are seen on the true map only. */
  readonly compare: CompareView;
  readonly playing: boolean;
  readonly speed: number;
  readonly selected: string | null;
  readonly panel: PanelId | null;
  /** The sheet that was open before the share panel, and that a link opens. */
  readonly sharedSheet: SheetId | null;
  /** Hash that a link says this run has in the end; gone with the first other choice. */
  readonly claim: string | null;
  readonly problems: readonly LinkProblem[];
  readonly failure: { readonly tick: number; readonly hash: string; readonly message: string } | null;
  readonly ensemble: EnsembleState;
  readonly effects: EffectsState;
  readonly spread: SpreadState;
  /** Whether runs of an ensemble differ in what is assumed too, or in luck alone. */
  readonly vary: boolean;
  readonly engines: number;
  /** Null but while the last change is replayed (`replay.ts`). */
  readonly slowMotion: SlowMotion | null;
  /** Null while playing keeps up with the chosen speed. */
  readonly realSpeed: number | null;
  /** Settings and bets, as this device had kept them and as they were changed since. */
  readonly kept: Kept;
  /** Null until the page has looked whether and by whom anything is kept, and where nothing is to be. */
  readonly saving: Saving | null;
}

export interface AtlasActions {
  readonly seek: (tick: number) => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  /** Moves the cursor on by so much wall time. */
  readonly advance: (elapsedMs: number) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly present: (presenting: boolean) => void;
  /** Ends the comparison of A and B where another map is seen. */
  readonly showMap: (map: Partial<MapView>) => void;
  /** Shows the true map where A and B are compared. */
  readonly showCompare: (compare: Partial<CompareView>) => void;
  /** Holds the choices of now as A; what is chosen from here on makes B. */
  readonly pin: () => void;
  /** A is history again. */
  readonly unpin: () => void;
  readonly select: (region: string | null) => void;
  readonly openPanel: (panel: PanelId | null) => void;
  readonly decide: (command: Command) => boolean;
  /** Puts a value in place of the file's, inside its range. */
  readonly assume: (parameter: string, value: number) => void;
  readonly resetAssumptions: () => void;
  readonly takeBack: (index: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To the choices at a place of past, present and future together. */
  readonly jump: (place: number) => void;
  readonly startOver: () => void;
  /** Other luck for the same world: both runs are simulated again. */
  readonly setSeed: (seed: number) => void;
  readonly setVary: (vary: boolean) => void;
  /** For jobs, which are not the store's own: `jobs.ts`, `spread.ts`. */
  readonly startEngine: AtlasOptions["connect"];
  readonly dismissProblems: () => void;
  /** Puts the run's result into its link, or takes it out. */
  readonly setClaim: (isClaimed: boolean) => void;
  /** Tells of what came from someone else; null takes it as one's own. */
  readonly tellArrival: (arrival: Arrival | null) => void;
  /** Changes settings or bets: at once here, and soon on this device where that is possible. */
  readonly keep: (changes: Partial<Kept>) => void;
  /** Goes to the start of a scenario that was read from a file; with a link to the moment where the address led back to it. */
  readonly openFile: (loaded: RuledScenario, name: string, link?: string) => void;
  /** Goes to the state that a link in the address describes, in whichever scenario; of one's own link nothing is told. */
  readonly open: (link: string, isOwn?: boolean, begin?: Begin) => void;
  /** Goes to the start of another built-in scenario. */
  readonly openScenario: (id: string, begin?: Begin) => void;
  /** Asks once more for the scenario that could not be loaded, or stays here. */
  readonly retryOpening: () => void;
  readonly cancelOpening: () => void;
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>;

export interface AtlasOptions {
  /** The scenario to begin with, and the link to read in it. */
  readonly first: RuledScenario;
  readonly link: string;
  /** Any built-in scenario by id, under these rules or, where they are not known, the newest; undefined when there is none of that id. */
  readonly load: (id: string, rules: number) => Promise<RuledScenario> | undefined;
  /** Starts an engine: one for the runs, others for long jobs, so that these never hold up a decision. */
  readonly connect: (onReply: (reply: Reply) => void) => HostClient;
  /** How many of them may share a long job; one unless told. */
  readonly engines?: number;
  /** Whether the link is this person's own, written by this page before it was loaded again. */
  readonly isOwn?: boolean;
  readonly kept?: Kept | undefined;
}
