/** Why blocks come as they do: interval, difficulty, the retarget, what blocks show of the hashrate. */
import { worldColumn } from "../../host/runTable.ts";
import { rowOfTick } from "../../scenario/frames.ts";
import { TICK_S } from "../../units/constants.ts";
import {
  blockTimeS,
  constant,
  counted,
  difficultyAfter,
  difficultyTerm,
  EH,
  explanation,
  hashesAtOne,
  hashrateTerm,
  headerTimeS,
  isChainTold,
  midnightBefore,
  minus,
  over,
  plus,
  retargetsSoFar,
  seen,
  times,
  word,
  worldAtRow,
  Z90,
} from "./parts.ts";
import type { Explanation, FormulaRow, Term, WhyMoment } from "./types.ts";

/** Intervals of the period so far. */
function intervalsSoFar(moment: WhyMoment): number {
  return worldAtRow(moment, "height") % moment.scenario.rules.retargetIntervalBlocks;
}

export function interval(moment: WhyMoment): Explanation {
  const { propagationDelayS } = moment.scenario.rules;
  const value = worldAtRow(moment, "blockIntervalS");
  const intervals = intervalsSoFar(moment);
  const rows = [plus(times(difficultyTerm(moment)), times(hashesAtOne()), over(hashrateTerm(moment)))];
  if (propagationDelayS > 0) rows.push(plus(times(constant("delay", propagationDelayS, "seconds"))));
  return explanation({
    figure: "interval",
    name: { id: "gauge.interval" },
    value: value > 0 ? value : null,
    unit: "seconds",
    rule: propagationDelayS > 0 ? "B9" : value > 0 ? "B1" : "B5",
    formula: value > 0 ? { rows, after: [] } : null,
    seen: seen(
      "interval",
      ...(intervals > 0
        ? [counted(word("epoch"), worldAtRow(moment, "epochIntervalS"), intervals, "seconds", "epoch")]
        : []),
    ),
  });
}

export function epoch(moment: WhyMoment): Explanation {
  const { retargetIntervalBlocks } = moment.scenario.rules;
  const height = worldAtRow(moment, "height");
  const intervals = intervalsSoFar(moment);
  const spanS = blockTimeS(moment, height) - headerTimeS(moment, height - (height % retargetIntervalBlocks));
  return explanation({
    figure: "epoch",
    name: word("epoch"),
    value: intervals > 0 ? worldAtRow(moment, "epochIntervalS") : null,
    unit: "seconds",
    rule: "B3",
    formula:
      intervals > 0 && isChainTold(moment)
        ? {
            rows: [
              plus(times(constant("spanSoFar", spanS, "seconds")), over(constant("intervals", intervals, "blocks"))),
            ],
            after: [],
          }
        : null,
    beside: [trueInterval(moment)],
    seen: seen("exact"),
  });
}

const trueInterval = (moment: WhyMoment): Term => ({
  name: word("trueInterval"),
  value: worldAtRow(moment, "blockIntervalS"),
  unit: "seconds",
  mark: "simulated",
  follow: "interval",
});

