/** What answers a press comes with the next picture; what may follow it waits here, so that it does not hold the picture up. */
import { useEffect, useState } from "react";

/** When the page has nothing else to do. */
export const whenIdle: (run: () => void) => void =
  typeof requestIdleCallback === "function" ? requestIdleCallback : (run) => setTimeout(run, 1000);

/** Runs once the browser has painted what is on the page now. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** False in the first picture of a component, true after it. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return isPainted;
}
