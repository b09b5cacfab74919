/** Chromium has no Kazakh dates: asked for them it writes `2022 M01 5`. */
import type { DateUse, OwnFormats } from "../words.ts";

const MONTHS = [
  ["қаң.", "қаңтар"],
  ["ақп.", "ақпан"],
  ["нау.", "наурыз"],
  ["сәу.", "сәуір"],
  ["мам.", "мамыр"],
  ["мау.", "маусым"],
  ["шіл.", "шілде"],
  ["там.", "тамыз"],
  ["қыр.", "қыркүйек"],
  ["қаз.", "қазан"],
  ["қар.", "қараша"],
  ["жел.", "желтоқсан"],
] as const;

function date(use: DateUse, unixS: number): string {
  const utc = new Date(unixS * 1000);
  const [short, long] = MONTHS[utc.getUTCMonth()]!; // a month is one of twelve
  const two = (value: number) => String(value).padStart(2, "0");
  const shortDay = `${utc.getUTCDate()} ${short}`;
  const year = `${utc.getUTCFullYear()} ж.`;
  const time = `${two(utc.getUTCHours())}:${two(utc.getUTCMinutes())}`;
  const day = `${year} ${shortDay}`;
  return { dayAndTime: `${day}, ${time}`, day, time, month: `${year} ${long}`, shortDay }[use];
}

export const formats: OwnFormats = { date, millions: (millions) => `${millions} миллион` };
