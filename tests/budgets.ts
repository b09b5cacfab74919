/** How much of the network the built site may take. `tsx tests/budgets.ts` measures the build in dist. */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, extname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseAst } from "vite";
import { builtBase, PROJECT } from "../src/cli/ensureBuild.ts";

/** kB are 1,000 bytes, compressed by brotli at quality 11 as a static host sends them. */
const FIRST_KB = 95;
/** The page, its styles and the poster in it: all that the first picture takes but its type. */
const PICTURE_KB = 45;
const ALL_KB = 310;
/** What neither the first picture, nor the map, nor its first chart needs: the bet, a run compared, saves, an embedding page's messages. */
const PARTS_KB = 40;
/** Sheets other than the charts, each fetched when it is opened or the page has nothing else to do. */
const SHEETS_KB = 60;
/** What the buttons of the share panel fetch once it is open (picture, archive, the validator of files, their words), and the line of who opens what was shared. */
const SHARE_KB = 30;
/** The present view and the menu of looks: nobody needs them for the first picture. */
const PRESENT_KB = 10;
/** Scenarios that are loaded when they are asked for: all of them together, and the largest file. */
const SCENARIOS_KB = 150;
const SCENARIO_KB = 40;
/** Type of the first view, for words in Latin letters and in Cyrillic ones, which always stand beside Latin ones. */
const LATIN_FONTS_KB = 80;
const CYRILLIC_FONTS_KB = 150;
/** All words of a language beside English, which a page that speaks it waits for before its first picture. */
const LANGUAGE_KB = 60;

export interface Budget {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
  /** Those that are measured in kB, compressed. */
  readonly size?: { readonly kb: number; readonly limitKb: number };
}

/** Path below dist, with forward slashes, to content. */
type Site = ReadonlyMap<string, Buffer>;

function readSite(dist: string): Site {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dist.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}

const brotliKb = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;

const totalKb = (site: Site, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + brotliKb(site.get(path)!), 0);

/** Files that a chunk imports before it runs; `import()` is not among them. */
export function staticImports(path: string, code: string): readonly string[] {
  const statements = parseAst(code, { lang: "js" }, path).body as readonly { source?: { value: string } | null }[];
  return statements.flatMap(({ source }) => (source ? [posix.join(posix.dirname(path), source.value)] : []));
}

/** Addresses of the scripts that a page loads at once: its own and those it asks to be fetched beside them. */
export function firstScripts(page: string): readonly string[] {
  const tags = page.match(/<(script|link)\b[^>]*>/gi) ?? [];
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return tags.flatMap((tag) => {
    const address = /^<script/i.test(tag) ? attribute(tag, "src") : attribute(tag, "href");
    return address !== undefined && (/^<script/i.test(tag) || attribute(tag, "rel") === "modulepreload")
      ? [address]
      : [];
  });
}

/** Addresses of scripts that keep a browser from painting: in the head, and neither deferred nor a module. */
export function blockingScripts(page: string): readonly string[] {
  const head = page.slice(0, Math.max(0, page.search(/<\/head>/i)));
  const tags = head.match(/<script\b[^>]*>/gi) ?? [];
  return tags.filter((tag) => !/\b(defer|async)\b|\btype="module"/i.test(tag));
}

/** All scripts that must arrive before the page answers to a hand: the first ones and what they import statically. */
export function firstClosure(site: Site): ReadonlySet<string> {
  const page = site.get("index.html")?.toString() ?? "";
  const base = builtBase(page) ?? "/";
  const below = (address: string) => (address.startsWith(base) ? address.slice(base.length) : posix.normalize(address));
  const own = firstScripts(page).filter((address) => !isForeign(address));
  return closureOf(site, own.map(below));
}

function closureOf(site: Site, paths: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(paths);
  for (const path of reached) {
    const code = site.get(path)?.toString();
    if (code === undefined) throw new Error(`The page loads ${path}, which is not in the build.`);
    if (!path.endsWith(".js")) continue;
    for (const next of staticImports(path, code)) reached.add(next); // a Set visits what is added while it is walked
  }
  return reached;
}

/** Code and tables that come only with a scenario that is asked for (`vite.config.ts` puts them there): what other code imports is not among them. */
export function scenarioChunks(site: Site): readonly string[] {
  const code = [...site.keys()].filter(isCode);
  const ofScenario = (path: string) => path.startsWith("assets/scenarios/");
  const needed = closureOf(site, [...firstClosure(site), ...code.filter((path) => !ofScenario(path))]);
  return code.filter((path) => ofScenario(path) && !needed.has(path));
}

