import { worldAt } from "../host/worldAt.ts";
import { RULES } from "../scenario/linkState.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import { explainWorld } from "./explanation.ts";
import { explanationText } from "./explanationText.ts";
import { type CliOptions, HIGHEST_SEED, prepare, wholeNumber } from "./options.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

/** Why the hashrate of a moment is what it is: an object, or tables to read. */
export async function explain(name: string, options: CliOptions): Promise<string | UsageProblem> {
  const seed = wholeNumber("--seed", options.seed ?? "1", 0, HIGHEST_SEED);
  if (typeof seed !== "number") return seed;
  const prepared = await prepare(name, options);
  if ("usage" in prepared) return prepared;
  if (options.at === undefined) return usage("explain needs --at and a UTC time, such as --at 2022-01-09T00:00Z");
  const { startS, endTick } = prepared.scenario;
  const atS = parseUtc(options.at);
  if (atS === null) return usage(`--at ${options.at}: write a UTC time as 2022-01-09T00:00Z or a date as 2022-01-09`);
  const endS = startS + endTick * TICK_S;
  if (atS < startS || atS > endS)
    return usage(`--at ${options.at}: must lie between ${formatUtc(startS)} and ${formatUtc(endS)}`);
  const explanation = explainWorld(
    prepared,
    worldAt(prepared.scenario, seed, prepared.commands, Math.floor((atS - startS) / TICK_S)),
  );
  return options.json === true ? JSON.stringify({ rules: RULES, ...explanation }) : explanationText(explanation);
}
