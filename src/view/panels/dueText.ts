/** How long until something is due, in whole days; what has come says so. */
import { t } from "../../i18n/tSheets.ts";
import { TICKS_PER_DAY } from "../../units/constants.ts";

export function dueText(arriveTick: number, nowTick: number): string {
  if (arriveTick <= nowTick) return t("shipments.arrived");
  const days = Math.round((arriveTick - nowTick) / TICKS_PER_DAY);
  return days === 0 ? t("shipments.today") : t("shipments.in", { days });
}
