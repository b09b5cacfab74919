import type { PriceChannel } from "../scenario/types.ts";
import type { RunSide } from "./sides.ts";

/** Whether a channel of the price ledger counts in this run: the newest decision about it, or else the scenario. */
export function channelIsOn(
  { commands, scenario }: Pick<RunSide, "commands" | "scenario">,
  channel: PriceChannel,
): boolean {
  const decided = commands.findLast((command) => command.kind === "switch-channel" && command.channel === channel);
  return decided?.kind === "switch-channel" ? decided.on : scenario.price.on[channel];
}
