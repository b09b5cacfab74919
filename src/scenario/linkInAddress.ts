/** Fields of a readable link. */
const FIELDS = ["seed", "map", "ab", "sheet", "region", "hash", "as", "do"] as const;

/**
 * What an address says of the state: after `#`, after `%23` (mail scanners rewrite it), or in `?s=`, whose fields become the
 * address's own where nobody escaped them.
 */
export function linkInAddress(address: Pick<URL, "hash" | "search" | "pathname">): string {
  return tidyLink(rawLinkIn(address));
}

function rawLinkIn({ hash, search, pathname }: Pick<URL, "hash" | "search" | "pathname">): string {
  if (hash.length > 1) return decoded(hash.slice(1));
  const query = new URLSearchParams(search);
  const said = query.get("s");
  if (said !== null)
    return said + FIELDS.flatMap((name) => (query.has(name) ? `&${name}=${query.get(name)}` : [])).join("");
  const escaped = pathname.indexOf("%23");
  return escaped < 0 ? "" : decoded(pathname.slice(escaped + 3));
}

const BEFORE = " \n\r\t\u00a0#<([{\"'`*«„“”‘’";
const AFTER = " \n\r\t\u00a0.,;:!?…>)]}\"'`*»“”’";

/** Without what sentences, mail programs and hands put around a link or a whole address, and no link begins or ends with. */
export function tidyLink(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BEFORE.includes(text.charAt(from))) from += 1;
  while (to > from && AFTER.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The rest of an address's query, without the link. */
export function queryBeside(search: string): string {
  const query = new URLSearchParams(search);
  if (query.has("s")) for (const name of ["s", ...FIELDS]) query.delete(name);
  return query.toString();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
