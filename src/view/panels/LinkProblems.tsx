/** What could not be taken of a link, in words that come only then. */
import { t } from "../../i18n/tSheets.ts";
import { type LinkProblem, RULES } from "../../scenario/linkState.ts";

const MOST_SHOWN = 3;

export function LinkProblems({ problems }: { readonly problems: readonly LinkProblem[] }) {
  return problems.slice(0, MOST_SHOWN).map(textOf).join(" ");
}

function textOf(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text, known: RULES } : undefined);
}