const isForeign = (address: string): boolean => /^([a-z]+:)?\/\//i.test(address.trim());

/** Addresses of other hosts that a page or a stylesheet loads by itself. Links to follow and card pictures are not loads. */
export function foreignLoads(path: string, text: string): readonly string[] {
  if (path.endsWith(".css")) {
    const loads = text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gi);
    return [...loads].map(([, address]) => address!).filter(isForeign);
  }
  const tags =
    text.match(/<(script|link|img|iframe|source|video|audio|embed|object|track|image|use|base)\b[^>]*>/gi) ?? [];
  const loading = tags.filter((tag) => !/\brel="?(canonical|alternate|author|license|me)\b/i.test(tag));
  const addresses = loading.flatMap((tag) => [
    ...tag.matchAll(/\b(?:src|href|srcset|data|poster)\s*=\s*["']?([^"'\s>]+)/gi),
  ]);
  return addresses.map(([, address]) => address!).filter(isForeign);
}

function sizeBudget(name: string, kb: number, limit: number, files: number): Budget {
  return {
    name,
    passed: kb <= limit,
    detail: `${kb.toFixed(1)} of ${limit} kB brotli in ${files} files`,
    size: { kb, limitKb: limit },
  };
}

/** Fonts are compressed in themselves. */
function fontBudget(site: Site, name: string, paths: readonly string[], limit: number): Budget {
  const kb = paths.reduce((sum, path) => sum + site.get(path)!.length / 1000, 0);
  return { name, passed: kb > 0 && kb <= limit, detail: `${kb.toFixed(1)} of ${limit} kB in ${paths.length} files` };
}

/** Code, and geometry that a build keeps beside it. */
const isCode = (path: string): boolean =>
  /\.(m?js|wasm)$/.test(path) || (path.startsWith("assets/") && /\.(json|bin)$/.test(path));

/** The engine for a page without a Worker: no page loads it beside the Worker's, which is counted. */
const isSpareEngine = (path: string): boolean => /^assets\/runner-/.test(path);

/** Frozen rules and what loads them: only a link of theirs needs these. */
const isFrozen = (path: string): boolean => /^assets\/frozen/.test(path);

/** What the map and its first chart are made of, beside the first load; each brings all that it imports. */
const MAP_PARTS = ["mapLife", "miningAreas", "MapCompare", "ChartsSheet", "uplotAdapter", "worker"] as const;

/** @throws Error when one of them has another name: it would be counted elsewhere unseen */
function mapParts(code: readonly string[]): readonly string[] {
  const scripts = MAP_PARTS.map((name) => {
    const path = code.find((path) => path.startsWith(`assets/${name}-`) && path.endsWith(".js"));
    if (path === undefined)
      throw new Error(`No chunk is called ${name}: MAP_PARTS in tests/budgets.ts names the map's.`);
    return path;
  });
  return [...scripts, ...code.filter((path) => !path.endsWith(".js"))];
}

/** What a map with its first chart can do without. */
const isOtherSheet = (path: string): boolean => /^assets\/((?!Charts)[A-Z]\w*Sheet|enWhy)-/.test(path);

const isOfPresent = (path: string): boolean => /^assets\/(Present|Spotlight|LookMenu)-/.test(path);

const isOfShare = (path: string): boolean =>
  /^assets\/(ArrivalLine|momentImage|runZip|openScenarioFile|problemText|qrModules|tShare|enShare)-/.test(path);

const isOfLanguage = (path: string): boolean => /^assets\/languages\//.test(path);

/** @throws Error when dist holds no build */
export function measureBudgets(dist: string): readonly Budget[] {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`${dist} holds no build: run \`npm run build\`.`);
  const site = readSite(dist);
  const paths = [...site.keys()];
  const first = firstClosure(site);
  if (first.size === 0) throw new Error("The page loads no script, so there is nothing to measure.");
  const scenarios = scenarioChunks(site);
  const sheets = paths.filter(isOtherSheet);
  const share = paths.filter(isOfShare);
  const present = paths.filter((path) => isCode(path) && isOfPresent(path));
  const beside = (path: string) =>
    [isSpareEngine, isFrozen, isOtherSheet, isOfShare, isOfPresent, isOfLanguage].some((is) => is(path)) ||
    scenarios.includes(path);
  const code = paths.filter((path) => isCode(path) && !beside(path));
  const needed = closureOf(site, [...first, ...mapParts(code)]);
  const [map, parts] = [code.filter((path) => needed.has(path)), code.filter((path) => !needed.has(path))];
  const page = site.get("index.html")!.toString();
  const blocking = blockingScripts(page);
  const styles = (page.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/gi) ?? []).map(
    (tag) => /href="([^"]*)"/.exec(tag)![1]!,
  );
  const picture = ["index.html", ...styles.map((address) => address.slice((builtBase(page) ?? "/").length))];
  const largestOf = (some: readonly string[]) => Math.max(0, ...some.map((path) => totalKb(site, [path])));
  const foreign = paths
    .filter((path) => /\.(html|css)$/.test(path))
    .flatMap((path) =>
      foreignLoads(path, site.get(path)!.toString()).map((address) => `${basename(path)}: ${address}`),
    );
  const fonts = paths.filter((path) => extname(path) === ".woff2");
  const latin = fonts.filter((path) => /-latin-/.test(path));
  return [
    {
      name: "JavaScript before the first picture",
      passed: blocking.length === 0,
      detail: blocking.join(", ") || "0 kB: no script keeps the page from painting",
    },
    sizeBudget("page, styles and poster", totalKb(site, picture), PICTURE_KB, picture.length),
    sizeBudget("JavaScript before the first interaction", totalKb(site, first), FIRST_KB, first.size),
    sizeBudget("JavaScript and geometry with live map and charts", totalKb(site, map), ALL_KB, map.length),
    sizeBudget("parts that come when they are asked for, together", totalKb(site, parts), PARTS_KB, parts.length),
    sizeBudget("other sheets, together", totalKb(site, sheets), SHEETS_KB, sheets.length),
    sizeBudget("what the share panel's buttons fetch", totalKb(site, share), SHARE_KB, share.length),
    sizeBudget("the present view", totalKb(site, present), PRESENT_KB, present.length),
    sizeBudget("scenarios on demand, together", totalKb(site, scenarios), SCENARIOS_KB, scenarios.length),
    sizeBudget("scenarios on demand, the largest", largestOf(scenarios), SCENARIO_KB, 1),
    sizeBudget("a language beside English, the largest", largestOf(paths.filter(isOfLanguage)), LANGUAGE_KB, 1),
    fontBudget(site, "fonts for Latin letters", latin, LATIN_FONTS_KB),
    fontBudget(site, "fonts for all letters of our languages", fonts, CYRILLIC_FONTS_KB),
    { name: "nothing loaded from other hosts", passed: foreign.length === 0, detail: foreign.join(", ") || "none" },
  ];
}

