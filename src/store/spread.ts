import type { HostClient } from "../host/client.ts";
import type { Reply } from "../host/messages.ts";
import type { SpreadJob } from "../host/spread.ts";
import { withOwnValues } from "../scenario/assumptions.ts";
import { shareRegions } from "./shareRegions.ts";
import type { AtlasStore } from "./state.ts";

/** The spread of many runs under the choices of the moment. Apart from the store, so that it comes with the charts. */

let jobs = 0;

/** Seeds 1 to `runs`, on as many engines as the page allows; they end with the job, with its cancelling and with other choices. */
export function runSpread(store: AtlasStore, runs: number): void {
  jobs += 1;
  const job = jobs;
  const { input, scenario, commands, assumptions, vary, engines, startEngine } = store.getState();
  const varied = vary && (input.parameters ?? []).length > 0;
  const regions = shareRegions(input);
  const parts = Math.max(1, Math.min(engines, runs));
  const done = Array.from({ length: parts }, () => 0);
  const samples: Float32Array[] = [];

  const isMine = () => {
    const { spread } = store.getState();
    return spread.status === "running" && spread.job === job;
  };

  function receive(part: number, reply: Reply): void {
    if (!isMine()) return;
    if (reply.type === "spread-progress") {
      done[part] = reply.done;
      const sum = done.reduce((all, count) => all + count, 0);
      store.setState({ spread: { status: "running", job, done: sum, total: runs } });
    } else if (reply.type === "spread-samples") {
      samples[part] = reply.samples;
      if (Object.keys(samples).length === parts)
        clients[0]!.send({ type: "quantiles", job, scenario, regions, parts: samples });
    } else if (reply.type === "spread") {
      store.setState({ spread: { status: "done", runs, varied, bands: reply.bands } });
    } else if (reply.type === "spread-failed") {
      store.setState({ spread: { status: "failed", message: reply.message } });
    }
  }

  store.setState({ spread: { status: "running", job, done: 0, total: runs } });
  const clients: HostClient[] = done.map((_, part) => startEngine((reply) => receive(part, reply)));
  clients.forEach((client, part) => {
    const first = Math.floor((part * runs) / parts);
    const request: SpreadJob = {
      scenario,
      vary: varied ? withOwnValues(input, assumptions) : null,
      commands,
      regions,
      firstSeed: first + 1,
      runs: Math.floor(((part + 1) * runs) / parts) - first,
    };
    client.send({ type: "spread", job, ...request });
  });
  const unsubscribe = store.subscribe(() => {
    if (isMine()) return;
    unsubscribe();
    for (const client of clients) {
      client.send({ type: "cancel", job });
      client.stop();
    }
  });
}

/** Cancels what is being simulated, or takes off what was. */
export function endSpread(store: AtlasStore): void {
  store.setState({ spread: { status: "idle", dropped: false } });
}