/** Difficulty after so many retargets; that in force unless told. */
export function difficulty(moment: WhyMoment, retargets = retargetsSoFar(moment)): Explanation {
  const { anchor, rules } = moment.scenario;
  const now = retargetsSoFar(moment);
  const value = difficultyAfter(moment, retargets);
  const isNow = retargets === now;
  const common = {
    figure: isNow ? "difficulty" : `difficulty/${retargets}`,
    name: isNow ? { id: "gauge.difficulty" } : word("difficultyFrom", { height: heightOf(moment, retargets) }),
    value: Number.isFinite(value) ? value : null,
    unit: "difficulty",
    seen: seen("exact"),
  } as const;
  if (retargets <= 0 || !isChainTold(moment))
    return explanation({ ...common, rule: "B3", mark: "recorded", notes: [word("startDifficulty")] });
  const before = difficultyAfter(moment, retargets - 1);
  const first = anchor.height + (retargets - 1) * rules.retargetIntervalBlocks;
  const targetS = rules.retargetIntervalBlocks * rules.blockSpacingS;
  const tookS = headerTimeS(moment, first + rules.retargetIntervalBlocks - 1) - headerTimeS(moment, first);
  const shortestS = Math.max(1, Math.floor(targetS / rules.clampFactor));
  const longestS = Math.floor(targetS * rules.clampFactor);
  const countedS = Math.min(longestS, Math.max(shortestS, tookS));
  return explanation({
    ...common,
    rule: rules.retargetIntervalBlocks === 2016 && rules.blockSpacingS === 600 && rules.clampFactor === 4 ? "B3" : "B8",
    formula: {
      rows: [
        plus(
          times({
            name: word("difficultyBefore"),
            value: before,
            unit: "difficulty",
            mark: retargets === 1 ? "recorded" : "simulated",
            follow: `difficulty/${retargets - 1}`,
          }),
          times(constant("retargetBlocks", rules.retargetIntervalBlocks, "blocks")),
          times(constant("spacing", rules.blockSpacingS, "seconds")),
          over({ name: word("took"), value: countedS, unit: "seconds", mark: "simulated" }),
        ),
      ],
      after: [],
    },
    notes: [
      word("tookIntervals", { intervals: rules.retargetIntervalBlocks - 1 }),
      ...(countedS === tookS ? [] : [word("clamped", { factor: rules.clampFactor })]),
    ],
  });
}

function heightOf({ scenario: { anchor, rules } }: WhyMoment, retargets: number): number {
  return anchor.height + retargets * rules.retargetIntervalBlocks;
}

/** The change that the period so far points to, and the one that the true hashrate would bring if it stayed. */
export function forecast(moment: WhyMoment): Explanation {
  const { retargetIntervalBlocks: blocks, blockSpacingS, clampFactor } = moment.scenario.rules;
  const intervals = intervalsSoFar(moment);
  const meanS = worldAtRow(moment, "epochIntervalS");
  const value = worldAtRow(moment, "expectedChangeShare");
  const trueS = worldAtRow(moment, "blockIntervalS");
  const change = (mean: number) =>
    Math.min(clampFactor, Math.max(1 / clampFactor, (blocks * blockSpacingS) / ((blocks - 1) * mean))) - 1;
  const isClamped = meanS > 0 && change(meanS) !== (blocks * blockSpacingS) / ((blocks - 1) * meanS) - 1;
  const restS = (intervals * meanS + Math.max(0, blocks - 1 - intervals) * trueS) / (blocks - 1);
  const spread = Z90 / Math.sqrt(Math.max(1, intervals));
  return explanation({
    figure: "forecast",
    name: word("forecast"),
    value: intervals > 0 ? value : null,
    unit: "percent",
    mark: "estimated",
    rule: "B3",
    formula:
      intervals > 0 && !isClamped
        ? {
            rows: [
              plus(
                times(constant("retargetBlocks", blocks, "blocks")),
                times(constant("spacing", blockSpacingS, "seconds")),
                over(constant("retargetIntervals", blocks - 1, "blocks")),
                over({ name: word("epoch"), value: meanS, unit: "seconds", mark: "estimated", follow: "epoch" }),
              ),
              minus(times(constant("one", 1))),
            ],
            after: [],
          }
        : null,
    notes: isClamped ? [word("clamped", { factor: clampFactor })] : [],
    beside:
      trueS > 0
        ? [{ name: word("forecastTrue"), value: change(restS), unit: "percent", mark: "simulated", follow: "interval" }]
        : [],
    seen: seen(
      "forecast",
      ...(intervals > 0
        ? [
            {
              name: word("forecast"),
              unit: "percent",
              mark: "estimated",
              low: change(meanS * (1 + spread)),
              high: change(meanS * Math.max(0.01, 1 - spread)),
            } as const,
          ]
        : []),
    ),
  });
}

