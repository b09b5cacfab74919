/** A small static file server for a built site, on this machine only. */
import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { HEADERS } from "./policy.ts";

export interface Served {
  /** Address of the site's first page, with its base path. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Ports above 1023 that browsers refuse to open. @source WHATWG Fetch, "bad port" */
const BLOCKED_PORTS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** The next port from `port` on that a browser will open; low ports are left as they were asked for. */
export function browserPort(port: number): number {
  let next = port;
  while (BLOCKED_PORTS.has(next)) next += 1;
  return next;
}

const DEFAULT_PORT = 4173;

/** The port that a setting asks for, the usual one when it is not set; null when it is no port. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** `/name/` of `name`, `/name` or `/name/`; `/` of an empty or relative base. */
export function normalBase(base: string): string {
  const name = base.replace(/^[./]+/, "").replace(/\/+$/, "");
  return name === "" ? "/" : `/${name}/`;
}

/** What a request path is answered with: a file, another address, or nothing. */
export type Answer = { readonly file: string } | { readonly redirect: string } | null;

/** The file of a URL path below `directory`; never one outside it, whatever dots, escapes or links the path holds. */
export function answerFor(directory: string, base: string, path: string): Answer {
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base)) return null;
  try {
    const root = realpathSync(directory);
    const name = decodeURIComponent(path.slice(base.length));
    if (name.split(/[/\\]/).includes("..")) return null;
    const file = realpathSync(join(root, name));
    if (file !== root && !file.startsWith(root + sep)) return null;
    if (statSync(file).isFile()) return path.endsWith("/") ? null : { file };
    // One slash before the path's own: "//name/" would be another host.
    if (!path.endsWith("/")) return { redirect: `/${path.replace(/^\/+/, "")}/` };
    const index = join(file, "index.html");
    return statSync(index).isFile() ? { file: index } : null;
  } catch {
    return null; // no such file, or a path that is no path: both are "not found"
  }
}

interface Site {
  readonly directory: string;
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

function respond({ directory, base, headers }: Site, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, text: string) =>
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  if (request.method !== "GET" && request.method !== "HEAD") return void refuse(405, "Only GET and HEAD.");
  const [asked = "/", query] = (request.url ?? "/").split("?");
  const path = asked.replace(/%23.*$/s, ""); // a link whose # a mail scanner escaped: the page reads it
  const answer = answerFor(directory, base, path);
  if (answer === null) return void refuse(404, "Not found.");
  if ("redirect" in answer) {
    const location = query === undefined ? answer.redirect : `${answer.redirect}?${query}`;
    return void response.writeHead(308, { location }).end();
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(answer.file).toLowerCase()] ?? "application/octet-stream",
    "content-length": statSync(answer.file).size,
    "cache-control": "no-cache",
    ...headers,
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(answer.file)
    .on("error", () => response.destroy())
    .pipe(response);
}

const TRIES = 100;

/**
 * Serves `directory` under `base` on 127.0.0.1.
 *
 * @param port wished port; when it is taken or browsers refuse it, the next free one is used
 * @param headers sent with every file; the site's own unless told
 * @throws Error when no port is free among the hundred from `port` on, or the directory cannot be served
 */
export async function serveDirectory(
  directory: string,
  {
    base = "/",
    port = DEFAULT_PORT,
    headers = HEADERS,
  }: Partial<Omit<Site, "directory">> & { readonly port?: number } = {},
): Promise<Served> {
  const root = normalBase(base);
  const server = createServer((request, response) => respond({ directory, base: root, headers }, request, response));
  const listen = (wished: number) =>
    new Promise<NodeJS.ErrnoException | null>((done) => {
      server.once("error", done);
      server.listen(wished, "127.0.0.1", () => {
        server.off("error", done);
        done(null);
      });
    });
  let wished = browserPort(port);
  for (let tries = 1; ; tries += 1) {
    const error = await listen(wished);
    if (error === null) break;
    if (!["EADDRINUSE", "EACCES"].includes(error.code ?? "") || tries === TRIES || wished >= 65_535) throw error;
    wished = browserPort(wished + 1);
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${root}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
