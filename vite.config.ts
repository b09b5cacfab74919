import { compileMessage } from "@lingui/message-utils/compileMessage";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { posterPage } from "./src/app/poster/page.ts";
import { leanReact } from "./src/cli/leanReact.ts";
import { HEADERS, headersFile, POLICY } from "./src/cli/policy.ts";
import { normalBase } from "./src/cli/serve.ts";
import { en } from "./src/i18n/en.ts";
import { enBet } from "./src/i18n/enBet.ts";
import { enShare } from "./src/i18n/enShare.ts";
import { enSheets } from "./src/i18n/enSheets.ts";
import { enWhy } from "./src/i18n/enWhy.ts";
import { messages as kkMessages } from "./src/i18n/kk/messages.ts";
import { refusals as kkRefusals } from "./src/i18n/kk/refusals.ts";
import { sources as kkSources } from "./src/i18n/kk/sources.ts";
import { texts as kkTexts } from "./src/i18n/kk/texts.ts";
import { messages as ruMessages } from "./src/i18n/ru/messages.ts";
import { refusals as ruRefusals } from "./src/i18n/ru/refusals.ts";
import { sources as ruSources } from "./src/i18n/ru/sources.ts";
import { texts as ruTexts } from "./src/i18n/ru/texts.ts";
import { textKey } from "./src/i18n/textKey.ts";

/** `HASHRATE_ATLAS_BASE=/name/ npm run build` makes a build that works under that path. */
const base = normalBase(process.env.HASHRATE_ATLAS_BASE ?? "/");

/** `HASHRATE_ATLAS_SITE=https://example.org npm run build`: most sites show a card's picture only where its address is whole. */
const site = (process.env.HASHRATE_ATLAS_SITE ?? "").replace(/\/+$/, "");

function wholeAddresses(): Plugin {
  return { name: "whole-addresses", transformIndexHtml: (page) => page.replaceAll("%SITE%", site) };
}

/** The page paints its opening moment without any script: `app/poster/page.ts` says what stands there. */
function poster(): Plugin {
  let below = base;
  return {
    name: "poster",
    configResolved: (config) => {
      below = config.base;
    },
    transformIndexHtml: (page) => page.replace('<div id="root"></div>', () => posterPage(below)),
  };
}

type Words = Readonly<Record<string, string>>;

/** What a file of words holds for the page: messages compiled, so that it needs no parser of them, and texts by a short key. */
function words(): Plugin {
  const compile = (catalogue: Words) =>
    Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, compileMessage(text)]));
  const short = (texts: Words) =>
    Object.fromEntries(Object.entries(texts).map(([english, text]) => [textKey(english), text]));
  const file = (path: string, name: string, words: object) =>
    [`/src/i18n/${path}.ts`, `export const ${name} = ${JSON.stringify(words)};`] as const;
  const files = [
    ...Object.entries({ en, enBet, enSheets, enShare, enWhy }).map(([name, catalogue]) =>
      file(name, name, compile(catalogue)),
    ),
    ...Object.entries({ ru: ruMessages, kk: kkMessages }).map(([id, all]) =>
      file(`${id}/messages`, "messages", compile(all)),
    ),
    ...Object.entries({
      ru: { texts: ruTexts, sources: ruSources, refusals: ruRefusals },
      kk: { texts: kkTexts, sources: kkSources, refusals: kkRefusals },
    }).flatMap(([id, tables]) =>
      Object.entries(tables).map(([name, texts]) => file(`${id}/${name}`, name, short(texts))),
    ),
  ];
  return { name: "words", load: (id) => files.find(([end]) => id.endsWith(end))?.[1] ?? null };
}

/**
 * The map draws with WebGL or canvas and handles its own pointers; it plays no videos, reads no SVG and no sheets of sprites, and its labels
 * have no tags. So these parts of Pixi never run and are not shipped.
 */
