/** Numbers and dates for people, as their language writes them. Percent exists only here. Minus is a true minus, units are apart by a thin space. */
import { LANGUAGES, language, ownFormats, unitSign } from "./languages.ts";
import type { DateUse } from "./words.ts";

const THIN = "\u2009";
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** One format for each language and use: making one takes long. */
function keep<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  use: string,
  make: (locale: string) => Format,
): Format {
  const locale = LANGUAGES[language()].intl;
  const key = `${locale} ${use}`;
  let format = formats.get(key) as Format | undefined;
  if (format === undefined) {
    format = make(locale);
    formats.set(key, format);
  }
  return format;
}

/** @param digits digits after the point */
export function formatNumber(value: number, digits = 0): string {
  return plain(numberFormat(digits, "auto").format(value));
}

/** A whole number, or a quarter or a half as one sign. */
export function formatFraction(value: number): string {
  if (value === 0.25) return "¼";
  return value === 0.5 ? "½" : formatNumber(value);
}

/** With its sign, for changes. */
export function formatChange(value: number, digits = 1): string {
  return plain(numberFormat(digits, "exceptZero").format(value));
}

/** A share (0..1) as percent. */
export function formatPercent(share: number, digits = 1): string {
  return `${formatNumber(share * 100, digits)}${THIN}%`;
}

export function formatChangePercent(share: number, digits = 1): string {
  return `${formatChange(share * 100, digits)}${THIN}%`;
}

export function withUnit(number: string, unit: string): string {
  return `${number}${THIN}${unitSign(unit)}`;
}

/** Seconds as minutes and seconds: `10:42`. */
export function formatInterval(seconds: number): string {
  if (!(seconds > 0)) return "–";
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Difficulty in trillions. */
export function formatDifficulty(difficulty: number): string {
  return withUnit(formatNumber(difficulty / 1e12, 2), "T");
}

/** Hashrate with the digits that its size deserves. */
export function formatEhs(ehs: number): string {
  if (ehs > 0 && ehs < 0.005) return withUnit(`<${THIN}${formatNumber(0.01, 2)}`, "EH/s");
  const digits = ehs >= 100 || ehs === 0 ? 0 : ehs >= 1 ? 1 : 2;
  return withUnit(formatNumber(ehs, digits), "EH/s");
}

/** Large counts in words that fit: 1,234 or 1.2 million. */
export function formatCount(value: number): string {
  if (!(value >= 1e6)) return formatNumber(value);
  const own = ownFormats();
  if (own !== undefined) return own.millions(formatNumber(value / 1e6, 2));
  const options = {
    notation: "compact",
    compactDisplay: "long",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  } as const;
  return keep("count", (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

function numberFormat(digits: number, signDisplay: "auto" | "exceptZero"): Intl.NumberFormat {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay };
  return keep(`${digits}${signDisplay}`, (locale) => new Intl.NumberFormat(locale, options));
}

/** A true minus; and a dash for a figure that is not told, as frozen rules leave some out. */
function plain(text: string): string {
  return text.replace("-", "\u2212").replace("NaN", "–");
}

const DATES = {
  dayAndTime: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit" },
  month: { month: "long", year: "numeric" },
  shortDay: { day: "numeric", month: "short" },
} as const satisfies Readonly<Record<DateUse, Intl.DateTimeFormatOptions>>;

function formatDate(use: DateUse, unixS: number): string {
  const own = ownFormats();
  if (own !== undefined) return own.date(use, unixS);
  const options = { timeZone: "UTC", hourCycle: "h23", ...DATES[use] } as const;
  return keep(use, (locale) => new Intl.DateTimeFormat(locale, options)).format(unixS * 1000);
}

/** `5 Jan 2022, 10:50` in UTC. */
export function formatDayAndTime(unixS: number): string {
  return formatDate("dayAndTime", unixS);
}

/** `August 2021` */
export function formatMonth(unixS: number): string {
  return formatDate("month", unixS);
}

export function formatDay(unixS: number): string {
  return formatDate("day", unixS);
}

/** `8 Jan`, never broken over two lines. */
export function formatShortDay(unixS: number): string {
  return formatDate("shortDay", unixS).replace(" ", "\u00a0");
}

/** Clock time at an offset from UTC, with the day if it is another one. */
export function formatLocalTime(unixS: number, offsetHours: number): string {
  const local = unixS + offsetHours * 3600;
  const sameDay = Math.floor(local / 86_400) === Math.floor(unixS / 86_400);
  const time = formatDate("time", local);
  return sameDay ? time : `${formatDate("shortDay", local)}, ${time}`;
}
