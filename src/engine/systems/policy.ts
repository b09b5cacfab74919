import type { World } from "../world.ts";

/**
 * L1: a ban closes machines where they stand, in whole numbers, as the share that the law allows falls; what was closed opens
 * again as it rises. Of what runs while the law allows less, each further step closes its part. What stands at the start has
 * met the law of that day already.
 */
export function enforceLaw(world: World): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const before = fleet.enforced[r]!;
    const now = conditions.legal[r]!;
    fleet.enforced[r] = now;
    if (now === before || world.tick === 0) continue;
    if (now < before) fleet.closedTick[r] = world.tick;
    for (let cell = r * models; cell < (r + 1) * models; cell += 1) {
      const closing =
        now < before
          ? Math.round(fleet.installed[cell]! * (1 - now / before))
          : -Math.round((fleet.closed[cell]! * (now - before)) / (1 - before));
      fleet.installed[cell] = fleet.installed[cell]! - closing;
      fleet.closed[cell] = fleet.closed[cell]! + closing;
    }
  }
}

/** L2: of machines that come to a place where a ban is in force, the part that it reaches is closed on arrival. */
export function installUnderLaw({ scenario, fleet }: World, cell: number, machines: number): void {
  const region = Math.floor(cell / scenario.machines.length);
  const closed = Math.round(machines * (1 - fleet.enforced[region]!));
  fleet.installed[cell] = fleet.installed[cell]! + machines - closed;
  fleet.closed[cell] = fleet.closed[cell]! + closed;
}
