/** What a page that embeds this one may say to it, and what it is told. Version 1; README shows a lesson page. */
import { tidyLink } from "../scenario/linkInAddress.ts";
import { parseUtc } from "../units/time.ts";

export const EMBED_VERSION = 1;

export type EmbedRequest =
  /** A link's text after `#`. */
  | { readonly type: "load"; readonly link: string }
  | { readonly type: "play" | "pause" }
  /** Unix seconds. */
  | { readonly type: "goTo"; readonly unixS: number };

export type EmbedError =
  /** The message is no object with `hashrateAtlas: 1` and a `type`, or a field of it is missing or of another kind. */
  | "malformed"
  | "unknown-version"
  | "unknown-type"
  /** `utc` is no UTC time. */
  | "bad-time"
  /** Something of the link could not be taken as it stood; the nearest state is open. */
  | "bad-link"
  /** The link's scenario did not arrive. */
  | "scenario-lost"
  /** A newer `load` came before this one's turn, so that it and what was said after it were left out. */
  | "replaced"
  /** Too many messages while a scenario was on its way; the newest were left out. */
  | "too-many";

export type EmbedReply =
  | { readonly type: "ready" }
  | { readonly type: "moment"; readonly utc: string; readonly playing: boolean; readonly link: string }
  | { readonly type: "error"; readonly error: EmbedError };

/** A message as it came, of whatever kind; longer texts than any link are malformed. */
export function readEmbedRequest(data: unknown): EmbedRequest | EmbedError {
  if (typeof data !== "object" || data === null) return "malformed";
  const { hashrateAtlas: version, type, link, utc } = data as Record<string, unknown>;
  if (version === undefined) return "malformed";
  if (version !== EMBED_VERSION) return "unknown-version";
  switch (type) {
    case "load":
      return typeof link === "string" && link.length < 100_000 ? { type, link: tidyLink(link) } : "malformed";
    case "play":
    case "pause":
      return { type };
    case "goTo": {
      if (typeof utc !== "string" || utc.length > 40) return "malformed";
      const unixS = parseUtc(utc);
      return unixS === null ? "bad-time" : { type, unixS };
    }
    default:
      return typeof type === "string" ? "unknown-type" : "malformed";
  }
}
