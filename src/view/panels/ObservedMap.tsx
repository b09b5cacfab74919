/** The shares that a monthly map of pools' addresses would show of this run, beside the ones that were published. */
import { formatDay, formatPercent, formatShortDay } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { Marked } from "./Marked.tsx";
import { WideTable } from "./Sheet.tsx";

export function ObservedMap({ state }: { readonly state: AtlasState }) {
  const { input, scenario, run } = state;
  const months = run.events.flatMap((event) =>
    event.kind === "month-mapped" && event.tick <= state.shownTick ? [event] : [],
  );
  const firstClose = scenario.observation.months[0];
  return (
    <>
      <h3>{t("regions.observed")}</h3>
      <p className="sheet-lead">{t("regions.observedLead")}</p>
      {months.length === 0 && firstClose !== undefined && (
        <p>{t("regions.observedNone", { date: formatDay(scenario.startS + firstClose.endTick * TICK_S) })}</p>
      )}
      <WideTable label={t("regions.observed")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("regions.name")}</th>
              {months.map((month) => (
                <th key={month.month} scope="col" className="number">
                  {t(month.complete ? "regions.observedMonth" : "regions.observedMonthPart", {
                    month: month.month,
                    date: formatShortDay(scenario.startS),
                  })}
                </th>
              ))}
              {input.recorded.months.map((month) => (
                <th key={month.month} scope="col" className="number">
                  {t("regions.observedRecorded", { month: month.month })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {input.observation.rows.map((row, index) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {months.map((month) => (
                  <td key={month.month} className="number">
                    <Marked mark="simulated">{formatPercent(month.observedShares[index] ?? 0)}</Marked>
                  </td>
                ))}
                {input.recorded.months.map((month) => (
                  <td key={month.month} className="number">
                    <Marked mark="recorded">{formatPercent((month.sharePercent[row.id] ?? 0) / 100)}</Marked>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
