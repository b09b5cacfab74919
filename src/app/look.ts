/** How the page looks: its theme, and the present view. Comes after the first load; until then, and without it, the page is paper. */
import { tinykeys } from "tinykeys";
import type { AtlasState, AtlasStore, Theme } from "../store/atlas.ts";
import { onAnyLayout } from "./anyLayout.ts";
import { areForced, onForced } from "./forcedColours.ts";
import { outside, single, WRITTEN } from "./keys.ts";
import { THEME_CHOICES, themeIn, unknownLooks, withPresent, withTheme } from "./themeQuery.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** In a hall paper is a lamp's own white; who chose night has night there too. Forced colours are the device's: what a theme adds to them goes with it. */
function themeOf({ theme, presenting }: AtlasState): Theme {
  const chosen = theme === "device" || areForced() ? (dark.matches ? "night" : "paper") : theme;
  return presenting && chosen === "paper" ? "projector" : chosen;
}

export function startLook(store: AtlasStore): void {
  const asked = themeIn(location.search);
  if (asked !== null) store.setState({ theme: asked }); // of this visit, and not kept
  const unknown = unknownLooks(location.search);
  if (unknown.length > 0) store.setState({ problems: [...store.getState().problems, ...unknown] });
  if (new URLSearchParams(location.search).get("view") === "present") store.getState().present(true);

  function show(): void {
    const shownTheme = themeOf(store.getState());
    const { dataset } = document.documentElement;
    if (dataset.theme === shownTheme) return;
    dataset.theme = shownTheme;
    const ground = getComputedStyle(document.documentElement).getPropertyValue("--ground").trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", ground);
    store.setState({ shownTheme }); // after the tokens: whoever hears of it reads them
  }

  tinykeys(
    window,
    onAnyLayout(
      Object.fromEntries(
        Object.entries(lookActs(store)).map(([key, act]) => [key, single(store, outside(WRITTEN, act))]),
      ),
    ),
  );
  show();
  dark.addEventListener("change", show);
  onForced(show);
  store.subscribe((state, before) => {
    if (state.theme !== before.theme || state.presenting !== before.presenting) show();
    // What the address asks for is what is seen, so that it can be kept and sent; it names no theme that is chosen by nobody.
    if (state.theme !== before.theme && themeIn(location.search) !== null)
      history.replaceState(history.state, "", withTheme(location.href, state.theme));
    if (state.presenting !== before.presenting)
      history.replaceState(history.state, "", withPresent(location.href, state.presenting));
  });
}

export function lookActs(store: AtlasStore) {
  return { v: () => nextTheme(store), p: () => store.getState().present(!store.getState().presenting) };
}

function nextTheme(store: AtlasStore): void {
  const { theme, setTheme } = store.getState();
  setTheme(THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? "paper");
}

/** Not every browser has it, and a frame may forbid it: then the window stays as it is. */
export function toggleFullScreen(): void {
  const change =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
  change?.catch(() => {});
}