const UNUSED_PIXI: Readonly<Record<string, string>> = {
  "/rendering/renderers/gpu/WebGPURenderer.mjs": "export class WebGPURenderer {}",
  "/rendering/renderers/shared/texture/sources/VideoSource.mjs":
    "export class VideoSource { static extension = { type: 'texture-source', name: 'video' }; static test() { return false; } }",
  "/scene/graphics/shared/svg/SVGParser.mjs": "export function SVGParser() {}",
  "/spritesheet/Spritesheet.mjs": "export class Spritesheet {}",
  "/scene/text/canvas/utils/measureTaggedText.mjs":
    "export function measureTaggedText() {} export function tokenizeTaggedRuns() {} export function wordWrapTaggedLines() {}",
  "/filters/mask/mask.wgsl.mjs": "export default ''",
  // Each renderer would number its programs' names on, and every source that ever was is kept as a key: 7 kB for each map that is opened.
  "/rendering/renderers/gl/shader/program/preprocessors/setProgramName.mjs":
    "export const setProgramName = (source) => source;",
  "/environment-browser/browserAll.mjs": "export {};",
  "/environment-webworker/webworkerAll.mjs": "export {};",
};

function withoutUnusedPixi(): Plugin {
  return {
    name: "without-unused-pixi",
    apply: "build",
    load: (id) => Object.entries(UNUSED_PIXI).find(([end]) => id.endsWith(`pixi.js/lib${end}`))?.[1] ?? null,
  };
}

function withoutUnusedReact(): Plugin {
  return {
    name: "without-unused-react",
    apply: "build",
    transform: (code, id) => (id.endsWith("/react-dom-client.production.js") ? leanReact(code) : null),
  };
}

/** The site's policy, in the page and in a file for the host. Not while developing: that server puts scripts into the page. */
function policy(): Plugin {
  return {
    name: "policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}

/** The Latin faces are on every page: they are asked for with it, not only once its styles were read. */
function fontsBeforehand(): Plugin {
  let below = base;
  return {
    name: "fonts-beforehand",
    apply: "build",
    configResolved: (config) => {
      below = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler: (_page, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `${below}${file}`, crossorigin: "" },
            injectTo: "head" as const,
          })),
    },
  };
}

/** A chunk of presets and their tables alone. `tests/budgets.ts` counts these chunks by their folder. */
function isOfScenarios(moduleIds: readonly string[]): boolean {
  const presets = moduleIds.filter((id) => id.includes("/src/scenario/presets/"));
  const tables = moduleIds.filter((id) => id.includes("/src/data/"));
  return presets.length > 0 && presets.length + tables.length === moduleIds.length;
}

/** Languages beside English: `tests/budgets.ts` counts them by their folder too. */
function isOfLanguage(moduleIds: readonly string[]): boolean {
  return moduleIds.some((id) => /\/src\/i18n\/(ru|kk|pseudo)\b/.test(id));
}

/** The folder of a chunk that comes on demand. */
function folderOf(moduleIds: readonly string[]): string {
  if (isOfLanguage(moduleIds)) return "assets/languages/";
  return isOfScenarios(moduleIds) ? "assets/scenarios/" : "assets/";
}

export default defineConfig({
  base,
  plugins: [
    wholeAddresses(),
    poster(),
    words(),
    withoutUnusedPixi(),
    withoutUnusedReact(),
    policy(),
    fontsBeforehand(),
    react(),
  ],
  preview: { headers: HEADERS },
  build: {
    target: "es2022",
    modulePreload: {
      polyfill: false, // without it a browser that cannot preload fetches chunks a little later, and that is all
      // Parts of the map and of scenarios are fetched beside them; other chunks wait for theirs, which saves the first load the list of their names.
      resolveDependencies: (url, needs) =>
        needs.filter((path) => path.endsWith(".css") || /mapLife|momentImage|scenarios\//.test(url)),
    },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // All of the first load in one file: fewer requests, and 2 kB less than in nine.
        // And all of Pixi in one: its parts import each other, and none comes without the rest.
        codeSplitting: {
          groups: [
            { name: "first", test: /\/src\/app\/main\.tsx$/ },
            { name: "pixi", test: /\/node_modules\/(pixi\.js|@pixi)\// },
          ],
        },
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}[name]-[hash].js`,
      },
    },
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    testTimeout: 60_000,
    maxWorkers: "100%", // vitest would leave a core free, and so one of two idle
  },
});
