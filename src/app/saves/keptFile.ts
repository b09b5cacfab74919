import type { RuledScenario } from "../../scenario/loaded.ts";
import type { LeftOff } from "../../store/leftOff.ts";

/** The scenario of a kept file; null where the file is none any more: its rules may have changed since. */
export async function scenarioIn({ file }: LeftOff): Promise<RuledScenario | null> {
  const { readScenarioFile, MOST_BYTES } = await import("../share/openScenarioFile.ts");
  const text = JSON.stringify(file?.input) ?? "";
  const read = text.length > MOST_BYTES ? null : readScenarioFile(text);
  return read?.ok ? read.value : null;
}
