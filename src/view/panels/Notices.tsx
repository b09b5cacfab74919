/** What went wrong and must be told even when no more of the page arrives: a scenario that did not come, or a run that stopped. */
import { t } from "../../i18n/t.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";

export function Notices() {
  const store = useAtlasStore();
  const failure = useAtlas((state) => state.failure);
  const isLost = useAtlas((state) => state.opening?.status === "failed");
  const { retryOpening, cancelOpening } = store.getState();
  if (failure === null && !isLost) return null;
  return (
    <div className="notices" role="alert">
      {isLost && (
        <p>
          {t("opening.failed")}
          <span className="notice-buttons">
            <button type="button" onClick={retryOpening}>
              {t("opening.retry")}
            </button>
            <button type="button" onClick={cancelOpening}>
              {t("opening.stay")}
            </button>
          </span>
        </p>
      )}
      {failure !== null && <p>{t("failure.text", { tick: failure.tick, message: failure.message })}</p>}
    </div>
  );
}
