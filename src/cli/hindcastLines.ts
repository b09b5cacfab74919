import { type Errors, type HorizonRow, METHODS } from "../host/rollingOrigins.ts";
import type { BandScores } from "../host/scores.ts";
import type { FittedHindcast, JudgedHindcast } from "./judgeHindcast.ts";

/** A hindcast as tables to read. */
export function hindcastLines(result: JudgedHindcast): string {
  const { hashrate, shares, retargets, blocks, rolling, definitions } = result;
  return [
    `${result.scenario}, ${result.from} to ${result.to}, ${result.seeds} seeds`,
    ...Object.entries(definitions).map(([name, words]) => `  ${name}: ${words}`),
    "",
    `Free parameters (${result.parameters.length}, at most 12)`,
    ...table([
      ["", "value", "low", "high", "unit"],
      ...result.parameters.map(({ id, value, low, high, unit }) => [id, digits(value), `${low}`, `${high}`, unit]),
    ]),
    "",
    "Targets",
    ...table(
      result.targets.map(({ what, atLeast, atMost, reached, judged, met, reason }) => [
        what,
        digits(reached),
        atLeast === undefined ? `at most ${digits(atMost)}` : `${atLeast} to ${atMost}`,
        judged ? (met ? "met" : "MISSED") : `not judged: ${reason}`,
      ]),
    ),
    "",
    `Hashrate of the periods, EH/s: mean error ${digits(hashrate.meanErrorPercent)} %`,
    ...table([
      ["period", "from", "recorded", "simulated", "error %", "5 %", "95 %"],
      ...hashrate.periods.map((row) => [
        `${row.height}`,
        row.fromUtc.slice(0, 10),
        ...[row.recordedEhs, row.simulatedEhs, row.errorPercent, row.p5, row.p95].map(digits),
      ]),
    ]),
    `${bandWords(hashrate.bands, "EH/s")}, ${digits(hashrate.crpsPercent)} %`,
    "",
    `Country shares as published, points: mean error ${digits(shares.meanErrorPoints)}`,
    ...table([
      ["month", "error", "top 3", ...shares.byRow.map(({ row }) => row)],
      ...shares.byMonth.map(({ month, errorPoints, topThreeAgree, recordedPercent, simulatedPercent }) => [
        month,
        digits(errorPoints),
        topThreeAgree ? "same" : "other",
        ...shares.byRow.map(({ row }) => `${simulatedPercent[row]!.toFixed(1)} (${recordedPercent[row]!.toFixed(1)})`),
      ]),
      ["error", digits(shares.meanErrorPoints), "", ...shares.byRow.map(({ errorPoints }) => digits(errorPoints))],
    ]),
    "  simulated, in brackets recorded",
    bandWords(shares.bands, "points"),
    "",
    `Retargets, percent: mean error ${digits(retargets.meanErrorPoints)} points; wrong signs ${retargets.wrongSigns.length} of ${retargets.signsJudged}`,
    ...table([
      ["height", "date", "recorded", "simulated", "5 %", "95 %", ""],
      ...retargets.rows.map((row) => [
        `${row.height}`,
        row.utc.slice(0, 10),
        ...[row.recordedPercent, row.simulatedPercent, row.p5, row.p95].map(digits),
        row.seasonal ? "seasonal" : retargets.wrongSigns.includes(row.height) ? "WRONG SIGN" : "",
      ]),
    ]),
    `  seasonal, named beforehand, their signs are not judged: ${result.seasonalRetargets.join(", ")}`,
    bandWords(retargets.bands, "points"),
    ...retargets.dates.map(
      ({ height, lateDays, p5, p95 }) =>
        `  ${height} comes ${digits(lateDays)} days late (5 to 95 %: ${digits(p5)} to ${digits(p95)})`,
    ),
    "",
    "Blocks",
    ...table([
      ["", "recorded", "simulated", "5 %", "95 %"],
      ...blocks.years.map((row) => [row.year, `${row.recorded}`, ...[row.simulated, row.p5, row.p95].map(digits)]),
      ["fewest in a day", `${blocks.worstDay.recorded}`, ...worstOf(blocks.worstDay)],
      [blocks.worstDay.day, `${blocks.worstDay.recorded}`, digits(blocks.worstDay.simulatedThatDay), "", ""],
    ]),
    "",
    `Rolling origins, ${rolling.origins.length} from ${rolling.firstOrigin} on: mean errors by months ahead`,
    ...horizonTable(rolling.horizons),
    "The same over the origins whose months all lie before the ban",
    ...horizonTable(rolling.beforeBan),
    "Farthest month by origin: shares, points, and hashrate, %",
    ...table([
      ["origin", ...METHODS, ...METHODS],
      ...rolling.origins.map(({ origin, horizons }) => [
        origin,
        ...errors(horizons.at(-1)!.sharePoints),
        ...errors(horizons.at(-1)!.hashratePercent),
      ]),
    ]),
  ].join("\n");
}

export function hindcastFitLines({ scenario, from, to, fit }: FittedHindcast): string {
  return [
    `${scenario}, ${from} to ${to}: ${fit.evaluations} candidates on seeds ${fit.seeds.join(" and ")}`,
    `miss ${digits(fit.startMiss)} at the file's values, ${digits(fit.miss)} at the best found; nothing was written`,
    ...table([
      ["", "value", "found", "low", "high"],
      ...fit.parameters.map(({ id, value, found, low, high }) => [
        id,
        digits(value),
        digits(found),
        `${low}`,
        `${high}`,
      ]),
    ]),
  ].join("\n");
}

function worstOf({ simulatedWorst, p5, p95 }: JudgedHindcast["blocks"]["worstDay"]): string[] {
  return [simulatedWorst, p5, p95].map(digits);
}

function bandWords({ figures, coverage50, coverage90, crps, pit }: BandScores, unit: string): string {
  return `  of ${figures} figures ${digits(coverage50)} % inside the 50 % band, ${digits(coverage90)} % inside the 90 % band; PIT ${pit.join(" ")}; CRPS ${digits(crps)} ${unit}`;
}

function horizonTable(rows: readonly HorizonRow[]): string[] {
  return table([
    ["", "ahead", ...METHODS, "skill"],
    ...rows.map((row) => ["shares, points", `${row.ahead}`, ...errors(row.sharePoints), digits(row.shareSkill)]),
    ...rows.map((row) => ["hashrate, %", `${row.ahead}`, ...errors(row.hashratePercent), digits(row.hashrateSkill)]),
  ]);
}

function errors(row: Errors): string[] {
  return METHODS.map((method) => digits(row[method]));
}

function digits(value: number | null): string {
  return value === null ? "-" : value.toFixed(Math.abs(value) >= 1000 ? 0 : 2);
}

/** Columns side by side: words to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length))) ?? [];
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ")}`.trimEnd(),
  );
}
