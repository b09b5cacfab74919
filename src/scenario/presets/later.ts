import type { ScenarioInput } from "../schema.ts";
import type { LaterId } from "./laterIds.ts";

/** The built-in scenarios that come when they are asked for, each in a chunk of its own; and so does this list of their addresses. */
export const LATER: Readonly<Record<LaterId, () => Promise<ScenarioInput>>> = {
  "kazakhstan-boom-2021": () => import("./kazakhstanBoom2021.ts").then((module) => module.kazakhstanBoom2021),
  "kazakhstan-forked": () => import("./kazakhstanForked.ts").then((module) => module.kazakhstanForked),
  "kosovo-2022": () => import("./kosovo2022.ts").then((module) => module.kosovo2022),
  "china-ban-2021": () => import("./chinaBan2021.ts").then((module) => module.chinaBan2021),
  "great-migration-2021": () => import("./greatMigration2021.ts").then((module) => module.greatMigration2021),
  "no-china-ban": () => import("./noChinaBan.ts").then((module) => module.noChinaBan),
  "announced-china-ban": () => import("./announcedChinaBan.ts").then((module) => module.announcedChinaBan),
  "us-ban": () => import("./usBan.ts").then((module) => module.usBan),
  "hindcast-2019-2022": () => import("./hindcast2019.ts").then((module) => module.hindcast2019),
  "xinjiang-outage-2021": () => import("./xinjiangOutage2021.ts").then((module) => module.xinjiangOutage2021),
  "wet-season-2020": () => import("./wetSeason2020.ts").then((module) => module.wetSeason2020),
  "halving-2020": () => import("./halving2020.ts").then((module) => module.halving2020),
  "black-thursday-2020": () => import("./blackThursday2020.ts").then((module) => module.blackThursday2020),
  "iran-ban-2021": () => import("./iranBan2021.ts").then((module) => module.iranBan2021),
  "texas-storm-2022": () => import("./texasStorm2022.ts").then((module) => module.texasStorm2022),
  "sandbox-2022": () => import("./sandbox2022.ts").then((module) => module.sandbox2022),
  "daily-difficulty": () => import("./dailyDifficulty.ts").then((module) => module.dailyDifficulty),
  "leave-at-once": () => import("./leaveAtOnce.ts").then((module) => module.leaveAtOnce),
  "steady-hash": () => import("./steadyHash.ts").then((module) => module.steadyHash),
  "elastic-supply": () => import("./elasticSupply.ts").then((module) => module.elasticSupply),
};
