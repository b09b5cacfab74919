import type { ThemeChoice } from "../../store/atlas.ts";
import { withTheme } from "../themeQuery.ts";

export interface EmbedOptions {
  /** The frame gives no hand in the run. */
  readonly viewOnly: boolean;
  /** Null leaves the frame in paper. */
  readonly theme: ThemeChoice | null;
}

const HEIGHT_PX = 640;

/** HTML that shows an address in a frame of another page. A frame needs no script of ours and tells its page nothing. */
export function embedCode(address: string, title: string, { viewOnly, theme }: EmbedOptions): string {
  const url = new URL(withTheme(address, theme));
  if (viewOnly) url.searchParams.set("view", "only");
  else url.searchParams.delete("view");
  return `<iframe src="${inAttribute(url.href)}" title="${inAttribute(title)}" width="100%" height="${HEIGHT_PX}" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

function inAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
