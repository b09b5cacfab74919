import type { ScenarioInput } from "./schema.ts";

interface EventValue {
  /** What a step's value is. */
  readonly says: string;
  readonly low: number;
  readonly high: number;
  /** The value that changes nothing from then on. */
  readonly neutral: number;
}

/** What the steps of an event may say, by its kind. */
export const EVENT_VALUES: Readonly<Record<ScenarioInput["events"][number]["kind"], EventValue>> = {
  "internet-shutdown": { says: "share with a link", low: 0, high: 1, neutral: 1 },
  rationing: { says: "share with power", low: 0, high: 1, neutral: 1 },
  ban: { says: "share with a licence", low: 0, high: 1, neutral: 1 },
  sanctions: { says: "share of free hosting open to newcomers", low: 0, high: 1, neutral: 1 },
  "tariff-change": { says: "USD per kWh added", low: -1, high: 1, neutral: 0 },
  season: { says: "USD per kWh added", low: -1, high: 1, neutral: 0 },
  "capacity-change": { says: "hosting multiplied by", low: 0, high: 10, neutral: 1 },
  curtailment: { says: "spot price, USD per kWh,", low: 0, high: 100, neutral: 0 },
  "ban-notice": { says: "share of machines that look for a place elsewhere", low: 0, high: 1, neutral: 0 },
};
