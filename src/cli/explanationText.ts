import { LEDGER, REGION_LEDGER } from "../host/ledger.ts";
import type { Explanation } from "./explanation.ts";

/** An explanation as tables to read. */
export function explanationText(explanation: Explanation): string {
  const { scenario, seed, utc, tick, hashrateEhs, powerMw, ledger, bought, events, regions, machines } = explanation;
  const { chain, branches, price } = explanation;
  const aloneEhs = branches.reduce((sum, branch) => sum + branch.hashrateEhs, 0);
  const alone = branches.length === 0 ? "" : `, of them ${digits(aloneEhs, 2)} EH/s on branches of their own`;
  return [
    `${scenario}, seed ${seed}, ${utc} (tick ${tick}): ${digits(hashrateEhs + aloneEhs, 2)} EH/s hash with ${digits(powerMw, 0)} MW${alone}`,
    "",
    "All machines ever bought",
    ...table([
      ["", "machines", "EH/s"],
      ...ledger.map((row) => [row.title, digits(row.machines, 0), digits(row.ehs, 2)]),
      ["sum", digits(bought.machines, 0), digits(bought.ehs, 2)],
    ]),
    "",
    "Conditions in force",
    ...(events.length === 0 ? ["none"] : []),
    ...events.map(
      ({ id, region, sinceUtc, valueIs, value, title }) =>
        `${id} in ${region} since ${sinceUtc}: ${valueIs} ${value} (${title})`,
    ),
    "",
    "Regions: power drawn of what hosting has, MW under construction, shares with a link, power and a licence, and what power costs",
    ...table([
      ["", ...REGION_LEDGER.map((column) => column.title)],
      ...regions.map(({ id, values }) => [
        id,
        ...REGION_LEDGER.map((column) => {
          const value = values[column.id];
          if (value === null) return "-";
          return column.digits === "share" ? percent(value) : digits(value, column.digits);
        }),
      ]),
    ]),
    "",
    "Machines by region",
    ...table([
      ["", ...LEDGER.map((column) => column.title)],
      ...machines.map(({ region, machine, counts }) => [
        `${region} ${machine}`,
        ...LEDGER.map(({ id }) => digits(counts[id], 0)),
      ]),
    ]),
    "",
    `What power may cost at a hashprice of ${digits(price.hashpriceUsdPerPhDay, 2)} USD per PH/s and day; shares that pay, and that run`,
    ...table([
      ["", "USD/kWh", "break-even", "pay", "run"],
      ...machines.map((row) => [
        `${row.region} ${row.machine}`,
        digits(row.tariffUsdPerKwh, 4),
        digits(row.breakEvenUsdPerKwh, 4),
        percent(row.payingShare),
        percent(row.runShare),
      ]),
    ]),
    "",
    "Chain",
    `height ${chain.height}, difficulty ${digits(chain.difficulty, 0)}, retarget in ${chain.blocksToRetarget} block${chain.blocksToRetarget === 1 ? "" : "s"}`,
    `a block every ${seconds(chain.expectedIntervalS)} at this hashrate; mean since the retarget ${seconds(chain.periodMeanIntervalS)}`,
    ...branchLines(branches),
    "",
    "Price",
    `${digits(price.usd, 2)} USD, from ${digits(price.startUsd, 2)} at the start; channels as ln: ${channelsText(price.lnChannels)}`,
  ].join("\n");
}

/** What isolated regions mine on; work is told as what each chain has since the run's first block. */
function branchLines(branches: Explanation["branches"]): string[] {
  if (branches.length === 0) return [];
  return [
    "",
    "Branches of isolated regions; when the links are back the chain with more work since the run's first block holds",
    ...table([
      ["", "EH/s", "from", "height", "blocks", "main's", "difficulty", "work, hashes", "main's", "ahead", "BTC issued"],
      ...branches.map((row) => [
        row.region,
        digits(row.hashrateEhs, 2),
        `${row.forkHeight}`,
        `${row.height}`,
        `${row.blocksSinceFork}`,
        `${row.mainBlocksSinceFork}`,
        digits(row.difficulty, 0),
        row.workHashes.toExponential(6),
        row.mainWorkHashes.toExponential(6),
        row.ahead,
        digits(row.issuedBtc, 2),
      ]),
    ]),
  ];
}

function channelsText(channels: Readonly<Record<string, number>>): string {
  return Object.entries(channels)
    .map(([id, ln]) => `${id.slice(2, 3).toLowerCase()}${id.slice(3)} ${digits(ln, 4)}`)
    .join(", ");
}

function digits(value: number, after: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: after, maximumFractionDigits: after });
}

const percent = (share: number): string => `${digits(share * 100, 1)} %`;
const seconds = (value: number | null): string => (value === null ? "none" : `${digits(value, 0)} s`);

/** The first column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
  );
}