/** Sizes without a budget, for the reader: stylesheets compressed, fonts as they are. */
export function besideBudgets(dist: string): string {
  const site = readSite(dist);
  const styles = [...site.keys()].filter((path) => extname(path) === ".css");
  const fonts = [...site.keys()].filter((path) => extname(path) === ".woff2");
  const fontsKb = fonts.reduce((sum, path) => sum + site.get(path)!.length / 1000, 0);
  const kbOf = (is: (path: string) => boolean) => totalKb(site, [...site.keys()].filter(is)).toFixed(1);
  const all = [...site.keys()].filter((path) => path.endsWith(".js"));
  const isWords = (path: string) => isOfLanguage(path) || path.startsWith("assets/scenarios/");
  const codeKb = totalKb(
    site,
    all.filter((path) => !isWords(path)),
  ).toFixed(1);
  return `all code of the site: ${codeKb} kB, ${totalKb(site, all).toFixed(1)} kB with every scenario and language; of it engine without a Worker ${kbOf(isSpareEngine)} kB, frozen rules ${kbOf(isFrozen)} kB, CSS ${totalKb(site, styles).toFixed(1)} kB brotli, ${fonts.length} fonts ${fontsKb.toFixed(1)} kB`;
}

/** Measures, prints a line for each budget and returns them. */
export function reportBudgets(dist: string): readonly Budget[] {
  const budgets = measureBudgets(dist);
  for (const { name, passed, detail } of budgets) console.log(`${passed ? "passed" : "FAILED"}  ${name}: ${detail}`);
  console.log(`        ${besideBudgets(dist)}`);
  return budgets;
}

const [, program] = process.argv;
if (program !== undefined && realpathSync(program) === import.meta.filename) {
  const met = reportBudgets(join(PROJECT, "dist")).every(({ passed }) => passed);
  process.exitCode = met ? 0 : 1;
}
