/** What went wrong from outside, said plainly: a link that could not be taken as it stood, or a run that stopped. */
import type { ReactNode } from "react";
import { t } from "../../i18n/t.ts";
import type { LinkProblem } from "../../scenario/link.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";

const MOST_SHOWN = 3;

export function Notices({ failureReport }: { readonly failureReport: ReactNode }) {
  const store = useAtlasStore();
  const problems = useAtlas((state) => state.problems);
  const hasFailed = useAtlas((state) => state.failure !== null);
  const isLost = useAtlas((state) => state.opening?.status === "failed");
  const { retryOpening, cancelOpening } = store.getState();
  if (problems.length === 0 && !hasFailed && !isLost) return null;
  return (
    <div className="notices" role="alert">
      {problems.length > 0 && (
        <p>
          {t("notice.lead")} {problems.slice(0, MOST_SHOWN).map(problemText).join(" ")}
          <button type="button" onClick={store.getState().dismissProblems}>
            {t("notice.dismiss")}
          </button>
        </p>
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

function problemText(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text } : undefined);
}
