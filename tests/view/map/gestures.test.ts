// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { listenToGestures } from "../../../src/view/map/gestures.ts";

afterEach(() => vi.restoreAllMocks());

/** Turns the wheel over a map on a page of a height; how often the map zoomed, and whether the page was kept from scrolling. */
function wheelOn(pageHeight: number, ctrlKey = false) {
  vi.spyOn(document.documentElement, "scrollHeight", "get").mockReturnValue(pageHeight);
  const canvas = document.createElement("canvas");
  const zoom = vi.fn();
  const stop = listenToGestures(canvas, { pan: () => {}, zoom, tap: () => {}, hover: () => {} });
  const event = new WheelEvent("wheel", { deltaY: 100, ctrlKey, cancelable: true });
  canvas.dispatchEvent(event);
  stop();
  return { zooms: zoom.mock.calls.length, isKept: event.defaultPrevented };
}

test("the wheel zooms the map where the page does not scroll, and else scrolls it, but with Ctrl", () => {
  expect(wheelOn(innerHeight)).toEqual({ zooms: 1, isKept: true });
  expect(wheelOn(2 * innerHeight)).toEqual({ zooms: 0, isKept: false });
  expect(wheelOn(2 * innerHeight, true)).toEqual({ zooms: 1, isKept: true });
});
