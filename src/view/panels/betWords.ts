import { formatChange, formatDay, formatInterval, formatMonth, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tBet.ts";
import type { Bet } from "../../scenario/bets.ts";
import { type Answer, saysNothingChanges } from "../../store/answers.ts";
import type { Recorded } from "../../store/recordedAnswer.ts";

/** A figure of a bet with its unit. */
export function answerText(kind: Bet["quantity"]["kind"], value: number): string {
  if (kind === "interval") return t("bet.value.interval", { value: formatInterval(value) });
  if (kind === "orphaned") return t("bet.value.orphaned", { blocks: Math.round(value) });
  return t("bet.value.change", { value: kind === "share" ? formatNumber(value, 1) : formatChange(value, 1) });
}

/** From one figure to another, the unit once. */
export function rangeText(kind: Bet["quantity"]["kind"], [low, high]: readonly [number, number]): string {
  const bare =
    kind === "interval" ? formatInterval(low) : kind === "orphaned" ? formatNumber(low) : formatChange(low, 1);
  return t("bet.from", { low: bare, high: answerText(kind, high) });
}

/** What is compared: of a count of blocks or a period what is expected, else what the run has. */
export function expectedText({ quantity }: Bet): string {
  if (quantity.kind === "interval") return t("bet.expected.interval", { hours: quantity.hours });
  return t(quantity.kind === "retarget" ? "bet.expected.retarget" : "bet.expected.run");
}

/** What the run's own blocks gave, luck and all. */
export function runText({ quantity }: Bet): string {
  return quantity.kind === "interval" ? t("bet.run.interval", { hours: quantity.hours }) : t("bet.run");
}

/** The reveal in two sentences: what was said and what it is, and whether it was nearer than the naive answer. */
export function revealText(bet: Bet, guess: number, answer: Answer): string {
  const { kind } = bet.quantity;
  const { truth, naive, band } = answer;
  const text = (value: number) => answerText(kind, value);
  if (text(guess) === text(truth)) return t("bet.exact", { guess: text(guess), truth: text(truth) });
  const said = t(band === null ? "bet.saidRun" : "bet.said", { guess: text(guess), truth: text(truth) });
  const isNearer = Math.abs(guess - truth) < Math.abs(naive - truth);
  const score = saysNothingChanges(bet, guess, answer) ? "bet.same" : isNearer ? "bet.better" : "bet.worse";
  return `${said} ${t(score, { naive: text(naive) })}`;
}

export function recordText({ record }: Bet, { whenS, blocks }: Recorded): string {
  if (record.kind === "map") return t("bet.mapped", { when: formatMonth(whenS) });
  const when = formatDay(whenS);
  return blocks === null ? t("bet.recorded", { when }) : t("bet.recordedBlocks", { when, blocks });
}
