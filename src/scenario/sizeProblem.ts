import { REAL_CHAIN_RULES, SECONDS_PER_DAY } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { type Problem, refusal } from "./refusal.ts";
import type { ScenarioInput } from "./schema.ts";

/** What keeps any accepted file inside the time and memory that README states, and its machines whole. */

/** In all regions together, so that no count of machines can pass 32 bits wherever they go. */
const MOST_MACHINES = 1e9;
/** A run keeps every block. */
const MOST_BLOCKS = 2e6;
/** A flow sends a shipment a day, and a run keeps every shipment. */
const MOST_FLOW_SHIPMENTS = 20_000;
/** Ways that a model can take from a region to another; owners may send on each of them every week. */
const MOST_ROUTES = 8000;

export function findSizeProblem(input: ScenarioInput): Problem | null {
  return (
    findBlockProblem(input) ??
    findRouteProblem(input) ??
    findShipmentProblem(input) ??
    findAmountProblem(input) ??
    findNoMachine(input)
  );
}

/** Machines are whole: hashrate too small for one would be gone without a word. */
function findNoMachine({ regions, machines }: ScenarioInput): Problem | null {
  for (const [i, region] of regions.entries()) {
    for (const field of ["hashrateEhs", "storedEhs"] as const) {
      const ehs = region[field];
      const some = machines.some(
        ({ id, hashrateThs }) => Math.round((ehs * 1e6 * (region.mix[id] ?? 0)) / hashrateThs) > 0,
      );
      if (ehs > 0 && !some) return refusal(`regions.${i}.${field}`, "noWholeMachine", { ehs });
    }
  }
  return null;
}

const daysBetween = (fromUtc: string, toUtc: string) => (parseUtc(toUtc)! - parseUtc(fromUtc)!) / SECONDS_PER_DAY;

function findBlockProblem({ rules, startUtc, endUtc }: ScenarioInput): Problem | null {
  const spacingS = rules?.blockSpacingS ?? REAL_CHAIN_RULES.blockSpacingS;
  const blocks = (daysBetween(startUtc, endUtc) * SECONDS_PER_DAY) / spacingS;
  return blocks > MOST_BLOCKS
    ? refusal("rules.blockSpacingS", "tooManyBlocks", { millions: (blocks / 1e6).toFixed(1), most: MOST_BLOCKS / 1e6 })
    : null;
}

function findRouteProblem({ regions, machines, migration }: ScenarioInput): Problem | null {
  const routes = regions.length * regions.length * machines.length;
  return migration !== undefined && routes > MOST_ROUTES
    ? refusal("migration", "tooManyRoutes", {
        regions: regions.length,
        machines: machines.length,
        routes,
        most: MOST_ROUTES,
      })
    : null;
}

function findShipmentProblem({ flows, endUtc }: ScenarioInput): Problem | null {
  let shipments = 0;
  for (const [i, flow] of flows.entries()) {
    const lastUtc = parseUtc(flow.endUtc)! < parseUtc(endUtc)! ? flow.endUtc : endUtc;
    shipments += Math.max(0, daysBetween(flow.startUtc, lastUtc)) * Math.min(1, flow.machinesPerDay);
    if (shipments > MOST_FLOW_SHIPMENTS)
      return refusal(`flows.${i}`, "tooManyShipments", { most: MOST_FLOW_SHIPMENTS });
  }
  return null;
}

/** Adds up the machines that a run can ever hold, and names the row with which they become too many. */
function findAmountProblem(input: ScenarioInput): Problem | null {
  const thsOf = (id: string) => input.machines.find((machine) => machine.id === id)!.hashrateThs;
  let machines = 0;
  const tooMany = (more: number) => {
    machines += more;
    return machines > MOST_MACHINES;
  };
  const problem = (path: string) => refusal(path, "tooManyMachines", { billions: MOST_MACHINES / 1e9 });
  for (const [i, { hashrateEhs, storedEhs, mix }] of input.regions.entries()) {
    const perEhs = Object.entries(mix).reduce((sum, [id, share]) => sum + (share * 1e6) / thsOf(id), 0);
    if (tooMany((hashrateEhs + storedEhs) * perEhs)) return problem(`regions.${i}.hashrateEhs`);
  }
  for (const [i, { machine, knots }] of input.deliveries.entries()) {
    const most = Math.max(...knots.map(([, ehs]) => ehs));
    if (tooMany((most * 1e6 * (daysBetween(knots[0]![0], knots.at(-1)![0]) + 1)) / thsOf(machine)))
      return problem(`deliveries.${i}.knots`);
  }
  for (const [i, { machinesPerDay, startUtc }] of input.flows.entries()) {
    if (tooMany(machinesPerDay * Math.max(0, daysBetween(startUtc, input.startUtc) + 1)))
      return problem(`flows.${i}.machinesPerDay`);
  }
  if (input.orders !== undefined) {
    const { makersEhsPerDay, eagernessEhsPerDay, leadDays } = input.orders;
    // Three lead times of orders are on their way at the start.
    const days = daysBetween(input.startUtc, input.endUtc) + 3 * leadDays + 7;
    const leastThs = Math.min(...input.machines.map(({ hashrateThs }) => hashrateThs));
    const ehsPerDay = eagernessEhsPerDay === 0 ? 0 : makersEhsPerDay;
    if (tooMany((ehsPerDay * 1e6 * days) / leastThs)) return problem("orders.makersEhsPerDay");
  }
  return null;
}
