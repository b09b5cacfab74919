/** A person's bets beside the answers, and a plain score. */
import { formatPercent } from "../../i18n/format.ts";
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/tBet.ts";
import type { Bet as Asked } from "../../scenario/bets.ts";
import { CATALOGUE } from "../../scenario/catalogue.generated.ts";
import { calibrationOf, FEW_BETS, isInBand } from "../../store/calibration.ts";
import type { Bet } from "../../store/kept.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { answerText } from "./betWords.ts";

export function Calibration() {
  const kept = useAtlas((state) => state.kept.bets);
  const { bets, banded, inBand, relativeMiss } = calibrationOf(kept);
  if (bets.length === 0) return <p className="calibration">{t("calibration.none")}</p>;
  return (
    <div className="calibration">
      {bets.length < FEW_BETS && <p>{t("calibration.few", { bets: bets.length })}</p>}
      {banded > 0 && <p>{t("calibration.band", { inBand, banded })}</p>}
      <p>
        {relativeMiss === null
          ? t("calibration.noMiss")
          : t("calibration.miss", { percent: formatPercent(relativeMiss, 0), whole: formatPercent(1, 0) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("calibration.scenario")}</th>
            <th scope="col">{t("bet.yours")}</th>
            <th scope="col">{t("calibration.truth")}</th>
            <th scope="col">{t("calibration.in")}</th>
          </tr>
        </thead>
        <tbody>
          {bets.map((bet) => (
            <Row key={`${bet.scenarioId} ${bet.betId}`} bet={bet} />
          ))}
        </tbody>
      </table>
      <p className="bet-note">{t("calibration.rule")}</p>
    </div>
  );
}

function Row({ bet }: { readonly bet: Bet }) {
  const kind = bet.unit as Asked["quantity"]["kind"];
  return (
    <tr>
      <th scope="row">{said(CATALOGUE.find(({ id }) => id === bet.scenarioId)?.title ?? bet.scenarioId)}</th>
      <td>{answerText(kind, bet.guess)}</td>
      <td>{answerText(kind, bet.truth)}</td>
      <td>{t(bet.band === null ? "calibration.notLuck" : isInBand(bet) ? "calibration.yes" : "calibration.no")}</td>
    </tr>
  );
}
