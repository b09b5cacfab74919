/** The rules that a scenario changes, told in words that come on demand; nothing where it changes none. */
import { changedRules } from "../../scenario/rules.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { onDemand, usePart } from "./onDemand.ts";

export const RULE_WORDS = onDemand(() => import("./RuleWords.tsx").then((module) => module.RuleWords));

export function RuleLine() {
  const isChanged = useAtlas(({ scenario }) => changedRules(scenario).length > 0);
  return isChanged && <Told />;
}

function Told() {
  const scenario = useAtlas((state) => state.scenario);
  const part = usePart(RULE_WORDS);
  return part.status === "here" && <part.Content scenario={scenario} />;
}
