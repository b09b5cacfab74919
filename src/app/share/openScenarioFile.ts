/** Reads a scenario file that a person chose or dropped, and opens it; a bad one is refused with a sentence and changes nothing. */
import { MINING_AREAS } from "../../data/miningAreas.ts";
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/tShare.ts";
import { compileScenario } from "../../scenario/compile.ts";
import { RULES } from "../../scenario/linkState.ts";
import type { RuledScenario } from "../../scenario/loaded.ts";
import { parseScenario } from "../../scenario/parseScenario.ts";
import { problemText } from "../../scenario/problemText.ts";
import { type JsonProblem, readJson } from "../../scenario/readJson.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import type { AtlasStore } from "../../store/atlas.ts";

/** What is wrong is told in the language of the page. */
type Read = { readonly ok: true; readonly value: RuledScenario } | { readonly ok: false; readonly problem: string };

export const MOST_BYTES = 256_000;
const LONGEST_NAME = 60;

export async function openScenarioFile(store: AtlasStore, file: File): Promise<void> {
  const name = shownName(file.name);
  const read = file.size > MOST_BYTES ? tooLarge() : readScenarioFile(await textOf(file));
  if (read.ok) store.getState().openFile(read.value, name);
  else store.getState().tellArrival({ kind: "refused", name, problem: read.problem });
}

const tooLarge = () => ({ ok: false, problem: t("file.tooLarge") }) as const;

/** Null where the bytes are no text. */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A file's name is a stranger's text. */
function shownName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._()-]/gu, "?").slice(0, LONGEST_NAME);
}

/** The scenario that a text holds, in both its forms. */
export function readScenarioFile(text: string | null): Read {
  if (text === null) return { ok: false, problem: t("file.notText") };
  const json = readJson(text);
  if (!json.ok) return { ok: false, problem: jsonProblemText(json.problem) };
  const parsed = parseScenario(json.value);
  if (!parsed.ok) return { ok: false, problem: problemText(parsed.problem, said) };
  const input = parsed.value;
  const compiled = compileScenario(input);
  if (!compiled.ok) return { ok: false, problem: problemText(compiled.problem, said) };
  const problem = findPlaceProblem(input) ?? findEndProblem(input);
  return problem === null
    ? { ok: true, value: { input, scenario: compiled.value, rules: RULES } }
    : { ok: false, problem };
}

function jsonProblemText(problem: JsonProblem): string {
  if (problem.kind === "deep") return t("file.deep");
  if (problem.kind === "doubled") return t("file.doubled", { path: problem.path });
  const { line, column, wanted } = problem;
  return t("file.notJson", { line, column, wanted: t(`file.wanted.${wanted}`) });
}

/** A region without a place would have dots that stand nowhere. */
function findPlaceProblem({ regions }: ScenarioInput): string | null {
  const index = regions.findIndex(({ id }) => !Object.hasOwn(MINING_AREAS, id));
  return index < 0 ? null : t("file.noPlace", { index, id: regions[index]?.id ?? "" });
}

/** The page lets people move a parameter to either end without checking the whole again. */
function findEndProblem(input: ScenarioInput): string | null {
  for (const [index, parameter] of (input.parameters ?? []).entries()) {
    for (const end of ["low", "high"] as const) {
      const compiled = compileScenario(input, { [parameter.id]: parameter[end] });
      if (!compiled.ok) return t("file.parameter", { index, end, problem: problemText(compiled.problem, said) });
    }
  }
  return null;
}
