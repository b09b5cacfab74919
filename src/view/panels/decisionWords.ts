import { formatDayAndTime, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { Command } from "../../scenario/command.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import type { Scenario } from "../../scenario/types.ts";
import { TICK_S, TICKS_PER_DAY, TICKS_PER_HOUR } from "../../units/constants.ts";

/** A length of simulated time: hours up to two days, then days. */
export function lengthText(ticks: number): string {
  const hours = ticks / TICKS_PER_HOUR;
  return hours <= 24 || ticks % TICKS_PER_DAY !== 0
    ? t("decide.hours", { hours: formatNumber(hours) })
    : t("decide.days", { days: formatNumber(ticks / TICKS_PER_DAY) });
}

/** A decision in words. */
export function decisionText(command: Command, input: ScenarioInput, scenario: Scenario): string {
  const name = (id: string) => input.regions.find((region) => region.id === id)?.name ?? id;
  const switchable = [...input.events, ...(input.price.shocks ?? [])];
  const time = formatDayAndTime(scenario.startS + command.tick * TICK_S);
  switch (command.kind) {
    case "cut":
    case "isolate":
    case "reconnect":
      return t(`decision.${command.kind}`, {
        region: name(command.region),
        length: command.tick + command.ticks < scenario.endTick ? lengthText(command.ticks) : t("decide.rest"),
        time,
      });
    case "relocate":
      return t("decision.relocate", { percent: command.percent, from: name(command.from), to: name(command.to), time });
    case "remove-event":
      return t("decision.remove-event", {
        title: switchable.find((event) => event.id === command.event)?.title ?? command.event,
      });
    case "set-geopolitical-sensitivity":
      return t("decision.set-geopolitical-sensitivity", { value: formatNumber(command.permille / 1000, 2) });
    case "switch-channel":
      return t(command.on ? "decision.channelOn" : "decision.channelOff", {
        channel: t(`price.channel.${command.channel}`),
      });
  }
}
