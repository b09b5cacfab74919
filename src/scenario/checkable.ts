import type { LinkProblem } from "./linkState.ts";

/** Of what is looked at and read: the run is as the link says all the same. */
const BESIDE_THE_RUN: readonly LinkProblem["code"][] = [
  "bad-time",
  "time-outside",
  "unknown-view",
  "unknown-language",
  "unknown-theme",
  "unknown-page-view",
];

/**
 * The first of a link's problems that may bear on its run, so that the result it claims can be held against none: of rules, scenario,
 * seed, decisions or assumptions, or of something that nobody knows. Undefined where its claim can be checked.
 */
export function hindranceIn(problems: readonly LinkProblem[]): LinkProblem | undefined {
  return problems.find(({ code }) => !BESIDE_THE_RUN.includes(code));
}
