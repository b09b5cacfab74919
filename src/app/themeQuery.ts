/** A theme in an address, `?theme=night`: for lessons, and for frames in pages that are dark themselves. */
import type { ThemeChoice } from "../store/atlas.ts";

/** In the order in which a key goes through them. */
export const THEME_CHOICES: readonly ThemeChoice[] = ["paper", "night", "projector", "device"];

export function themeIn(search: string): ThemeChoice | null {
  const name = new URLSearchParams(search).get("theme");
  return THEME_CHOICES.find((theme) => theme === name) ?? null;
}

/** The address in this theme; null names none. */
export function withTheme(address: string, theme: ThemeChoice | null): string {
  const url = new URL(address);
  if (theme === null) url.searchParams.delete("theme");
  else url.searchParams.set("theme", theme);
  return url.href;
}
