import { SCENARIO_TEXTS } from "../../data/scenarioTexts.ts";

/** Title, summary, lesson and number of ideas of a built-in scenario, as its file has them. */
export function textOf(id: string) {
  const text = SCENARIO_TEXTS[id];
  if (text === undefined) throw new RangeError(`no words about ${id}`);
  const { title, summary, lesson, ideas } = text;
  return { title, summary, lesson, ideas };
}
