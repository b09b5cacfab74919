import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  /** What is written while a run ends every 100 ms, from the 41st of 100 to the last. */
  function written(isTTY: boolean, quiet = false): string[] {
    const texts: string[] = [];
    const progress = createProgress("atlas", 40, 100, quiet, { isTTY, write: (text) => texts.push(text) });
    for (let done = 41; done <= 100; done += 1) {
      vi.advanceTimersByTime(100);
      progress.tell(done);
    }
    progress.end();
    return texts;
  }

  test("elsewhere: a line every five seconds, its speed that of this start", () => {
    expect(written(false)).toEqual(["atlas: 90 of 100 runs, 10 a second, 1 s left\n"]);
  });

  test("on a terminal: one line that changes, and is gone at the end", () => {
    const texts = written(true);
    expect(texts[0]).toBe("\r\u001b[Katlas: 42 of 100 runs, 10 a second, 6 s left");
    expect(texts).toHaveLength(31);
    expect(texts.join("")).not.toContain("\n");
    expect(texts.at(-1)).toBe("\r\u001b[K");
  });

  test("--quiet: nothing", () => {
    expect([...written(true, true), ...written(false, true)]).toEqual([]);
  });
});
