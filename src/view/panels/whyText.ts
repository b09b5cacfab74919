/** Numbers of a formula as people read them: exact where they are whole, else with the digits that the sum needs. */
import {
  formatChange,
  formatChangePercent,
  formatCount,
  formatDifficulty,
  formatEhs,
  formatInterval,
  formatMonth,
  formatNumber,
  formatPercent,
  withUnit,
} from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tWhy.ts";
import { type Explanation, type Term, UNIT_SCALE, type WhyName, type WhyUnit } from "../../store/why/types.ts";
import { parseUtc } from "../../units/time.ts";

/** How a unit is written; a plain number has none. */
export const SYMBOLS: Readonly<Record<WhyUnit, string>> = {
  plain: "",
  percent: "%",
  seconds: "s",
  hours: "h",
  ehs: "EH/s",
  phs: "PH/s",
  ths: "TH/s",
  difficulty: "T",
  blocks: "",
  machines: "",
  gw: "GW",
  mw: "MW",
  kw: "kW",
  jPerTh: "J/TH",
  usd: "USD",
  usdPerKwh: "USD/kWh",
  usdPerTh: "USD per TH/s",
  btc: "BTC",
  sats: "sats",
  gPerKwh: "g/kWh",
  twh: "TWh",
  mt: "Mt",
  tonnes: "t",
  kg: "kg",
};

const MOST_DIGITS = 6;
const SIGNIFICANT = 4;

/** Digits after the point: as many as make four that count, and no more than the number has. */
export function digitsOf(shown: number): number {
  if (shown === 0) return 0;
  const before = Math.floor(Math.log10(Math.abs(shown))) + 1;
  const most = Math.max(0, Math.min(MOST_DIGITS, SIGNIFICANT - before));
  for (let digits = 0; digits < most; digits += 1) {
    const scaled = shown * 10 ** digits;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.abs(scaled)) return digits; // a scale makes 95 of 94.99999999999999
  }
  return most;
}

/** A number of a formula; rows of a list that stand below one another have their digits in common. */
export function numberText(value: number, unit: WhyUnit, digits = digitsOf(value / UNIT_SCALE[unit])): string {
  const text = formatNumber(value / UNIT_SCALE[unit], digits);
  return SYMBOLS[unit] === "" ? text : withUnit(text, SYMBOLS[unit]);
}

export const termText = ({ value, unit }: Term, digits?: number): string => numberText(value, unit, digits);

/** An end of a band: an interval as its gauge has it. */
export const bandText = (value: number, unit: WhyUnit): string =>
  unit === "seconds" ? formatInterval(value) : numberText(value, unit);

export function nameText(name: WhyName): string {
  return "said" in name ? name.said : t(name.id as MessageId, valuesOf(name.values));
}

/** Values of a name: numbers as people write them, a month and a channel of the price by their names. */
function valuesOf(values: Readonly<Record<string, string | number>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      if (typeof value === "number") return [id, formatNumber(value, digitsOf(value))];
      if (id === "channel") return [id, t(`price.channel.${value}` as MessageId)];
      return [id, id === "month" ? formatMonth(parseUtc(`${value}-01`) ?? 0) : value];
    }),
  );
}

const HOW: Readonly<Partial<Record<string, (value: number) => string>>> = {
  interval: formatInterval,
  epoch: formatInterval,
  forecast: (value) => formatChangePercent(value),
  hashprice: (value) => withUnit(formatNumber(value, 1), "USD"),
  carbon: (value) => withUnit(formatNumber(value), "g/kWh"),
  power: (value) => withUnit(formatNumber(value / 1e9, 2), "GW"),
  "metric/carbonG": (value) => withUnit(formatNumber(value), "g/kWh"),
  "metric/powerGw": (value) => withUnit(formatNumber(value / 1e9, 2), "GW"),
  "metric/energyTwh": (value) => withUnit(formatNumber(value / 1e12), "TWh"),
  "metric/carbonMt": (value) => withUnit(formatNumber(value / 1e12, 1), "Mt"),
  "metric/wasteT": (value) => withUnit(formatNumber(value / 1e6), "t"),
  "metric/concentrationTrue": (value) => formatNumber(value, 3),
  "metric/concentrationMapped": (value) => formatNumber(value, 3),
  "metric/issuedBtc": (value) => withUnit(formatChange(value, 0), "BTC"),
  "metric/elasticity": (value) => formatNumber(value, 2),
  "metric/scrapped": (value) => formatNumber(value),
  hashpriceSats: (value) => withUnit(formatNumber(value * 1e8), "sats"),
};

/** The figure as its gauge shows it. */
export function figureText({ figure, value, unit }: Explanation): string {
  if (value === null) return "–";
  const how = HOW[figure];
  if (how !== undefined) return how(value);
  const shown = value / UNIT_SCALE[unit];
  switch (unit) {
    case "ehs":
      return formatEhs(shown);
    case "difficulty":
      return formatDifficulty(value);
    case "percent":
      return figure.startsWith("channel/") ? formatChangePercent(value) : formatPercent(value, isShare(figure) ? 0 : 1);
    case "machines":
      return formatCount(shown);
    case "blocks":
    case "mw":
      return withUnit(formatNumber(shown), SYMBOLS[unit]).trim();
    case "usd":
      return figure.startsWith("metric/") ? metricUsd(shown) : withUnit(formatCount(shown), "USD");
    case "usdPerKwh":
      return withUnit(formatNumber(shown, 3), SYMBOLS[unit]);
    default:
      return numberText(value, unit);
  }
}

const isShare = (figure: string): boolean => figure.endsWith("Share");

/** USD as the sheet of metrics has them. */
function metricUsd(usd: number): string {
  return withUnit(
    usd >= 1e9
      ? t("metrics.billion", { value: formatNumber(usd / 1e9, 1) })
      : t("metrics.million", { value: formatNumber(usd / 1e6, 2) }),
    "USD",
  );
}

/** Rows of a list that are one figure each have one digit more than their sum, unless they count; others have their own. */
export function rowDigits({ formula, unit, value }: Explanation): number | undefined {
  if (formula === null || formula.after.length > 0 || value === null) return undefined;
  const isSum = formula.rows.every(({ factors }) => factors.length === 1 && factors[0]!.term.unit === unit);
  const counts = formula.rows.every(({ factors }) => Number.isInteger(factors[0]!.term.value / UNIT_SCALE[unit]));
  return isSum && !counts ? digitsOf(value / UNIT_SCALE[unit]) + 1 : undefined;
}
