/** Builds the site when what is in dist is not what the sources would give. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalBase } from "./serve.ts";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** What the build is made from. Folders count with all they hold, and their own time tells of deleted files. */
const INPUTS = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];

export interface BuildState {
  /** Text of dist/index.html, or null when there is none. */
  readonly page: string | null;
  /** When it was written, ms. */
  readonly builtMs: number;
  /** The input that changed last, and when, ms. */
  readonly newest: { readonly path: string; readonly changedMs: number };
  /** The base path wished for. */
  readonly base: string;
}

/** The base path that a built page was made for, from the address of its script; null when it has none. */
export function builtBase(page: string): string | null {
  const source = /<script\b[^>]*\bsrc="([^"]*?)assets\//.exec(page)?.[1];
  return source === undefined ? null : normalBase(source);
}

/** Why the site must be built, or null when it need not be. */
export function buildReason({ page, builtMs, newest, base }: BuildState): string | null {
  if (page === null) return "there is no build yet";
  if (newest.changedMs > builtMs) return `${newest.path} is newer than the build`;
  const built = builtBase(page);
  if (built !== normalBase(base)) return `the build is for ${built ?? "no base path"}, not ${normalBase(base)}`;
  return null;
}

function newestOf(project: string, path: string): BuildState["newest"] {
  const full = join(project, path);
  if (!existsSync(full)) return { path, changedMs: 0 };
  const stat = statSync(full);
  const own = { path, changedMs: stat.mtimeMs };
  if (!stat.isDirectory()) return own;
  return readdirSync(full)
    .map((name) => newestOf(project, `${path}/${name}`))
    .reduce((newest, next) => (next.changedMs > newest.changedMs ? next : newest), own);
}

/** The base path that builds are made for. */
export const wishedBase = (): string => process.env.HASHRATE_ATLAS_BASE ?? "/";

export function readBuildState(project: string, base: string): BuildState {
  const page = join(project, "dist/index.html");
  const built = existsSync(page);
  return {
    page: built ? readFileSync(page, "utf8") : null,
    builtMs: built ? statSync(page).mtimeMs : 0,
    newest: INPUTS.map((path) => newestOf(project, path)).reduce((a, b) => (b.changedMs > a.changedMs ? b : a)),
    base,
  };
}

/**
 * Builds when needed, telling why.
 *
 * @returns the folder that holds the built site
 * @throws Error when the build fails; vite has then said why
 */
export function ensureBuild(project: string = PROJECT, base: string = wishedBase()): string {
  const reason = buildReason(readBuildState(project, base));
  if (reason !== null) {
    console.log(`Building the site: ${reason}.`);
    const vite = join(PROJECT, "node_modules/vite/bin/vite.js");
    const env = { ...process.env, HASHRATE_ATLAS_BASE: base };
    const { status } = spawnSync(process.execPath, [vite, "build"], { cwd: project, env, stdio: "inherit" });
    if (status !== 0) throw new Error("The site could not be built; what vite wrote above says why.");
  }
  return join(project, "dist");
}
