/** What the page keeps of a person on this device, beside the place where he left off: settings and bets. */
export const THEMES = ["paper", "night", "projector", "device"] as const;

/** Figures in the unit of what was asked. */
export interface Bet {
  readonly scenarioId: string;
  readonly betId: string;
  readonly guess: number;
  readonly truth: number;
  readonly unit: string;
  /** The answer of someone who expects that nothing changes. */
  readonly naive: number;
  /** From one end of what could be guessed to the other, more than 0: what misses in different units are measured by. */
  readonly span: number;
  /** Where luck alone leaves nine in ten; null where luck does not decide it. */
  readonly band: readonly [low: number, high: number] | null;
}

export interface Kept {
  /** Null: none was chosen. */
  readonly theme: (typeof THEMES)[number] | null;
  /** A tag like `kk`; null: as the device wishes. */
  readonly language: string | null;
  /** Fewer announcements. */
  readonly quiet: boolean;
  /** Whether single keys are shortcuts. */
  readonly singleKeys: boolean;
  readonly sound: boolean;
  readonly coldOpenSeen: boolean;
  /** In the order in which they were made; of more than `MOST_BETS` (`readKept.ts`) the newest stay. */
  readonly bets: readonly Bet[];
}

export const NOTHING_KEPT: Kept = {
  theme: null,
  language: null,
  quiet: false,
  singleKeys: true,
  sound: false,
  coldOpenSeen: false,
  bets: [],
};
