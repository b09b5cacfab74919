/** Sentences for a screen reader: never more than one in two seconds, and of those that wait the most important first. */

export interface Saying {
  readonly text: string;
  /** `WEIGHT` */
  readonly weight: number;
  /** A later saying on the same topic takes the place of one that waits. */
  readonly topic: string;
  /** Still true when its turn comes, however late. */
  readonly lasts?: boolean;
}

/** What matters more has the greater figure. */
export const WEIGHT = {
  asked: 10,
  decided: 10,
  end: 9,
  reveal: 9,
  dark: 8,
  decision: 7,
  retarget: 6,
  back: 6,
  difference: 5,
  caption: 5,
  clock: 4,
  arrival: 3,
  departure: 2,
} as const;

/** What is said to who wants fewer announcements. */
export const QUIET_FROM: number = WEIGHT.retarget;

export const PAUSE_MS = 2000;
/** While time runs, what waited longer is no longer so. */
const STALE_MS = 4500;
/** What happens in one moment is weighed together. */
const MOMENT_MS = 60;

export interface Announcer {
  readonly offer: (saying: Saying) => void;
  /** What waits and what was said last is of a world that is gone. */
  readonly forget: () => void;
  readonly stop: () => void;
}

export function createAnnouncer(say: (text: string) => void): Announcer {
  let waiting: readonly (Saying & { readonly sinceMs: number })[] = [];
  let saidAtMs = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    timer = undefined;
    const nowMs = performance.now();
    const fresh = waiting.filter(({ sinceMs, lasts }) => lasts === true || nowMs - sinceMs <= STALE_MS);
    const [next, ...rest] = fresh.sort((a, b) => b.weight - a.weight);
    waiting = rest;
    if (next === undefined) return;
    saidAtMs = nowMs;
    say(next.text);
    if (rest.length > 0) timer = setTimeout(speak, PAUSE_MS);
  }

  return {
    offer: (saying) => {
      const sinceMs = performance.now();
      waiting = [...waiting.filter(({ topic }) => topic !== saying.topic), { ...saying, sinceMs }];
      timer ??= setTimeout(speak, Math.max(MOMENT_MS, saidAtMs + PAUSE_MS - sinceMs));
    },
    forget: () => {
      waiting = [];
      say("");
    },
    stop: () => {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
