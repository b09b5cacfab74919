/** A theme in an address, `?theme=night`: for lessons, and for frames in pages that are dark themselves. */
import { type LinkProblem, shown } from "../scenario/linkState.ts";
import type { ThemeChoice } from "../store/atlas.ts";

/** In the order in which a key goes through them. */
export const THEME_CHOICES: readonly ThemeChoice[] = ["paper", "night", "projector", "device"];

export function themeIn(search: string): ThemeChoice | null {
  const name = new URLSearchParams(search).get("theme");
  return THEME_CHOICES.find((theme) => theme === name) ?? null;
}

/** `?view=`: for a hall, and for looking only (`main.tsx`). */
const PAGE_VIEWS: readonly string[] = ["present", "only"];

/** What there is to say of looks that the address names and that there are not. */
export function unknownLooks(search: string): readonly LinkProblem[] {
  const query = new URLSearchParams(search);
  const [theme, view] = [query.get("theme"), query.get("view")];
  const problems: LinkProblem[] = [];
  if (theme && themeIn(search) === null) problems.push({ code: "unknown-theme", text: shown(theme) });
  if (view && !PAGE_VIEWS.includes(view)) problems.push({ code: "unknown-page-view", text: shown(view) });
  return problems;
}

/** The address in this theme; null names none. */
export function withTheme(address: string, theme: ThemeChoice | null): string {
  const url = new URL(address);
  if (theme === null) url.searchParams.delete("theme");
  else url.searchParams.set("theme", theme);
  return url.href;
}

/** The address with the present view asked for, or not. A page for looking only stays one. */
export function withPresent(address: string, presenting: boolean): string {
  const url = new URL(address);
  if (url.searchParams.get("view") === "only") return address;
  if (presenting) url.searchParams.set("view", "present");
  else url.searchParams.delete("view");
  return url.href;
}
