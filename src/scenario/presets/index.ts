/** Every built-in scenario by id. The opening one comes with the first load, the others when they are asked for. */
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";

export const OPENING: ScenarioInput = kazakhstan2022;

type Later = readonly [id: string, number: number, load: () => Promise<ScenarioInput>];

/** The number stands for the scenario in links: it never changes and is never used again. */
const LATER: readonly Later[] = [
  ["kazakhstan-boom-2021", 2, () => import("./kazakhstanBoom2021.ts").then((module) => module.kazakhstanBoom2021)],
  ["kazakhstan-forked", 3, () => import("./kazakhstanForked.ts").then((module) => module.kazakhstanForked)],
  ["kosovo-2022", 4, () => import("./kosovo2022.ts").then((module) => module.kosovo2022)],
  ["china-ban-2021", 5, () => import("./chinaBan2021.ts").then((module) => module.chinaBan2021)],
  ["great-migration-2021", 6, () => import("./greatMigration2021.ts").then((module) => module.greatMigration2021)],
  ["no-china-ban", 7, () => import("./noChinaBan.ts").then((module) => module.noChinaBan)],
  ["announced-china-ban", 8, () => import("./announcedChinaBan.ts").then((module) => module.announcedChinaBan)],
  ["us-ban", 9, () => import("./usBan.ts").then((module) => module.usBan)],
  ["hindcast-2019-2022", 10, () => import("./hindcast2019.ts").then((module) => module.hindcast2019)],
  ["xinjiang-outage-2021", 11, () => import("./xinjiangOutage2021.ts").then((module) => module.xinjiangOutage2021)],
  ["wet-season-2020", 12, () => import("./wetSeason2020.ts").then((module) => module.wetSeason2020)],
  ["halving-2020", 13, () => import("./halving2020.ts").then((module) => module.halving2020)],
  ["black-thursday-2020", 14, () => import("./blackThursday2020.ts").then((module) => module.blackThursday2020)],
  ["iran-ban-2021", 15, () => import("./iranBan2021.ts").then((module) => module.iranBan2021)],
  ["texas-storm-2022", 16, () => import("./texasStorm2022.ts").then((module) => module.texasStorm2022)],
  ["steady-hash", 17, () => import("./steadyHash.ts").then((module) => module.steadyHash)],
  ["elastic-supply", 18, () => import("./elasticSupply.ts").then((module) => module.elasticSupply)],
];

const OPENING_NUMBER = 1;

/** In the order of the list, the opening one first. */
export const PRESET_IDS: readonly string[] = [OPENING.id, ...LATER.map(([id]) => id)];

/** What stands for a built-in scenario in links; 0 for any other. */
export function presetNumber(id: string): number {
  return id === OPENING.id ? OPENING_NUMBER : (LATER.find(([later]) => later === id)?.[1] ?? 0);
}

export function presetId(number: number): string | undefined {
  return number === OPENING_NUMBER ? OPENING.id : LATER.find(([, later]) => later === number)?.[0];
}

/** The scenario of an id; undefined when there is none. The promise fails when its chunk cannot be fetched. */
export function loadPreset(id: string): Promise<ScenarioInput> | undefined {
  return id === OPENING.id ? Promise.resolve(OPENING) : LATER.find(([later]) => later === id)?.[2]();
}
