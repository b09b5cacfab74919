/** What is known of mining in Kosovo around its ban of January 2022. Nobody counted its machines. */

export const KOSOVO_HASHRATE_EHS = {
  value: 0.1,
  unit: "EH/s",
  range: [0.02, 0.5],
  source: "No count was found; about a thousand modern machines, our judgement",
  mark: "P",
} as const;

export const KOSOVO_POWER = {
  tariffUsdPerKwh: 0.06,
  carbonGPerKwh: 900,
  source: "Household tariff near 0.06 and power almost all from lignite, recalled; no miners' tariff was found",
  asOf: "2022-01",
  mark: "R",
} as const;

export const KOSOVO_BAN = {
  utc: "2022-01-04T00:00Z",
  source: "exit.al; The Hindu, 6 January 2022: mining banned in a 60-day energy emergency",
  asOf: "2026-11-21",
  mark: "S",
} as const;
