/** Where the engine met an exception, and all that is needed to meet it again: the link, the tick and the world's hash. */
import { formatDayAndTime } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import { TICK_S } from "../units/constants.ts";
import { addressOfState } from "./address.ts";
import "./failureReport.css";

export function FailureReport() {
  const store = useAtlasStore();
  const failure = useAtlas((state) => state.failure);
  const startS = useAtlas((state) => state.scenario.startS);
  if (failure === null) return null;
  const { tick, hash, message } = failure;
  const report = t("failure.report", { address: addressOfState(store.getState()), tick: String(tick), hash, message });
  return (
    <div className="failure-report">
      <p>{t("failure.lead", { utc: formatDayAndTime(startS + tick * TICK_S) })}</p>
      <textarea
        readOnly
        rows={4}
        value={report}
        aria-label={t("failure.label")}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
