/** What came with the address or a file, above the plate: what of a link could not be taken as it stood, and whose what is. */
import { t } from "../../i18n/tSheets.ts";
import type { LinkProblem } from "../../scenario/linkState.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { ArrivalLine } from "./ArrivalLine.tsx";

const MOST_SHOWN = 3;

export function Arrivals() {
  return (
    <>
      <Problems />
      <ArrivalLine />
    </>
  );
}

function Problems() {
  const problems = useAtlas((state) => state.problems);
  const dismissProblems = useAtlas((state) => state.dismissProblems);
  if (problems.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <p>
        {t("notice.lead")} {problems.slice(0, MOST_SHOWN).map(problemText).join(" ")}
        <button type="button" onClick={dismissProblems}>
          {t("notice.dismiss")}
        </button>
      </p>
    </div>
  );
}

function problemText(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text } : undefined);
}
