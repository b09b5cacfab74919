/** A beside B: what is to be expected as it was and with the change. */
import { formatInterval } from "../../i18n/format.ts";
import { t } from "../../i18n/tBet.ts";
import type { Bet } from "../../scenario/bets.ts";
import { answerText, expectedText } from "./betWords.ts";
import { Marked } from "./Marked.tsx";

interface BetSidesProps {
  readonly bet: Bet;
  /** By quantity (`measuredBy`); undefined while it is simulated. */
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  /** Whether nothing else says B's answer aloud. */
  readonly isSpoken?: boolean;
}

export function BetSides({ bet, before, after, isSpoken = false }: BetSidesProps) {
  const { quantity } = bet;
  const text = (value: number | undefined) =>
    value === undefined
      ? t("bet.waiting")
      : quantity.kind === "interval"
        ? formatInterval(value) // the caption has the unit
        : answerText(quantity.kind, value);
  const rows =
    quantity.kind === "interval"
      ? [t("bet.firstHours", { hours: quantity.hours }), t("bet.nextHours", { hours: quantity.hours })]
      : [expectedText(bet)];
  const [first] = after;
  return (
    <>
      <table className="bet-sides">
        {quantity.kind === "interval" && <caption>{t("bet.sides")}</caption>}
        <thead>
          <tr>
            <td />
            <th scope="col">{t("bet.before")}</th>
            <th scope="col">{t("bet.with")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name, i) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Marked mark="simulated">{text(before[i])}</Marked>
              </td>
              <td className="bet-side-strong">
                <Marked mark="simulated">{text(after[i])}</Marked>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSpoken && (
        <p className="unseen" role="status">
          {first !== undefined && `${t("bet.after", { what: expectedText(bet) })}: ${answerText(quantity.kind, first)}`}
        </p>
      )}
    </>
  );
}
