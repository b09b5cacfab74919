import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawLoop } from "../../../src/view/map/drawLoop.ts";

/** Pictures of a display that come one after another when told. */
let waiting: FrameRequestCallback[] = [];
const display = () => {
  const now = waiting;
  waiting = [];
  for (const callback of now) callback(0);
};

/** A scene with one number to show; it moves on by itself for so many pictures. */
function sceneOf(movesOn = 0) {
  const scene = { told: 0, taken: 0, drawn: [] as number[], left: movesOn };
  const loop = createDrawLoop(
    () => {
      if (scene.told === scene.taken) return false;
      scene.taken = scene.told;
      return true;
    },
    () => {
      scene.drawn.push(scene.taken);
      scene.left -= 1;
      return scene.left > 0;
    },
  );
  return { scene, loop };
}

beforeEach(() => {
  waiting = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => waiting.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => {
    waiting = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("when a scene is drawn", () => {
  it("with the display, once, and not at all if what was told changes nothing", () => {
    const { scene, loop } = sceneOf();
    loop.invalidate();
    loop.invalidate();
    expect(scene.drawn).toEqual([]);
    display();
    expect(scene.drawn).toEqual([0]);
    loop.awake();
    display();
    expect(scene.drawn).toEqual([0]);
    scene.told = 7;
    loop.awake();
    display();
    expect(scene.drawn).toEqual([0, 7]);
    expect(waiting).toEqual([]);
  });

  it("on and on while it moves by itself", () => {
    const { scene, loop } = sceneOf(3);
    loop.invalidate();
    for (let i = 0; i < 6; i += 1) display();
    expect(scene.drawn).toHaveLength(3);
    expect(waiting).toEqual([]);
  });

  it("a picture after the page's words, never two in a row", () => {
    const { scene, loop } = sceneOf();
    for (let moment = 1; moment <= 6; moment += 1) {
      scene.told = moment;
      loop.awake();
      loop.giveWay();
      display();
    }
    expect(scene.drawn).toEqual([2, 4, 6]);
    display();
    expect(scene.drawn).toEqual([2, 4, 6]);
  });

  it("at once for whoever cannot wait, and never after its end", () => {
    const { scene, loop } = sceneOf();
    scene.told = 1;
    loop.giveWay();
    loop.drawNow();
    expect(scene.drawn).toEqual([1]);
    loop.invalidate();
    loop.stop();
    display();
    loop.invalidate();
    display();
    expect(scene.drawn).toEqual([1]);
  });
});
