/** The built-in scenarios after the opening one, in the order of the list. */
export const LATER_IDS = [
  "kazakhstan-boom-2021",
  "kazakhstan-forked",
  "kosovo-2022",
  "china-ban-2021",
  "great-migration-2021",
  "no-china-ban",
  "announced-china-ban",
  "us-ban",
  "hindcast-2019-2022",
  "xinjiang-outage-2021",
  "wet-season-2020",
  "halving-2020",
  "black-thursday-2020",
  "iran-ban-2021",
  "texas-storm-2022",
  "sandbox-2022",
  "daily-difficulty",
  "leave-at-once",
  "steady-hash",
  "elastic-supply",
] as const;

export type LaterId = (typeof LATER_IDS)[number];
