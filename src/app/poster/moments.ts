/** The two moments that the poster shows, from the model itself: the opening one, and the one in which the lights are out. */
import type { WorldColumn } from "../../engine/frameColumns.ts";
import { createRunBuilder } from "../../host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable, worldColumn } from "../../host/runTable.ts";
import { rowOfTick } from "../../scenario/frames.ts";
import { compiled } from "../../scenario/loaded.ts";
import { OPENING } from "../../scenario/presets/index.ts";
import type { MapFrame } from "../../view/map/mapTypes.ts";
import { mapFrameOf } from "../mapFrame.ts";
import { darkTickOf } from "../poster.ts";

const { input, scenario } = compiled(OPENING);
export const POSTER_INPUT = input;
export const POSTER_SCENARIO = scenario;

export const DARK_TICK = darkTickOf(scenario);

export interface PosterMoment extends MapFrame {
  readonly tick: number;
  /** Expected time between blocks, s. */
  readonly intervalS: number;
  readonly hashrateEhs: number;
  readonly difficulty: number;
}

export interface PosterMoments {
  readonly rest: PosterMoment;
  readonly dark: PosterMoment;
}

export function posterMoments(): PosterMoments {
  const run: RunTable = createRunTable(scenario);
  applyRows(run, createRunBuilder(scenario, 1, []).advance(DARK_TICK + 1));
  const at = (cursorTick: number): PosterMoment => {
    const world = (column: WorldColumn) => worldColumn(run, column)[rowOfTick(run, cursorTick)]!;
    return {
      ...mapFrameOf({ run, scenario, commands: [], cursorTick }),
      tick: cursorTick,
      intervalS: world("blockIntervalS"),
      hashrateEhs: world("hashrateEhs"),
      difficulty: world("difficulty"),
    };
  };
  return { rest: at(0), dark: at(DARK_TICK) };
}

/** One in how many EH/s that hash at the beginning is dark after the cut, as whole number. */
export function darkOneIn({ rest, dark }: PosterMoments): number {
  return Math.round(sumEhs(rest.onEhs) / (sumEhs(dark.darkEhs) - sumEhs(rest.darkEhs)));
}

export const sumEhs = (list: ArrayLike<number>): number => Array.from(list).reduce((all, ehs) => all + ehs, 0);
