/** When a scene is drawn: with the display, and only if something of it has changed. */

export interface DrawLoop {
  /** What is drawn is out of date. */
  invalidate(): void;
  /** Something is there to be taken. */
  awake(): void;
  /** The page's words change too: they are laid out in the next picture, and the dots follow in the one after. Never two in a row. */
  giveWay(): void;
  /** Draws at once, for whoever cannot wait for the display. */
  drawNow(): void;
  stop(): void;
}

/** `take` brings in what was told since the last picture and says whether it changed anything; `draw` whether more is to follow. */
export function createDrawLoop(take: () => boolean, draw: (now: number) => boolean): DrawLoop {
  let request = 0;
  let isStale = false;
  let waits = false;
  let hasWaited = false;
  let isStopped = false;

  function awake(): void {
    if (request === 0 && !isStopped) request = requestAnimationFrame(onDisplay);
  }

  function onDisplay(now: number): void {
    request = 0;
    hasWaited = waits && !hasWaited;
    waits = false;
    if (hasWaited) awake();
    else drawIfStale(now);
  }

  function drawIfStale(now: number): void {
    if (take()) isStale = true;
    if (!isStale) return;
    isStale = false;
    if (draw(now)) invalidate();
  }

  function invalidate(): void {
    isStale = true;
    awake();
  }

  return {
    invalidate,
    awake,
    giveWay() {
      waits = true;
      awake();
    },
    drawNow() {
      isStale = true;
      drawIfStale(performance.now());
    },
    stop() {
      isStopped = true;
      cancelAnimationFrame(request);
    },
  };
}
