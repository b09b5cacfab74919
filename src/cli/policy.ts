/** What browsers are told of the built site, in one place: the page's own meta tag, and headers for hosts that read `_headers`. */

/** Nothing from elsewhere, no code made of text, one Worker. Who may embed the page is not limited: lessons do. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types sim-worker",
].join("; ");

export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // A sandboxed frame has no origin: its own scripts and fonts reach it as another site's would.
  "Access-Control-Allow-Origin": "*",
};

/** The headers for every path, in the form that static hosts read from a file `_headers`. */
export function headersFile(): string {
  return ["/*", ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
}
