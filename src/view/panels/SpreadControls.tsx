/** Asks for the spread of many runs behind the charts' lines, and says how far it is and what it is of. */
import { t } from "../../i18n/tSheets.ts";
import { endSpread, runSpread } from "../../store/spread.ts";
import type { SpreadState } from "../../store/state.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { VaryChoice } from "./VaryChoice.tsx";

const RUNS = 200;

export function SpreadControls() {
  const store = useAtlasStore();
  const spread = useAtlas((state) => state.spread);
  return (
    <div className="claims-run">
      {spread.status === "running" ? (
        <>
          <button type="button" onClick={() => endSpread(store)}>
            {t("spread.cancel")}
          </button>
          <progress max={spread.total} value={spread.done} aria-label={t("spread.runs")} />
        </>
      ) : (
        <button
          type="button"
          className={spread.status === "done" ? "" : "button-ember"}
          onClick={() => (spread.status === "done" ? endSpread(store) : runSpread(store, RUNS))}
        >
          {spread.status === "done" ? t("spread.hide") : t("spread.show", { runs: RUNS })}
        </button>
      )}
      <VaryChoice />
      <span role="status">{statusText(spread)}</span>
    </div>
  );
}

function statusText(spread: SpreadState): string {
  switch (spread.status) {
    case "idle":
      return spread.dropped ? t("spread.dropped") : "";
    case "failed":
      return t("spread.failed", { message: spread.message });
    case "running":
      return t("spread.progress", { done: spread.done, total: spread.total });
    case "done":
      return t(spread.varied ? "spread.done.varied" : "spread.done.luck", { runs: spread.runs });
  }
}
