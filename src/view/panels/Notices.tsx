/** What went wrong from outside, said plainly: a link that could not be taken as it stood or runs under older rules, or a run that stopped. */
import { t } from "../../i18n/t.ts";
import { RULES } from "../../scenario/linkState.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { onDemand, usePart } from "./onDemand.ts";
import { PartComing } from "./PartComing.tsx";

export const LINK_NOTICES = onDemand(() => import("./LinkNotices.tsx").then((module) => module.LinkNotices));

export function Notices() {
  const store = useAtlasStore();
  const hasNews = useAtlas(({ problems, rules }) => problems.length > 0 || rules !== RULES);
  const failure = useAtlas((state) => state.failure);
  const isLost = useAtlas((state) => state.opening?.status === "failed");
  const { retryOpening, cancelOpening } = store.getState();
  if (!hasNews && failure === null && !isLost) return null;
  return (
    <div className="notices" role="alert">
      {hasNews && <LinkPart />}
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

function LinkPart() {
  const part = usePart(LINK_NOTICES);
  return part.status === "here" ? <part.Content /> : <PartComing part={part} />;
}
