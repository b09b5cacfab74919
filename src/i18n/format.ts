/** Numbers and dates for people. Percent exists only here. Minus is a true minus, units are apart by a thin space. */

const LOCALE = "en-GB";
const THIN = "\u2009";
const formatters = new Map<string, Intl.NumberFormat>();

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
  return `${number}${THIN}${unit}`;
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
  if (ehs > 0 && ehs < 0.005) return withUnit("<\u20090.01", "EH/s");
  const digits = ehs >= 100 || ehs === 0 ? 0 : ehs >= 1 ? 1 : 2;
  return withUnit(formatNumber(ehs, digits), "EH/s");
}

/** Large counts in words that fit: 1,234 or 1.2 million. */
export function formatCount(value: number): string {
  return value >= 1e6 ? `${formatNumber(value / 1e6, 2)} million` : formatNumber(value);
}

function numberFormat(digits: number, signDisplay: "auto" | "exceptZero"): Intl.NumberFormat {
  const key = `${digits}${signDisplay}`;
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    formatters.set(key, format);
  }
  return format;
}

/** A true minus; and a dash for a figure that is not told, as frozen rules leave some out. */
function plain(text: string): string {
  return text.replace("-", "\u2212").replace("NaN", "–");
}

const dayAndTime = dateFormat({ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const day = dateFormat({ day: "numeric", month: "short", year: "numeric" });
const time = dateFormat({ hour: "2-digit", minute: "2-digit" });
const month = dateFormat({ month: "long", year: "numeric" });
const shortDay = dateFormat({ day: "numeric", month: "short" });

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", hourCycle: "h23", ...options });
}

/** `5 Jan 2022, 10:50` in UTC. */
export function formatDayAndTime(unixS: number): string {
  return dayAndTime.format(unixS * 1000);
}

/** `August 2021` */
export function formatMonth(unixS: number): string {
  return month.format(unixS * 1000);
}

export function formatDay(unixS: number): string {
  return day.format(unixS * 1000);
}

/** `8 Jan`, never broken over two lines. */
export function formatShortDay(unixS: number): string {
  return shortDay.format(unixS * 1000).replace(" ", "\u00a0");
}

/** Clock time at an offset from UTC, with the day if it is another one. */
export function formatLocalTime(unixS: number, offsetHours: number): string {
  const local = unixS + offsetHours * 3600;
  const sameDay = Math.floor(local / 86_400) === Math.floor(unixS / 86_400);
  return sameDay ? time.format(local * 1000) : `${shortDay.format(local * 1000)}, ${time.format(local * 1000)}`;
}
