import type { MachineCount } from "../host/machineRows.ts";
import type { AtlasStore } from "./state.ts";

/** Of no run on screen: this engine has the one job. */
const JOB = 0;

/**
 * Counts the machines of a tick, by region and model, with an engine of its own that ends with the answer.
 *
 * @param take gets them, or null where they could not be counted
 * @returns what calls it off
 */
export function countMachines(
  store: AtlasStore,
  tick: number,
  take: (machines: MachineCount | null) => void,
): () => void {
  const { scenario, seed, commands, startEngine } = store.getState();
  let over = false;
  const end = () => {
    over = true;
    client.stop();
  };
  const client = startEngine((reply) => {
    if (over || !("job" in reply)) return;
    if (reply.type === "machines") take(reply.machines);
    else if (reply.type === "machines-failed") take(null);
    else return;
    end();
  });
  client.send({ type: "machines", job: JOB, scenario, seed, commands, tick });
  return () => !over && end();
}
