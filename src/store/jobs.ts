import type { HostClient } from "../host/client.ts";
import type { JobReply, Request } from "../host/messages.ts";
import { windowsOf } from "../scenario/windows.ts";
import type { AtlasStore } from "./state.ts";

/** Jobs of many runs beside the one on screen, told in the store. Apart from it, so that they come with the sheets that ask for them. */

let jobs = 0;

type JobRequest = Exclude<Request, { type: "run" | "decide" | "cancel" }>;

/** Starts an engine for one job; it ends with the job, and as soon as the store no longer waits for it. */
function start(
  store: AtlasStore,
  request: JobRequest,
  isAwaited: () => boolean,
  take: (reply: JobReply) => void,
): void {
  const client: HostClient = store.getState().startEngine((reply) => {
    if ("job" in reply && isAwaited()) take(reply);
  });
  client.send(request);
  const unsubscribe = store.subscribe(() => {
    if (isAwaited()) return;
    unsubscribe();
    client.send({ type: "cancel", job: request.job });
    client.stop();
  });
}

/** The scenario as its file has it, under seeds 1 to `runs`. */
export function runEnsemble(store: AtlasStore, runs: number): void {
  jobs += 1;
  const job = jobs;
  const { input, base, vary } = store.getState();
  const isAwaited = () => {
    const { ensemble } = store.getState();
    return ensemble.status === "running" && ensemble.job === job;
  };
  store.setState({ ensemble: { status: "running", job, done: 0, total: runs } });
  const request: JobRequest = {
    type: "ensemble",
    job,
    scenario: base,
    vary: vary ? input : null,
    commands: [],
    windows: windowsOf(input, base),
    runs,
  };
  start(store, request, isAwaited, (reply) => {
    if (reply.type === "ensemble") store.setState({ ensemble: { status: "done", runs, bands: reply.bands } });
    else if (reply.type === "ensemble-failed")
      store.setState({ ensemble: { status: "failed", message: reply.message } });
    else if (reply.type === "ensemble-progress")
      store.setState({ ensemble: { status: "running", job, done: reply.done, total: runs } });
  });
}

export function cancelEnsemble(store: AtlasStore): void {
  store.setState({ ensemble: { status: "idle" } });
}

/** Runs the scenario once more without each channel of the price, up to a tick. */
export function askEffects(store: AtlasStore, tick: number): void {
  jobs += 1;
  const job = jobs;
  const { scenario, seed, commands } = store.getState();
  const isAwaited = () => {
    const { effects } = store.getState();
    return effects.status === "running" && effects.job === job;
  };
  store.setState({ effects: { status: "running", job, tick, commands } });
  start(store, { type: "effects", job, scenario, seed, commands, tick }, isAwaited, (reply) => {
    if (reply.type === "effects")
      store.setState({ effects: { status: "done", tick, commands, effects: reply.effects } });
    else if (reply.type === "effects-failed") store.setState({ effects: { status: "failed", message: reply.message } });
  });
}
