/** What went wrong from outside, said plainly: a link that could not be taken as it stood or runs under older rules, or a run that stopped. */
import type { ReactNode } from "react";
import { t } from "../../i18n/t.ts";
import { RULES } from "../../scenario/linkState.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { onDemand, usePart } from "./onDemand.ts";
import { PartComing } from "./PartComing.tsx";

export const LINK_PROBLEMS = onDemand(() => import("./LinkProblems.tsx").then((module) => module.LinkProblems));

export function Notices({ failureReport }: { readonly failureReport: ReactNode }) {
  const store = useAtlasStore();
  const hasProblems = useAtlas((state) => state.problems.length > 0);
  const isOld = useAtlas((state) => state.rules !== RULES);
  const hasFailed = useAtlas((state) => state.failure !== null);
  const isLost = useAtlas((state) => state.opening?.status === "failed");
  const { retryOpening, cancelOpening } = store.getState();
  if (!hasProblems && !isOld && !hasFailed && !isLost) return null;
  return (
    <div className="notices" role="alert">
      {(hasProblems || isOld) && (
        <div className="notice-line">
          <div>
            <Problems />
          </div>
          {hasProblems && (
            <button type="button" onClick={store.getState().dismissProblems}>
              {t("notice.dismiss")}
            </button>
          )}
        </div>
      )}
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
      {hasFailed && failureReport}
    </div>
  );
}

function Problems() {
  const part = usePart(LINK_PROBLEMS);
  return part.status === "here" ? <part.Content /> : <PartComing part={part} />;
}
