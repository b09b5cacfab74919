/** What the record answers to a bet, read from the scenario's own record. */
import { COUNTRY_SHARES_2022_SOURCE } from "../data/countryShares2022.ts";
import { BLOCKS } from "../data/daily2022.ts";
import { RETARGETS_2022_SOURCE } from "../data/retargets2022.ts";
import type { Bet } from "../scenario/bets.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import { SECONDS_PER_DAY } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";

export interface Recorded {
  readonly value: number;
  /** Unix seconds of the day or month it is of. */
  readonly whenS: number;
  /** Blocks that the figure is worked out of; null where it is none of blocks. */
  readonly blocks: number | null;
  readonly source: string;
}

/** Null where no record speaks of it. */
export function recordedAnswer(
  { record }: Pick<Bet, "record">,
  { recorded }: Pick<ScenarioInput, "recorded">,
): Recorded | null {
  const start = (utc: string) => parseUtc(utc)!;
  switch (record.kind) {
    case "none":
      return null;
    case "blocks": {
      const whenS = start(record.fromDay);
      const from = (whenS - start(recorded.firstDay)) / SECONDS_PER_DAY;
      const blocks = recorded.blocksByDay.slice(from, from + record.days).reduce((sum, count) => sum + count, 0);
      if (blocks === 0) return null;
      return { value: (record.days * SECONDS_PER_DAY) / blocks, whenS, blocks, source: BLOCKS.source };
    }
    case "retarget": {
      const found = recorded.retargets.find(({ utc }) => utc.startsWith(record.day));
      if (found === undefined) return null;
      return {
        value: found.changePercent,
        whenS: start(found.utc),
        blocks: null,
        source: RETARGETS_2022_SOURCE.source,
      };
    }
    case "map": {
      const value = recorded.months.find(({ month }) => month === record.month)?.sharePercent[record.row];
      if (value === undefined) return null;
      return { value, whenS: start(`${record.month}-15`), blocks: null, source: COUNTRY_SHARES_2022_SOURCE.source };
    }
  }
}
