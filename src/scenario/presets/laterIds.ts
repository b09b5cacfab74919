/**
 * The built-in scenarios that come when they are asked for, in the order of the list. The number stands for the scenario in links:
 * it never changes and is never used again.
 */
export const LATER_NUMBERS = {
  "kazakhstan-boom-2021": 2,
  "kazakhstan-forked": 3,
  "kosovo-2022": 4,
  "china-ban-2021": 5,
  "great-migration-2021": 6,
  "no-china-ban": 7,
  "announced-china-ban": 8,
  "us-ban": 9,
  "hindcast-2019-2022": 10,
  "xinjiang-outage-2021": 11,
  "wet-season-2020": 12,
  "halving-2020": 13,
  "black-thursday-2020": 14,
  "iran-ban-2021": 15,
  "texas-storm-2022": 16,
  "sandbox-2022": 19,
  "daily-difficulty": 20,
  "leave-at-once": 21,
  "steady-hash": 17,
  "elastic-supply": 18,
} as const;

export type LaterId = keyof typeof LATER_NUMBERS;
