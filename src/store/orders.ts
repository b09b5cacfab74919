/** Orders of new machines as a table wants them: what makers owe at the cursor, or all so far, and where each went. */
import type { AtlasState } from "./atlas.ts";

type RunEvents = AtlasState["run"]["events"];
export type MachineOrder = Extract<RunEvents[number], { kind: "order" }>;
type NewMachines = Extract<RunEvents[number], { kind: "new-machines" }>;

export interface OrderWish {
  /** Cursor, ticks. */
  readonly tick: number;
  /** Also those that have come by then. What is ordered later is never among them. */
  readonly arrivedToo: boolean;
}

/** The soonest to come first. */
export function ordersOf(events: RunEvents, { tick, arrivedToo }: OrderWish): MachineOrder[] {
  return events
    .flatMap((event) => (event.kind === "order" ? [event] : []))
    .filter((order) => order.tick <= tick && (arrivedToo || order.arriveTick > tick))
    .sort((a, b) => a.arriveTick - b.arriveTick || a.id - b.id);
}

export interface Destination {
  /** Index of a region; null for what waits in storage, wherever. */
  readonly region: number | null;
  /** Of all machines of the model that came that week, 0..1. */
  readonly share: number;
}

/** Where the machines of an order that has come went, with all of their model that came that week; the most first. */
export function destinationsOf(events: RunEvents, { arriveTick, machine }: MachineOrder): Destination[] {
  const placed = events.find(
    (event): event is NewMachines =>
      event.kind === "new-machines" && event.tick === arriveTick && event.machine === machine,
  );
  if (placed === undefined) return [];
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const stored = sum(placed.stored);
  const all = sum(placed.installed) + stored;
  return [...placed.installed.map((count, region) => ({ region, count })), { region: null, count: stored }]
    .filter(({ count }) => count > 0)
    .map(({ region, count }) => ({ region, share: count / all }))
    .sort((a, b) => b.share - a.share);
}
