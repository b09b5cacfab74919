/** Finds a browser for the tests, or installs one where that is possible, and launches it. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** What is known of this machine; tests invent one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Runs as root. */
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

export type Finding =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "install" }
  | { readonly kind: "missing"; readonly message: string };

const COMMANDS = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

const MAC_APPS = ["Google Chrome", "Chromium", "Google Chrome for Testing"];

const WINDOWS_FILES = ["Google/Chrome/Application", "Chromium/Application"].map((folder) => `${folder}/chrome.exe`);

/** Where each edition of a Playwright download keeps its program, below `chromium-1234` or the headless shell's folder. */
const PLAYWRIGHT_FILES = [
  ...["chrome-linux", "chrome-linux64", "chrome-linux-arm64"].map((folder) => `${folder}/chrome`),
  ...["chrome-linux/headless_shell", "chrome-headless-shell-linux64/chrome-headless-shell"],
  ...["chrome-mac", "chrome-mac-x64", "chrome-mac-arm64"].flatMap((folder) =>
    MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  ),
  ...["chrome-mac/headless_shell"],
  ...["arm64", "x64"].map((cpu) => `chrome-headless-shell-mac-${cpu}/chrome-headless-shell`),
  ...["chrome-win/chrome.exe", "chrome-win64/chrome.exe", "chrome-win/headless_shell.exe"],
  ...["chrome-headless-shell-win64/chrome-headless-shell.exe"],
];

function installedPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_FILES.map((file) => `${root}/${file}`));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", `${home}/Applications`];
    return roots.flatMap((root) => MAC_APPS.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return [...COMMANDS.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), "/opt/google/chrome/chrome"];
}

function playwrightCache({ platform, env, home }: Machine): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "win32") return `${env.LOCALAPPDATA ?? `${home}/AppData/Local`}/ms-playwright`;
  return platform === "darwin" ? `${home}/Library/Caches/ms-playwright` : `${home}/.cache/ms-playwright`;
}

/** Newest download first; a whole browser before a headless shell of the same number. */
function playwrightPlaces(machine: Machine): readonly string[] {
  const cache = playwrightCache(machine);
  const number = (folder: string) => Number(/(\d+)$/.exec(folder)?.[1] ?? 0);
  return machine
    .list(cache)
    .filter((folder) => /^chromium(_headless_shell)?-\d+$/.test(folder))
    .sort((a, b) => number(b) - number(a) || a.length - b.length)
    .flatMap((folder) => PLAYWRIGHT_FILES.map((file) => `${cache}/${folder}/${file}`));
}

/** Which browser to use, whether to install one, or what to tell the reader. Looks, and changes nothing. */
export function findBrowser(machine: Machine): Finding {
  const wished = machine.env.CHROMIUM_PATH;
  if (wished) {
    if (machine.exists(wished)) return { kind: "found", path: wished };
    return { kind: "missing", message: `CHROMIUM_PATH is "${wished}", but there is no such file.` };
  }
  const path = [...installedPlaces(machine), ...playwrightPlaces(machine)].find(machine.exists);
  if (path !== undefined) return { kind: "found", path };
  const debian = machine.exists("/etc/debian_version") && machine.exists("/usr/bin/apt-get");
  if (machine.platform === "linux" && debian && machine.root) return { kind: "install" };
  return {
    kind: "missing",
    message:
      "The browser tests need Chrome or Chromium: install either, or run `npx playwright install chromium`, or set CHROMIUM_PATH to its program.",
  };
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
});

function installChromium(): void {
  console.log("No browser found: installing Debian's chromium with apt-get; this takes a minute or two.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status === 0) continue;
    const tail = `${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(-5).join("\n");
    throw new Error(`\`apt-get ${args.join(" ")}\` failed, so install Chrome or Chromium by hand.\n${tail}`);
  }
}

/**
 * The program of a browser on this machine, installed now if need be.
 *
 * @throws Error with one sentence that says what to install
 */
export function browserPath(): string {
  let finding = findBrowser(thisMachine());
  if (finding.kind === "install") {
    installChromium();
    finding = findBrowser({ ...thisMachine(), root: false });
  }
  if (finding.kind === "found") return finding.path;
  throw new Error(finding.kind === "missing" ? finding.message : "No browser was found after installing one.");
}

/** Silent on the network, and able to run as root in a container. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @param extra further switches, such as `--disable-3d-apis`
 * @throws Error with one sentence when there is no browser or it does not start
 */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = normalize(browserPath());
  try {
    return await chromium.launch({ executablePath, args: [...ARGUMENTS, ...extra] });
  } catch (cause) {
    const message = `${executablePath} does not start: install another Chrome or Chromium and name it in CHROMIUM_PATH.`;
    throw new Error(message, { cause });
  }
}
