import type { ScenarioInput } from "../schema.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { type ModelOptions, modelScenario } from "./historyModel.ts";
import { historyRecord, type RecordOptions } from "./historyRecord.ts";
import { textOf } from "./texts.ts";

type HistoryOptions = Omit<ModelOptions, "events"> &
  RecordOptions & {
    /** In place of the events that history had in that time. */
    readonly events?: ScenarioInput["events"];
  };

/** A scenario out of the long tables of recorded history. */
export function historyScenario(options: HistoryOptions): ScenarioInput {
  const record = historyRecord(options);
  const events = options.events ?? eventsBetween(record.startUtc, record.endUtc);
  return modelScenario({ ...options, events }, textOf(options.id), record);
}
