/** Fields of a readable link. */
const FIELDS = ["seed", "map", "ab", "sheet", "region", "hash", "as", "do"] as const;

/**
 * What an address says of the state: after `#`, after `%23` (mail scanners rewrite it), or in `?s=`, whose fields become the
 * address's own where nobody escaped them.
 */
export function linkInAddress({ hash, search, pathname }: Pick<URL, "hash" | "search" | "pathname">): string {
  if (hash.length > 1) return decoded(hash.slice(1));
  const query = new URLSearchParams(search);
  const said = query.get("s");
  if (said !== null)
    return said + FIELDS.flatMap((name) => (query.has(name) ? `&${name}=${query.get(name)}` : [])).join("");
  const escaped = pathname.indexOf("%23");
  return escaped < 0 ? "" : decoded(pathname.slice(escaped + 3));
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
