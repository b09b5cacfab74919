/** Chromium: where it may be, and how it is launched. */
import { normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { commandPlaces, type Machine, type Program, programPath } from "./programs.ts";

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

function installedPlaces(machine: Machine): readonly string[] {
  const { platform, env, home } = machine;
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_FILES.map((file) => `${root}/${file}`));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", `${home}/Applications`];
    return roots.flatMap((root) => MAC_APPS.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  return [...commandPlaces(machine, COMMANDS), "/opt/google/chrome/chrome"];
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

export const CHROMIUM: Program = {
  name: "Chromium",
  variable: "CHROMIUM_PATH",
  places: (machine) => [...installedPlaces(machine), ...playwrightPlaces(machine)],
  packages: ["chromium"],
  advice:
    "The browser tests need Chrome or Chromium: install either, or run `npx playwright install chromium`, or set CHROMIUM_PATH to its program.",
};

/**
 * Silent on the network, able to run as root in a container, and without a way to any other machine: whoever asks for one finds no
 * such host. A route in the tests' hands would stop them too, but every request of a page would wait for it.
 */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Chromium's own pages behind its bar of addresses. Nobody sees them, and each context would start a process for them: half a second of a core. */
const UNSEEN_PAGES = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** What Playwright has switched off, told again, for of two such lists only the last counts. @source playwright-core 1.65.1, chromiumSwitches */
const OFF_BY_PLAYWRIGHT = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...[
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
  ],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints"],
  ...["NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch"],
];

export interface Launch {
  /** Further switches, such as `--disable-3d-apis`. */
  readonly switches?: readonly string[];
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** @throws Error with one sentence when there is no browser or it does not start */
export async function launchBrowser({ switches = [], env = {} }: Launch = {}): Promise<Browser> {
  const executablePath = normalize(programPath(CHROMIUM));
  try {
    return await chromium.launch({
      executablePath,
      args: [...ARGUMENTS, `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...UNSEEN_PAGES].join(",")}`, ...switches],
      env: { ...process.env, ...env },
    });
  } catch (cause) {
    const message = `${executablePath} does not start: install another Chrome or Chromium and name it in CHROMIUM_PATH.`;
    throw new Error(message, { cause });
  }
}
