/** Journeys: what a person does in the built site, told as code, with the faults that no journey may meet watched for. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { type EngineName, type EnginePage, OPEN_PAGE } from "./pages.ts";

export interface JourneyKit {
  /** The first page of `context`, blank: begin with `await page.goto(url)`. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the built site's first page, with its base path. */
  readonly url: string;
  readonly browser: Browser;
  /** Another person: a context with nothing stored, watched like the first, closed at the end. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Another person with a browser of this kind, started now with nothing stored, watched like the first (but for WebKit), closed at the end. */
  readonly openIn: (engine: EngineName) => Promise<EnginePage>;
  /** Asks until the answer is neither false, null nor undefined, and returns it; fails after `timeoutMs` (30 s) naming `what`. */
  readonly until: <T>(what: string, ask: () => T | Promise<T>, timeoutMs?: number) => Promise<NonNullable<T>>;
}

export interface JourneyOptions {
  /** `DEFAULT_TIMEOUT_MS` unless told. */
  readonly timeoutMs?: number;
  /** Of the first context and of every `newContext`: viewport, reducedMotion, locale, ... */
  readonly context?: BrowserContextOptions;
  /** Switches of a browser of its own, such as `--disable-3d-apis`. */
  readonly browserArguments?: readonly string[];
  /** Page and console errors that a journey of faults brings about on purpose. Each must be met, or the journey fails. */
  readonly expectedErrors?: readonly RegExp[];
}

export const DEFAULT_TIMEOUT_MS = 120_000;

export type JourneyBody = (kit: JourneyKit) => Promise<void>;

export interface Journey {
  readonly name: string;
  readonly body: JourneyBody;
  readonly options: JourneyOptions;
}

/** Filled by the journey files as they are imported. */
export const journeys: Journey[] = [];

export function journey(name: string, body: JourneyBody, options: JourneyOptions = {}): void {
  if (journeys.some((other) => other.name === name)) throw new Error(`Two journeys are called "${name}".`);
  journeys.push({ name, body, options });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const until: JourneyKit["until"] = async (what, ask, timeoutMs = 30_000) => {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer as NonNullable<typeof answer>;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}`);
    await pause(50);
  }
};

/** Addresses that leave the machine. */
export const isForeign = (address: string, site: string): boolean =>
  /^(https?|wss?|ftp):/.test(address) && new URL(address).hostname !== new URL(site).hostname;

/** Writes every fault of every page of `context` to `note`, breaches of the site's policy and requests to other hosts among them. */
async function watch(context: BrowserContext, site: string, note: (fault: string) => void): Promise<void> {
  // In every page and frame, before its own scripts; what a Worker breaks the browser itself says on the console.
  await context.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
        console.error(`policy violation: ${effectiveDirective}, ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  context.on("request", (request) => {
    if (isForeign(request.url(), site)) note(`request to another host: ${request.url()}`);
  });
  context.on("weberror", (error) => note(`page error: ${error.error().stack ?? error.error()}`));
  context.on("console", (message) => {
    if (message.type() === "error") note(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("page", (page) => {
    page.on("crash", () => note(`the page crashed: ${page.url()}`));
    page.on("websocket", (socket) => isForeign(socket.url(), site) && note(`socket to another host: ${socket.url()}`));
  });
}

/** Faults that are left once the expected ones are taken out, and the expected ones that never came. */
export function judgeFaults(faults: readonly string[], expected: readonly RegExp[]): readonly string[] {
  return [
    ...faults.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
    ...expected
      .filter((pattern) => !faults.some((fault) => pattern.test(fault)))
      .map((pattern) => `an expected error never came: ${pattern}`),
  ];
}

function withTimeout(work: Promise<void>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${timeoutMs / 1000} s`)), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export interface Outcome {
  /** What went wrong; empty when the journey passed. */
  readonly faults: readonly string[];
}

const picture =
  (page: Page): TakePicture =>
  (path) =>
    page.screenshot({ path, timeout: 10_000 });

/** Writes a picture of a page to a file. */
export type TakePicture = (path: string) => Promise<unknown>;

/** @param photograph is called for every open page of a failed journey, before it is closed */
export async function runJourney(
  { body, options }: Journey,
  browser: Browser,
  url: string,
  photograph: (take: TakePicture) => Promise<void>,
): Promise<Outcome> {
  const contexts: BrowserContext[] = [];
  const opened: Promise<EnginePage>[] = [];
  const noted: string[] = [];
  const failures: string[] = [];
  const newContext = async (more: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options.context, ...more });
    contexts.push(context);
    await watch(context, url, (fault) => noted.push(fault));
    return context;
  };
  const openIn = (engine: EngineName) => {
    const opening = OPEN_PAGE[engine]();
    opened.push(opening);
    return opening;
  };
  const tell = async () => {
    const context = await newContext();
    const page = await context.newPage();
    await body({ page, context, url, browser, newContext, openIn, until });
    await pause(50); // an error of the last moment still has to arrive
    for (const page of await Promise.all(opened)) {
      const { requests, errors } = await page.seen();
      for (const error of errors) noted.push(`${page.browser}: ${error}`);
      for (const address of requests)
        if (isForeign(address, url)) noted.push(`${page.browser}: request to another host: ${address}`);
    }
  };
  try {
    await withTimeout(tell(), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  // Those that are still starting when a journey fails are ended like the others.
  const enginePages = (await Promise.allSettled(opened)).flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : [],
  );
  const faults = [...failures, ...judgeFaults(noted, options.expectedErrors ?? [])];
  const pictures: readonly TakePicture[] = [
    ...contexts.flatMap((context) => context.pages()).map((page) => picture(page)),
    ...enginePages.map(({ screenshot }) => screenshot),
  ];
  if (faults.length > 0) for (const take of pictures) await photograph(take).catch(() => undefined);
  for (const page of enginePages) await withTimeout(page.close(), 20_000).catch(() => undefined);
  for (const context of contexts) await withTimeout(context.close(), 10_000).catch(() => undefined);
  return { faults };
}
