/** One way to drive a page in each of the three browsers: what a journey needs that must be the same in all of them. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "./browser.ts";
import { commandPlaces, type Program, programPath } from "./programs.ts";
import { openHttpSession, openMarionetteSession, type Session } from "./webdriver.ts";

/** A page of a browser of its own, with nothing stored. */
export interface EnginePage {
  /** `Firefox 153.7.0` */
  readonly browser: string;
  readonly goto: (url: string) => Promise<void>;
  /** Runs the body of an async function on the page, `args` at hand, and returns what it returns; JSON both ways. */
  readonly evaluate: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** A key by the name that Playwright gives it, with its modifiers: `Space`, `a`, `Shift+Tab`. */
  readonly press: (key: string) => Promise<void>;
  /** Characters, one key after the other. */
  readonly type: (text: string) => Promise<void>;
  /** What a person reads of the first element that matches, or of the whole page. */
  readonly text: (selector?: string) => Promise<string>;
  readonly screenshot: (path: string) => Promise<void>;
  /** What the browser itself saw of its pages so far; WebKit's driver does not tell. */
  readonly seen: () => Promise<Seen>;
  readonly close: () => Promise<void>;
}

export interface Seen {
  /** Addresses that pages asked for, whether or not they were let. */
  readonly requests: readonly string[];
  /** Errors of scripts, and violations of a page's policy. */
  readonly errors: readonly string[];
}

/** Further variables of the browser's environment. */
export type Env = Readonly<Record<string, string>>;

const TIMEOUT_MS = 300_000;
const VIEWPORT = { width: 1280, height: 800 };

const FIREFOX: Program = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  places: (machine) => [
    ...commandPlaces(machine, ["firefox-esr", "firefox"]),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ],
  packages: ["firefox-esr"],
  advice: "The tests in three browsers need Firefox: install it, or set FIREFOX_PATH to its program.",
};

const WEBKIT_ADVICE =
  "The tests in three browsers need WebKitGTK's driver, its MiniBrowser and Xvfb: install Debian's webkit2gtk-driver and xvfb.";
const WEBKIT_PACKAGES = ["webkit2gtk-driver", "xvfb"];

const WEBKIT_DRIVER: Program = {
  name: "WebKitWebDriver",
  variable: "WEBKIT_DRIVER_PATH",
  places: (machine) => commandPlaces(machine, ["WebKitWebDriver"]),
  packages: WEBKIT_PACKAGES,
  advice: WEBKIT_ADVICE,
};

const MINI_BROWSER: Program = {
  name: "WebKit's MiniBrowser",
  variable: "MINI_BROWSER_PATH",
  places: () =>
    ["lib/x86_64-linux-gnu", "lib/aarch64-linux-gnu", "libexec"].map(
      (folder) => `/usr/${folder}/webkit2gtk-4.1/MiniBrowser`,
    ),
  packages: WEBKIT_PACKAGES,
  advice: WEBKIT_ADVICE,
};

const XVFB: Program = {
  name: "Xvfb",
  variable: "XVFB_PATH",
  places: (machine) => commandPlaces(machine, ["Xvfb"]),
  packages: WEBKIT_PACKAGES,
  advice: WEBKIT_ADVICE,
};

/** Opens a page in a browser. @throws Error with one sentence when there is no such browser or it does not start */
export type OpenPage = (env?: Env) => Promise<EnginePage>;

export const openChromium: OpenPage = async (env = {}) => {
  const browser = await launchBrowser({ env });
  const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const evaluate = <T>(body: string, ...args: readonly unknown[]) =>
    page.evaluate(`(async (...args) => {${body}\n})(...${JSON.stringify(args)})`) as Promise<T>;
  return {
    browser: `Chromium ${browser.version()}`,
    goto: async (url) => void (await page.goto(url)),
    evaluate,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    text: (selector) => evaluate(READ_TEXT, selector ?? "body"),
    screenshot: async (path) => void (await page.screenshot({ path })),
    seen: async () => ({ requests, errors }),
    close: () => browser.close(),
  };
};

const READ_TEXT = "return document.querySelector(args[0])?.innerText ?? ''";

