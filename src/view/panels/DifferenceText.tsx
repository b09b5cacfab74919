/** The sentence itself: how a retarget differs from history's. */
import { formatChange, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { differenceOf } from "../../store/difference.ts";
import { isApart, isChanged } from "../../store/isChanged.ts";
import { useMoment } from "../../store/useAtlas.ts";

export function DifferenceText() {
  return differenceText(useMoment());
}

/** Beside the hands, where the first line is scrolled out of sight; spoken once only. */
export function DifferenceNear() {
  return (
    <p className="difference difference-near" aria-hidden="true">
      <DifferenceText />
    </p>
  );
}

export function differenceText(state: AtlasState): string {
  if (!isApart(state)) return "";
  const difference = differenceOf(state, state.run, state.history);
  if (difference === null) return t("difference.waiting");
  const { decisions, assumptions, height, points, unreached } = difference;
  const held = isChanged(state.pinned);
  const kinds = assumptions === 0 ? "decisions" : decisions === 0 ? "assumptions" : "both";
  const what = held ? t("difference.ab") : t(`difference.${kinds}`, { decisions, assumptions });
  if (height === null) return t("difference.none", { what });
  const only = held && unreached === "history" ? "onlyB" : unreached;
  if (only !== null) return t(`difference.unreached.${only}`, { what, height: formatNumber(height) });
  const rounded = Math.round((points ?? 0) * 10) / 10;
  if (rounded === 0) return t("difference.same", { what });
  const size = formatChange(Math.abs(rounded), 1).replace("+", "");
  return t(rounded > 0 ? "difference.higher" : "difference.lower", {
    what,
    height: formatNumber(height),
    points: size,
  });
}
