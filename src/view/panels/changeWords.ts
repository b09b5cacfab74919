import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { changeOf } from "../../store/changeOf.ts";
import type { AtlasState, Choices } from "../../store/state.ts";
import { decisionText } from "./decisionWords.ts";

/** A step from some choices to others, in words. */
export function changeText(
  before: Choices,
  after: Choices,
  { input, base }: Pick<AtlasState, "input" | "base">,
): string {
  const change = changeOf(before, after);
  switch (change.kind) {
    case "taken":
      return decisionText(change.command, input, base);
    case "withdrawn":
      return t("step.withdrawn", { what: decisionText(change.command, input, base) });
    case "assumed": {
      const parameter = input.parameters?.find(({ id }) => id === change.parameter);
      const name = parameter?.name ?? change.parameter;
      if (change.value === null) return t("step.own", { name });
      return t("step.assumed", { name, value: plainNumber(change.value), unit: parameter?.unit ?? "" });
    }
    case "cleared":
      return t("step.cleared");
    case "many":
      return t("step.many", { changes: change.changes });
  }
}

/** With as many decimals as it has, five at most. */
export function plainNumber(value: number): string {
  const [, decimals = ""] = String(value).split(".");
  return formatNumber(value, Math.min(5, decimals.length));
}
