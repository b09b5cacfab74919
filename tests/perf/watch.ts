/** What a page is asked to write down about itself while it is measured. */
import type { CDPSession, Page } from "playwright-core";

/** Entries of Chromium's own observers that the types of the DOM lack. */
interface Entry extends PerformanceEntry {
  readonly value: number;
  readonly interactionId: number;
}

declare global {
  interface Window {
    watched: { shift: number; slowestMs: number; slowest: string; mapMs: number };
  }
}

/** Sum of layout shifts (also those that follow a press), the slowest interaction, and when the map showed its first dots. */
export function watchPage(): void {
  const watched = { shift: 0, slowestMs: 0, slowest: "", mapMs: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as Entry[]) watched.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries() as Entry[])
      if (interactionId > 0 && duration > watched.slowestMs)
        Object.assign(watched, { slowestMs: duration, slowest: name });
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  // No function here has a name of its own: the page lacks the helper that the compiler would call for one.
  const looking = setInterval(() => {
    const dots = window.hashrateAtlas?.dots?.();
    if (dots === undefined || dots.drawn === 0) return;
    watched.mapMs = performance.now();
    clearInterval(looking);
  }, 4);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, without that in which it waited for a core. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface MainThread {
  /** Of each task, ms: as it went by, and of the thread alone. */
  readonly tasks: readonly { readonly wallMs: number; readonly ownMs: number }[];
  /** The thread's own time between one frame and the next, ms. */
  readonly frameOwnMs: readonly number[];
  /** The thread's own time, ms, from each mark SPAN_BEGINS of the page to the next SPAN_ENDS, tasks that hold a mark counted whole. */
  readonly spanOwnMs: readonly number[];
}

export const SPAN_BEGINS = "span begins";
export const SPAN_ENDS = "span ends";

/** What the page's main thread does while `work` is under way. */
export async function traceMainThread(devtools: CDPSession, work: () => Promise<void>): Promise<MainThread> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  devtools.on("Tracing.dataCollected", take);
  const categories = "disabled-by-default-devtools.timeline,devtools.timeline,blink.user_timing";
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", categories });
  await work();
  const over = new Promise<void>((done) => devtools.once("Tracing.tracingComplete", () => done()));
  await devtools.send("Tracing.end");
  await over;
  devtools.off("Tracing.dataCollected", take);
  return mainThreadOf(events);
}

function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const isTask = ({ name, ph }: TraceEvent) => ph === "X" && name === "RunTask";
  const isDrawing = ({ name }: TraceEvent) => name === "FireAnimationFrame";
  // The thread that fires animation frames is the page's.
  const { pid, tid } = events.find(isDrawing) ?? { pid: -1, tid: -1 };
  const own = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const ownMs = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
  const tasks = own.filter(isTask);
  const drawnAt = own.filter(isDrawing).map(({ ts }) => ts);
  const frameOwnMs: number[] = [];
  let next = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    // A task that fires animation frames begins a frame; what runs until the next one is counted with it.
    if (next < drawnAt.length && drawnAt[next]! < end) frameOwnMs.push(0);
    while (next < drawnAt.length && drawnAt[next]! < end) next += 1;
    if (frameOwnMs.length > 0) frameOwnMs[frameOwnMs.length - 1]! += ownMs(task);
  }
  const marks = (name: string) => own.filter((event) => event.name === name).map(({ ts }) => ts);
  const ends = marks(SPAN_ENDS);
  const spanOwnMs = marks(SPAN_BEGINS).flatMap((begin) => {
    const end = ends.find((ts) => ts > begin);
    if (end === undefined) return [];
    const within = tasks.filter((task) => task.ts + (task.dur ?? 0) > begin && task.ts < end);
    return [within.reduce((sum, task) => sum + ownMs(task), 0)];
  });
  return {
    tasks: tasks.map((task) => ({ wallMs: (task.dur ?? 0) / 1000, ownMs: ownMs(task) })),
    frameOwnMs,
    spanOwnMs,
  };
}

/** An emulated network: 40 ms there and back, 10 Mbit/s. */
export async function onDesktopNetwork(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: 1_250_000,
    uploadThroughput: 1_250_000,
  });
}
