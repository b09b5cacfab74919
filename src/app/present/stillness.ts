/** Menus and pointer hide once nothing has moved for a while, and are back with any move, key or focus. Returns how to stop. */
const STILL_MS = 3000;
const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

export function hideWhenStill(): () => void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  const stir = () => {
    root.removeAttribute("data-still");
    clearTimeout(timer);
    timer = setTimeout(() => root.setAttribute("data-still", ""), STILL_MS);
  };
  stir();
  for (const sign of SIGNS) addEventListener(sign, stir, true);
  return () => {
    clearTimeout(timer);
    root.removeAttribute("data-still");
    for (const sign of SIGNS) removeEventListener(sign, stir, true);
  };
}
