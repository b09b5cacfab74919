/** Writes the golden replays anew: `npx tsx tests/replays/write.ts`. Only in a change that says why they move. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "../../src/scenario/command.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { checkCommand } from "../../src/scenario/link.ts";
import { RULES } from "../../src/scenario/linkState.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { type ReplayFile, replay } from "./replay.ts";

/** Every kind of decision, some taken out of order and at one tick. */
const DECISIONS: readonly Command[] = [
  { tick: 1600, kind: "cut", region: "US", ticks: 432 },
  { tick: 700, kind: "relocate", from: "CN-XJ", to: "CA", percent: 35, meanTravelDays: 9 },
  { tick: 1700, kind: "reconnect", region: "KZ", ticks: 600 },
  { tick: 1700, kind: "cut", region: "KZ", ticks: 36 },
  { tick: 0, kind: "remove-event", event: "kz-power-cut" },
  { tick: 0, kind: "set-geopolitical-sensitivity", permille: 750 },
  { tick: 0, kind: "switch-channel", channel: "supply", on: true },
  { tick: 0, kind: "switch-channel", channel: "forced", on: true },
  { tick: 700, kind: "relocate", from: "KZ", to: "RU", percent: 100, meanTravelDays: 30 },
];

/** Every region of weight alone, for a month: one's branch loses at once, one's wins, one stands on the chain that lost. */
const ISOLATIONS: readonly Command[] = [
  ...["US", "CN-XJ", "RU", "CA"].map((region): Command => ({ tick: 500, kind: "isolate", region, ticks: 5000 })),
  { tick: 1300, kind: "isolate", region: "IR", ticks: 300 },
  { tick: 1300, kind: "isolate", region: "KZ", ticks: 5000 },
];

const compiled = compileScenario(kazakhstan2022);
if (!compiled.ok) throw new Error(compiled.problem);
const scenario = compiled.value;
const wrong = [...DECISIONS, ...ISOLATIONS].find((command) => !checkCommand(scenario, command));
if (wrong !== undefined) throw new Error(`no decision of this scenario: ${JSON.stringify(wrong)}`);

const cases = [1, 2, 3].map((seed) => ({ name: `seed ${seed}`, seed, commands: [] as readonly Command[] }));
cases.push({ name: "seed 1 with decisions", seed: 1, commands: DECISIONS });
cases.push({ name: "seed 2 with isolated regions", seed: 2, commands: ISOLATIONS });
const file: ReplayFile = {
  scenario: scenario.id,
  rules: RULES,
  replays: cases.map((one) => ({ ...one, checkpoints: replay(scenario, one.seed, one.commands) })),
};
const target = fileURLToPath(new URL(`./${scenario.id}.json`, import.meta.url));
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
console.log(file.replays.map(({ name, checkpoints }) => `${name}: ${checkpoints.at(-1)!.hash}`).join("\n"));
