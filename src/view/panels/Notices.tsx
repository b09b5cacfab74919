/** What went wrong from outside, said plainly: a link that could not be taken as it stood, or a run that stopped. */
import { t } from "../../i18n/t.ts";
import { type LinkProblem, RULES } from "../../scenario/linkState.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";

const MOST_SHOWN = 3;

export function Notices() {
  const store = useAtlasStore();
  const problems = useAtlas((state) => state.problems);
  const failure = useAtlas((state) => state.failure);
  const isLost = useAtlas((state) => state.opening?.status === "failed");
  const rules = useAtlas((state) => state.rules);
  const { retryOpening, cancelOpening } = store.getState();
  if (rules === RULES && problems.length === 0 && failure === null && !isLost) return null;
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
      {rules !== RULES && <p>{t("notice.rules", { rules, known: RULES })}</p>}
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

function problemText(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text, known: RULES } : undefined);
}
