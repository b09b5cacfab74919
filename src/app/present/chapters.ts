/** Chapters of a scenario: the moments of its story that bear a flag, which are those that a teacher stops at. */
import type { AtlasState } from "../../store/atlas.ts";
import { narrativeTicks } from "../../store/moments.ts";

export interface Chapter {
  readonly tick: number;
  readonly title: string;
}

/** More would not have a key each. */
const MOST = 9;

export function chaptersOf({ input, scenario }: Pick<AtlasState, "input" | "scenario">): readonly Chapter[] {
  const ticks = narrativeTicks(input, scenario);
  const flagged = input.narrative.flatMap((line, i) =>
    line.flag === undefined || line.kind === "report" ? [] : [{ tick: ticks[i]!, title: line.flag }],
  );
  const opening = { tick: 0, title: input.title };
  return [opening, ...flagged.filter(({ tick }) => tick > 0)].slice(0, MOST);
}

/** Index of the chapter that a moment is in. */
export function chapterAt(chapters: readonly Chapter[], tick: number): number {
  return Math.max(
    0,
    chapters.findLastIndex((chapter) => chapter.tick <= tick),
  );
}
