import { COUNTRY_SHARES, COUNTRY_SHARES_SOURCE } from "../../data/countryShares.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, sliceDays } from "../../data/daily.ts";
import { RETARGETS, RETARGETS_SOURCE } from "../../data/retargets.ts";
import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtc, parseUtc } from "../../units/time.ts";
import type { HistoryRecord } from "./historyWorld.ts";

export interface RecordOptions {
  /** First block of a recorded difficulty period; the run starts at its header time. */
  readonly startHeight: number;
  /** A full ten minutes. */
  readonly endUtc: string;
}

/** The recorded parts of a run out of the long tables: anchor, prices, fees, and what the run is set beside. */
export function historyRecord({ startHeight, endUtc }: RecordOptions): HistoryRecord {
  const anchor = RETARGETS.find(({ height }) => height === startHeight);
  if (anchor === undefined) throw new RangeError(`no recorded retarget at ${startHeight}`);
  const startUtc = anchor.utc;
  const startDayS = Math.floor(parseUtc(startUtc)! / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  const dayBefore = formatUtc(startDayS - SECONDS_PER_DAY).slice(0, 10);
  const firstDay = startUtc.slice(0, 10);
  const lastDay = endUtc.slice(0, 10);
  const retargets = RETARGETS.filter(({ height, utc }) => height >= startHeight && utc <= endUtc);
  // Older maps too: they were the newest there was when the run begins.
  const months = COUNTRY_SHARES.filter(({ month }) => month <= lastDay.slice(0, 7));
  return {
    startUtc,
    endUtc,
    anchor: { height: startHeight, nBits: anchor.nBits },
    price: {
      // A day's close stands at its end.
      closes: sliceDays(CLOSE_USD, dayBefore, lastDay).map((usd, i): [string, number] => [
        formatUtc(startDayS + i * SECONDS_PER_DAY),
        usd,
      ]),
      geopoliticalSensitivity: 0,
      source: CLOSE_USD.source,
      mark: "S" as const,
    },
    fees: {
      firstDay,
      btcPerBlock: [...sliceDays(FEES_BTC_PER_BLOCK, firstDay, lastDay)],
      source: FEES_BTC_PER_BLOCK.source,
      mark: "C" as const,
    },
    recorded: {
      retargets: retargets.map((row) => ({ ...row })),
      firstDay,
      blocksByDay: [...sliceDays(BLOCKS, firstDay, lastDay)],
      months: months.map(({ month, publishedMonth, sharePercent }) => ({ month, publishedMonth, sharePercent })),
      source: `${RETARGETS_SOURCE.source}; ${BLOCKS.source}; ${COUNTRY_SHARES_SOURCE.source}`,
    },
  };
}
