import { type AtlasStore, linkOf } from "../store/atlas.ts";

const AT_MOST_EVERY_MS = 500;

/** What an address says of the state: after `#`, after `%23` (mail scanners rewrite it), or in `?s=`. */
export function linkFromAddress({ hash, search, pathname }: Pick<Location, "hash" | "search" | "pathname">): string {
  if (hash.length > 1) return decode(hash.slice(1));
  const query = new URLSearchParams(search).get("s");
  if (query !== null) return query;
  const escaped = pathname.indexOf("%23");
  return escaped < 0 ? "" : decode(pathname.slice(escaped + 3));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps the address saying what is on screen, and follows it when it is changed by hand. */
export function watchAddress(store: AtlasStore): void {
  let written = "";
  let waiting = false;

  function write(): void {
    waiting = false;
    const link = linkOf(store.getState());
    if (link === written) return;
    written = link;
    const { pathname, search } = location;
    const cleanPath = pathname.replace(/%23.*$/, "");
    const query = new URLSearchParams(search);
    query.delete("s");
    const rest = query.toString();
    try {
      history.replaceState(null, "", `${cleanPath}${rest === "" ? "" : `?${rest}`}#${link}`);
    } catch {
      written = ""; // browsers limit how often this may be called; the next change writes again
    }
  }

  store.subscribe(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(write, AT_MOST_EVERY_MS);
  });
  write();
  addEventListener("hashchange", () => {
    const link = linkFromAddress(location);
    if (link !== written) store.getState().open(link);
  });
}

/** The whole address of this moment, now. */
export function currentAddress(store: AtlasStore): string {
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${linkOf(store.getState())}`;
}
