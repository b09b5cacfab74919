import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Pixels of one rem: 16, unless the reader asked for larger or smaller text. */
export const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** An element's width in rem, so that larger text counts as less room; kept up to date; 0 where nothing is laid out. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(Math.round((measured.getBoundingClientRect().width / remPx()) * 16) / 16);
    measure();
    if (typeof ResizeObserver !== "function") return;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