export function blocksToday(moment: WhyMoment): Explanation {
  const { anchor } = moment.scenario;
  const midnight = midnightBefore(moment);
  const height = worldAtRow(moment, "height");
  const then =
    midnight < 0 ? anchor.height : (worldColumn(moment.run, "height")[rowOfTick(moment.run, midnight)] ?? height);
  const expected = Math.min(moment.tick - midnight, Math.max(0, moment.tick - anchor.timeS / TICK_S));
  const band = Z90 * Math.sqrt(expected);
  return explanation({
    figure: "blocks",
    name: { id: "gauge.blocks" },
    value: worldAtRow(moment, "blocksToday"),
    unit: "blocks",
    rule: "B1",
    formula: isChainTold(moment)
      ? {
          rows: [
            plus(times({ name: word("heightNow"), value: height, unit: "blocks", mark: "simulated" })),
            minus(times({ name: word("heightThen"), value: then, unit: "blocks", mark: "simulated" })),
          ],
          after: [],
        }
      : null,
    notes: [word("luck")],
    seen: seen("blocks", {
      name: word("expectedBlocks"),
      unit: "blocks",
      mark: "estimated",
      low: Math.max(0, expected - band),
      high: expected + band,
    }),
  });
}

const WINDOWS = { 144: "estimate144Ehs", 432: "estimate432Ehs", 2016: "estimate2016Ehs" } as const;
export type EstimateWindow = keyof typeof WINDOWS;
export const ESTIMATE_WINDOWS: readonly EstimateWindow[] = [144, 432, 2016];

export function estimateOf(
  moment: WhyMoment,
  window: EstimateWindow,
): { readonly blocks: number; readonly ehs: number } {
  const mined = worldAtRow(moment, "height") - moment.scenario.anchor.height;
  return { blocks: Math.min(window, mined), ehs: worldAtRow(moment, WINDOWS[window]) };
}

/** The hashes that the newest blocks stand for, period by period, over the time they took. */
export function estimate(moment: WhyMoment, window: EstimateWindow): Explanation {
  const { anchor, rules } = moment.scenario;
  const { blocks, ehs } = estimateOf(moment, window);
  const height = worldAtRow(moment, "height");
  const from = height - blocks;
  const rows: FormulaRow[] = [];
  for (let left = blocks, top = height; left > 0; ) {
    const retargets = Math.floor((top - anchor.height) / rules.retargetIntervalBlocks);
    const first = Math.max(from + 1, anchor.height + retargets * rules.retargetIntervalBlocks);
    const difficulty = difficultyAfter(moment, retargets);
    rows.unshift(
      plus(
        times({ name: word("countedBlocks"), value: top - first + 1, unit: "blocks", mark: "simulated" }),
        times({
          name: word("difficulty"),
          value: difficulty,
          unit: "difficulty",
          mark: "simulated",
          follow: `difficulty/${retargets}`,
        }),
      ),
    );
    left -= top - first + 1;
    top = first - 1;
  }
  const tookS = blockTimeS(moment, height) - blockTimeS(moment, from);
  return explanation({
    figure: `estimate/${window}`,
    name: word("estimate", { blocks }),
    value: ehs > 0 ? ehs * EH : null,
    unit: "ehs",
    mark: "estimated",
    rule: "O1",
    formula:
      ehs > 0 && isChainTold(moment)
        ? { rows, after: [times(hashesAtOne()), over(constant("took", tookS, "seconds"))] }
        : null,
    beside: [hashrateTerm(moment)],
    seen: seen("estimate", ...(ehs > 0 ? [counted(word("estimate", { blocks }), ehs * EH, blocks, "ehs")] : [])),
  });
}

/** What hides in a pool's page: the truth times this hour's error. */
export function pools(moment: WhyMoment): Explanation {
  const value = worldAtRow(moment, "poolReportedEhs") * EH;
  const share = moment.scenario.observation.poolNoiseShare;
  const truth = hashrateTerm(moment);
  const error: Term = { name: word("poolError"), value: value / truth.value, unit: "plain", mark: "simulated" };
  return explanation({
    figure: "pools",
    name: word("pools"),
    value,
    unit: "ehs",
    mark: "estimated",
    rule: "O2",
    formula: truth.value > 0 ? { rows: [plus(times(truth), times(error))], after: [] } : null,
    notes: [word("poolNoise", { share: share * 100 })],
    seen: seen("pools", {
      name: word("pools"),
      unit: "ehs",
      mark: "estimated",
      low: value * (1 - Z90 * share),
      high: value * (1 + Z90 * share),
    }),
  });
}
