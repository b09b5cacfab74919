import { formatInterval, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { type ChangedRule, changedRules } from "../../scenario/rules.ts";
import type { Scenario } from "../../scenario/types.ts";

export function RuleWords({ scenario }: { readonly scenario: Scenario }) {
  return <span className="mode-rules">{t("mode.changedText", { rules: ruleTexts(scenario).join("; ") })}</span>;
}

/** The rules that a scenario changes, each with its value, in words. */
export function ruleTexts(scenario: Scenario): string[] {
  return changedRules(scenario).map(ruleText);
}

function ruleText({ rule, value, real }: ChangedRule): string {
  switch (rule) {
    case "retargetIntervalBlocks":
      return t("rule.retargetIntervalBlocks", { blocks: value, real: formatNumber(real) });
    case "clampFactor":
      return t("rule.clampFactor", { factor: formatNumber(value, value % 1 === 0 ? 0 : 2), real: formatNumber(real) });
    case "blockSpacingS":
      return t("rule.blockSpacingS", { interval: formatInterval(value), real: formatInterval(real) });
    case "travelFactor":
      return t("rule.travelFactor", { factor: value, times: formatNumber(value, value % 1 === 0 ? 0 : 2) });
    case "propagationDelayS":
      return t("rule.propagationDelayS", { seconds: formatNumber(value, value % 1 === 0 ? 0 : 1) });
  }
}
