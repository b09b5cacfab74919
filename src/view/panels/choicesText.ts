import { t } from "../../i18n/tSheets.ts";
import type { Choices } from "../../store/atlas.ts";

/** 3 decisions and 1 changed assumption; nothing where nothing was chosen. */
export function choicesText({ commands, assumptions }: Choices): string {
  const counts = { decisions: commands.length, assumptions: Object.keys(assumptions).length };
  if (counts.decisions + counts.assumptions === 0) return "";
  const kinds = counts.assumptions === 0 ? "decisions" : counts.decisions === 0 ? "assumptions" : "both";
  return t(`difference.${kinds}`, counts);
}