/** Keys that are no character, as WebDriver writes them. @source W3C WebDriver, "keyboard actions" */
const KEYS: Readonly<Record<string, string>> = {
  ...{ Backspace: "\uE003", Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Space: " ", Delete: "\uE017" },
  ...{ PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011" },
  ...{ ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015" },
  ...{ Shift: "\uE008", Control: "\uE009", Alt: "\uE00A", Meta: "\uE03D" },
};

function keyActions(key: string): readonly object[] {
  const names = key.length === 1 ? [key] : key.split("+");
  const values = names.map((name) => {
    const value = KEYS[name] ?? (name.length === 1 ? name : undefined);
    if (value === undefined) throw new Error(`no key is called "${name}"`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: "keyDown", value })),
    ...values.toReversed().map((value) => ({ type: "keyUp", value })),
  ];
}

/** The body as WebDriver wants it: it calls back, and an error is a value too. */
const asynchronous = (body: string) => `
  const args = [...arguments], done = args.pop();
  (async () => {${body}\n})().then((value) => done({ value }), (error) => done({ error: error + (error?.stack ? '\\n' + error.stack : '') }));`;

/** Firefox notes here who asks for what: the requests of pages, not its own. */
const NOTE_REQUESTS = `
  window.atlasRequests = [];
  const note = (subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.isContentPrincipal) window.atlasRequests.push(channel.URI.spec);
  };
  Services.obs.addObserver({ observe: note }, "http-on-modify-request");`;

/** Errors (flag 0, for warnings have others) whose source is a page. */
const READ_SEEN = `
  const errors = [];
  for (const message of Services.console.getMessageArray()) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags !== Ci.nsIScriptError.errorFlag) continue;
    if (/^(https?|blob):/.test(message.sourceName)) errors.push(message.errorMessage + " (" + message.sourceName + ")");
  }
  return { requests: window.atlasRequests, errors };`;

async function drive(
  name: string,
  { send, version, inBrowser }: Session,
  stop: () => Promise<void>,
): Promise<EnginePage> {
  await inBrowser?.(NOTE_REQUESTS);
  await send("SetTimeouts", { script: TIMEOUT_MS, pageLoad: TIMEOUT_MS, implicit: 0 });
  const evaluate = async <T>(body: string, ...args: readonly unknown[]): Promise<T> => {
    const answer = (await send("ExecuteAsyncScript", { script: asynchronous(body), args })) as {
      value: T;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  const act = (actions: readonly object[]) =>
    send("PerformActions", { actions: [{ type: "key", id: "keys", actions }] });
  return {
    browser: `${name} ${version}`,
    goto: async (url) => void (await send("Navigate", { url })),
    evaluate,
    press: async (key) => void (await act(keyActions(key))),
    type: async (text) => void (await act([...text].flatMap(keyActions))),
    text: (selector) => evaluate(READ_TEXT, selector ?? "body"),
    screenshot: async (path) => writeFileSync(path, Buffer.from(String(await send("TakeScreenshot")), "base64")),
    seen: async () => ((await inBrowser?.(READ_SEEN)) as Seen | undefined) ?? { requests: [], errors: [] },
    close: async () => {
      await send("DeleteSession").catch(() => undefined);
      await stop();
    },
  };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Asks until there is an answer; a busy machine takes its time over starting a browser. */
async function answerOf<T>(what: string, child: ChildProcess, ask: () => Promise<T | null> | T | null): Promise<T> {
  for (const end = Date.now() + 90_000; Date.now() < end; await pause(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`${what} does not start.`);
}

/** Ends a process by its own handle and waits for it. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const kill = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("exit", () => {
      clearTimeout(kill);
      done();
    });
    child.kill();
  });
}

/** Quiet on the network, never stopping a long script, and leaving the keys to the page. */
const FIREFOX_PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  "marionette.port": 0,
  "dom.max_script_run_time": 0,
  "browser.shell.checkDefaultBrowser": false,
  "browser.download.alwaysOpenPanel": false, // it would take the keys
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

export const openFirefox: OpenPage = async (env = {}) => {
  const program = programPath(FIREFOX);
  const profile = mkdtempSync(join(tmpdir(), "hashrate-atlas-firefox-"));
  const preferences = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), preferences.join(""));
  const { width, height } = VIEWPORT;
  const switches = [
    "--marionette",
    "--remote-allow-system-access",
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    "about:blank",
  ];
  const child = spawn(program, [`--width=${width}`, `--height=${height}`, ...switches], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, ...env },
  });
  child.on("error", () => undefined); // told by the wait for its port
  const stop = async () => {
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const file = join(profile, "MarionetteActivePort");
    const port = await answerOf(program, child, () => Number(existsSync(file) && readFileSync(file, "utf8")) || null);
    return await drive("Firefox", await openMarionetteSession(port), stop);
  } catch (error) {
    await stop();
    throw error;
  }
};

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

export const openWebKit: OpenPage = async (env = {}) => {
  const [program, driver, screen] = [MINI_BROWSER, WEBKIT_DRIVER, XVFB].map(programPath) as [string, string, string];
  const { width, height } = VIEWPORT;
  // Xvfb takes the first display that is free and writes its number.
  const display = spawn(screen, ["-displayfd", "1", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const children: ChildProcess[] = [display];
  const stop = async () => {
    for (const child of children.toReversed()) await end(child);
  };
  try {
    let number = "";
    display.stdout.on("data", (part) => {
      number += part;
    });
    const shown = await answerOf(screen, display, () => (number.endsWith("\n") ? `:${number.trim()}` : null));
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
      stdio: "ignore",
      env: { ...process.env, DISPLAY: shown, ...env },
    });
    children.push(child);
    const address = `http://127.0.0.1:${port}`;
    await answerOf(driver, child, () =>
      fetch(`${address}/status`).then(
        () => true,
        () => null,
      ),
    );
    const options = { binary: program, args: ["--automation"] };
    const session = await openHttpSession(address, { "webkitgtk:browserOptions": options });
    await session.send("SetWindowRect", { x: 0, y: 0, ...VIEWPORT });
    return await drive("WebKit", session, stop);
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Of the three engines that the web runs on. */
export type EngineName = "Chromium" | "Firefox" | "WebKit";

export const OPEN_PAGE: Readonly<Record<EngineName, OpenPage>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKit: openWebKit,
};
