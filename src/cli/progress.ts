/** How far a long command is, on stderr: one line that changes on a terminal, a line now and then elsewhere. */

const TERMINAL_MS = 200;
const ELSEWHERE_MS = 5000;
const CLEAR_LINE = "\r\u001b[K";

export interface Progress {
  /** So many are done, those of an earlier start included. */
  readonly tell: (done: number) => void;
  /** Leaves the terminal's line clean. */
  readonly end: () => void;
}

/** What it needs of stderr. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** @param from done before this start: they say nothing of its speed */
export function createProgress(
  label: string,
  from: number,
  total: number,
  quiet: boolean,
  stream: ProgressStream = process.stderr,
): Progress {
  const terminal = stream.isTTY === true;
  const startedMs = performance.now();
  let toldMs = startedMs;
  const line = (done: number, nowMs: number): string => {
    const perS = (done - from) / ((nowMs - startedMs) / 1000);
    return `${label}: ${done} of ${total} runs, ${perS.toPrecision(2)} a second, ${durationOf((total - done) / perS)} left`;
  };
  return {
    tell: (done) => {
      const nowMs = performance.now();
      if (quiet || nowMs - toldMs < (terminal ? TERMINAL_MS : ELSEWHERE_MS)) return;
      toldMs = nowMs;
      stream.write(terminal ? CLEAR_LINE + line(done, nowMs) : `${line(done, nowMs)}\n`);
    },
    end: () => {
      if (terminal && !quiet) stream.write(CLEAR_LINE);
    },
  };
}

/** `48 s`, `12 min`, `3.5 h` */
function durationOf(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
