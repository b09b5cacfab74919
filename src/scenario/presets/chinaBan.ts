/** China's orders of May and June 2021, which every later scenario stands under. */
import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtc, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";

type EventFile = ScenarioInput["events"][number];

/** Part of the machines that no ban stops, or finds. [P] */
export const NEVER_STOP_SHARE = 0.06;

/** Steps of a day from one date to another. */
export function ramp(fromDay: string, toDay: string, from: number, to: number): [string, number][] {
  const startS = parseUtc(fromDay)!;
  const days = (parseUtc(toDay)! - startS) / SECONDS_PER_DAY;
  return Array.from({ length: days + 1 }, (_, day): [string, number] => [
    formatUtc(startS + day * SECONDS_PER_DAY),
    Math.round((from + ((to - from) * day) / days) * 1e4) / 1e4,
  ]);
}

const BANS = [
  ["CN-NM", "Inner Mongolia", "2021-05-21", "2021-05-28"],
  ["CN-XX", "Qinghai, Gansu and others", "2021-05-21", "2021-05-28"],
  ["CN-XJ", "Xinjiang", "2021-06-09", "2021-06-14"],
  ["CN-SC", "Sichuan and Yunnan", "2021-06-18", "2021-06-22"],
] as const;

export const CHINA_BAN: readonly EventFile[] = BANS.map(([region, name, from, to]) => ({
  id: `ban-${region}`,
  kind: "ban",
  region,
  title: `${name}: mines closed`,
  schedule: ramp(from, to, 1, NEVER_STOP_SHARE),
  source:
    "Orders of the State Council on 21 May and of the provinces in May and June 2021, press; how fast they were followed, and that 6 % never stopped, are our judgement",
  mark: "P",
}));
