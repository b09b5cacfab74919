import type { RunEvent } from "../engine/outputs.ts";
import type { World } from "../engine/world.ts";
import { SATS_PER_BTC, TICK_S } from "../units/constants.ts";
import { formatUtc } from "../units/time.ts";

/** What `sim run` tells of branches and of blocks found in vain. */
export type RunForks = NonNullable<ReturnType<typeof forksOf>>;

/** Null of a run in which no branch opened and no block went stale. */
export function forksOf({ forks, scenario }: World, events: readonly RunEvent[]) {
  const opened = scenario.regions.flatMap(({ id }, r) =>
    forks.begun[r]! > 0 ? [{ region: id, branches: forks.begun[r]! }] : [],
  );
  if (opened.length === 0 && forks.staleBlocks === 0) return null;
  const utcAt = (tick: number) => formatUtc(scenario.startS + tick * TICK_S);
  const regionOf = (index: number) => scenario.regions[index]!.id;
  return {
    opened,
    stillOpen: forks.branches.map(({ region }) => regionOf(region)),
    branchBlocks: events.filter(({ kind }) => kind === "branch-block").length,
    branchRetargets: events.flatMap((event) =>
      event.kind === "branch-retarget"
        ? [{ utc: utcAt(event.tick), branch: event.branch, height: event.height, changePercent: event.changePercent }]
        : [],
    ),
    reorganisations: events.flatMap((event) =>
      event.kind === "reorg"
        ? [
            {
              utc: utcAt(event.tick),
              region: regionOf(event.region),
              branch: event.branch,
              winner: event.winner,
              forkHeight: event.forkHeight,
              orphanedBlocks: event.orphanedBlocks,
              orphanedBtc: event.orphanedSats / SATS_PER_BTC,
            },
          ]
        : [],
    ),
    orphanedBlocks: forks.orphanedBlocks,
    orphanedBtc: forks.orphanedSats / SATS_PER_BTC,
    staleBlocks: forks.staleBlocks,
  };
}

/** The same as lines to read. */
export function forkLines(forks: RunForks): string[] {
  const { opened, stillOpen, branchBlocks, branchRetargets, reorganisations, staleBlocks } = forks;
  const sum = opened.reduce((all, { branches }) => all + branches, 0);
  const where = opened.map(({ region, branches }) => `${branches} in ${region}`).join(", ");
  const open = stillOpen.length === 0 ? "" : `; still open at the end: ${stillOpen.join(", ")}`;
  return [
    ...(sum === 0
      ? []
      : [`${counted(sum, "branch", "branches")} opened (${where}), ${blocks(branchBlocks)} found there${open}`]),
    ...branchRetargets.map(
      ({ utc, branch, height, changePercent }) =>
        `retarget on branch ${branch} at ${height}, ${utc}: ${changePercent > 0 ? "+" : ""}${changePercent.toFixed(4)} %`,
    ),
    ...reorganisations.map(
      (row) =>
        `${row.utc}: the branch of ${row.region} from ${row.forkHeight} meets the main chain, ` +
        `${row.winner === "main" ? "the main chain" : "the branch"} holds; ${blocks(row.orphanedBlocks)} and ${row.orphanedBtc} BTC orphaned`,
    ),
    ...(staleBlocks === 0 ? [] : [`${blocks(staleBlocks)} stale: lost to a rival while spreading`]),
  ];
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const blocks = (count: number): string => counted(count, "block", "blocks");
