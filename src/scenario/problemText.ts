import { cleanText } from "./cleanText.ts";
import type { Problem, ProblemValue } from "./refusal.ts";
import { REFUSALS, THE_FILE } from "./refusals.ts";

const LONGEST = 400;

/**
 * A problem as one short line, whatever the file put into it.
 *
 * @param say a text of ours in another language; English as it stands when left out
 */
export function problemText(problem: Problem, say: (english: string) => string = (english) => english): string {
  return cleanText(whole(problem, say), LONGEST);
}

function whole({ path, id, values }: Problem, say: (english: string) => string): string {
  const text = (value: ProblemValue = ""): string => {
    if (typeof value !== "object") return String(value);
    return "words" in value ? say(value.words) : whole(value, say);
  };
  const sentence = say(REFUSALS[id]).replace(/\{(\w+)\}/g, (_, name: string) => text(values[name]));
  return `${path === "" ? say(THE_FILE) : path}: ${sentence}`;
}
