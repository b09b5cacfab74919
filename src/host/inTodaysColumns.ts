import { REGION_COLUMNS, WORLD_COLUMNS } from "../engine/frameColumns.ts";
import type { FrozenRules } from "./frozenRules.ts";
import type { RunRows } from "./runBuilder.ts";

/** Frozen rules whose rows are in the columns of today: each figure stands under its name; one that they do not tell is NaN. */
export function inTodaysColumns(frozen: FrozenRules): FrozenRules {
  return {
    ...frozen,
    run: (...start) => {
      const run = frozen.run(...start);
      return { ...run, advance: (frames) => rowsByName(run.advance(frames), frozen) };
    },
  };
}

function rowsByName(rows: RunRows, { worldColumns, regionColumns }: FrozenRules): RunRows {
  const columns = new Float64Array(WORLD_COLUMNS.length * rows.rows).fill(Number.NaN);
  WORLD_COLUMNS.forEach((name, c) => {
    const from = worldColumns.indexOf(name);
    if (from >= 0) columns.set(rows.columns.subarray(from * rows.rows, (from + 1) * rows.rows), c * rows.rows);
  });
  const regionValues = new Float64Array((rows.regionValues.length / regionColumns.length) * REGION_COLUMNS.length);
  const places = REGION_COLUMNS.map((name) => regionColumns.indexOf(name));
  for (let cell = 0; cell < regionValues.length; cell += 1) {
    const region = Math.floor(cell / places.length);
    const place = places[cell % places.length]!; // a remainder is a place in it
    regionValues[cell] = place < 0 ? Number.NaN : rows.regionValues[region * regionColumns.length + place]!;
  }
  return { ...rows, columns, regionValues };
}
