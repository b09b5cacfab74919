/** UTC text and Unix seconds; the only place where the two meet. Not for the engine. */

const UTC = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/;

/** Unix seconds of an ISO date or UTC time (`2022-01-05`, `2022-01-05T10:50Z`), or null if it is neither. */
export function parseUtc(text: string): number | null {
  if (!UTC.test(text)) return null;
  const ms = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  if (!Number.isFinite(ms)) return null;
  const iso = new Date(ms).toISOString();
  return iso.slice(0, 10) === text.slice(0, 10) ? ms / 1000 : null;
}

/** `2022-01-05T10:50:00Z` */
export function formatUtc(unixS: number): string {
  return `${new Date(Math.floor(unixS) * 1000).toISOString().slice(0, 19)}Z`;
}

/** `2022-01-05T10:50Z`, seconds left off: what a link holds. */
export function formatUtcMinute(unixS: number): string {
  return `${new Date(Math.floor(unixS) * 1000).toISOString().slice(0, 16)}Z`;
}

/** The calendar months (UTC) that a span touches, in order; `toS` is the first second of the next one. */
export function monthsBetween(startS: number, endS: number): { month: string; fromS: number; toS: number }[] {
  const first = new Date(startS * 1000);
  const monthStartS = (i: number) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i) / 1000;
  const months: { month: string; fromS: number; toS: number }[] = [];
  for (let i = 0; monthStartS(i) < endS; i += 1) {
    months.push({ month: formatUtc(monthStartS(i)).slice(0, 7), fromS: monthStartS(i), toS: monthStartS(i + 1) });
  }
  return months;
}
