import type { HostClient } from "../host/client.ts";
import type { JobReply } from "../host/messages.ts";
import { windowsOf } from "../scenario/windows.ts";
import type { AtlasActions, AtlasStore } from "./state.ts";

/** Long jobs beside the runs; `connect` starts an engine of their own with the first of them. */
export interface Jobs extends Pick<AtlasActions, "runEnsemble" | "cancelEnsemble" | "askEffects"> {
  readonly receive: (reply: JobReply) => void;
}

export function createJobs(store: AtlasStore, connect: () => HostClient): Jobs {
  const { getState: get, setState: set } = store;
  let client: HostClient | null = null;
  let jobs = 0;

  function runEnsemble(runs: number): void {
    cancelEnsemble();
    jobs += 1;
    set({ ensemble: { status: "running", job: jobs, done: 0, total: runs } });
    client ??= connect();
    const { input, base, vary } = get();
    const windows = windowsOf(input, base);
    client.send({
      type: "ensemble",
      job: jobs,
      scenario: base,
      vary: vary ? input : null,
      commands: [],
      windows,
      runs,
    });
  }

  function cancelEnsemble(): void {
    const { ensemble } = get();
    if (ensemble.status !== "running") return;
    client?.send({ type: "cancel", job: ensemble.job });
    set({ ensemble: { status: "idle" } });
  }

  function askEffects(tick: number): void {
    const { scenario, seed, commands } = get();
    jobs += 1;
    set({ effects: { status: "running", job: jobs, tick, commands } });
    client ??= connect();
    client.send({ type: "effects", job: jobs, scenario, seed, commands, tick });
  }

  function receive(reply: JobReply): void {
    const { ensemble, effects } = get();
    if (reply.type === "effects" || reply.type === "effects-failed") {
      if (effects.status !== "running" || effects.job !== reply.job) return;
      const { tick, commands } = effects;
      if (reply.type === "effects") set({ effects: { status: "done", tick, commands, effects: reply.effects } });
      else set({ effects: { status: "failed", message: reply.message } });
      return;
    }
    if (ensemble.status !== "running" || ensemble.job !== reply.job) return;
    if (reply.type === "ensemble") set({ ensemble: { status: "done", runs: ensemble.total, bands: reply.bands } });
    else if (reply.type === "ensemble-failed") set({ ensemble: { status: "failed", message: reply.message } });
    else if (reply.type === "ensemble-progress") set({ ensemble: { ...ensemble, done: reply.done } });
  }

  return { runEnsemble, cancelEnsemble, askEffects, receive };
}
