import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { isForeign, judgeFaults } from "./browser/harness.ts";
import { blockingScripts, firstClosure, foreignLoads, scenarioChunks } from "./budgets.ts";

const site = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

describe("firstClosure", () => {
  const chunks = {
    "assets/index.js": 'import { a } from "./shared.js"; import("./map.js"); console.log(a);',
    "assets/shared.js": 'export * from "./deep.js"; export const a = 1;',
    "assets/deep.js": "export const b = 2;",
    "assets/map.js": 'import "./pixi.js";',
    "assets/pixi.js": "export {};",
    "assets/beside.js": "export {};",
  };
  const page = (base: string) => `<link rel="modulepreload" crossorigin href="${base}assets/beside.js">
    <link rel="stylesheet" href="${base}assets/a.css"><script type="module" crossorigin src="${base}assets/index.js"></script>`;

  test.each(["/", "/name/", "./"])("follows static imports and preloads, not import(), under base %s", (base) => {
    const reached = firstClosure(site({ ...chunks, "index.html": page(base) }));
    expect([...reached].sort()).toEqual(["beside", "deep", "index", "shared"].map((name) => `assets/${name}.js`));
  });

  test("a script that is not in the build is told", () => {
    expect(() => firstClosure(site({ "index.html": page("/") }))).toThrow("not in the build");
  });
});

test("a script in the head keeps the page from painting unless it is deferred or a module", () => {
  const head =
    '<script type="module" src="a.js"></script><script defer src="b.js"></script><script src="c.js"></script>';
  const page = `<html><head>${head}</head><body><script src="d.js"></script></body></html>`;
  expect(blockingScripts(page)).toEqual(['<script src="c.js">']);
});

test("a scenario's chunks are those in its folder that nothing else imports", () => {
  const files = {
    "index.html": '<script type="module" src="/assets/first.js"></script>',
    "assets/first.js": 'import "./scenarios/opening.js"; import("./scenarios/later.js"); import("./sheet.js");',
    "assets/sheet.js": 'import "./scenarios/claims.js";',
    "assets/scenarios/opening.js": "export {};",
    "assets/scenarios/claims.js": "export {};",
    "assets/scenarios/later.js": 'import "./tables.js"; import "../first.js";',
    "assets/scenarios/tables.js": "export {};",
  };
  expect(scenarioChunks(site(files))).toEqual(["assets/scenarios/later.js", "assets/scenarios/tables.js"]);
});

describe("foreignLoads", () => {
  test.each([
    ["index.html", '<script src="https://cdn.example/a.js"></script>'],
    ["index.html", '<link rel="stylesheet" href="//fonts.example/a.css">'],
    ["index.html", "<img src=http://example.com/a.png>"],
    ["a.css", '@import "https://fonts.example/a.css";'],
    ["a.css", "src: url( 'https://fonts.example/a.woff2' )"],
  ])("%s: %s", (path, text) => {
    expect(foreignLoads(path, text)).toHaveLength(1);
  });

  test("links to follow, the canonical address, card pictures and the site's own files are none", () => {
    const page = `<a href="https://example.com">x</a><link rel="canonical" href="https://example.com/">
      <meta property="og:image" content="https://example.com/card.png"><script src="/assets/a.js"></script>`;
    expect(foreignLoads("index.html", page)).toEqual([]);
    expect(foreignLoads("a.css", "a { background: url(data:image/png;base64,AA//AA); src: url(/a.woff2) }")).toEqual(
      [],
    );
  });
});

test("a journey's faults: expected ones are taken out, and must come", () => {
  expect(judgeFaults(["console error: lost", "page error: x"], [/lost/])).toEqual(["page error: x"]);
  expect(judgeFaults([], [/lost/])).toEqual(["an expected error never came: /lost/"]);
});

test("foreign is every address that is not on the machine that serves the site", () => {
  const here = "http://127.0.0.1:4300/name/";
  const addresses = [
    "http://127.0.0.1:4300/a",
    "data:,",
    "blob:http://127.0.0.1:4300/1",
    "about:blank",
    "http://127.0.0.1:9/",
  ];
  expect(addresses.filter((address) => isForeign(address, here))).toEqual([]);
  for (const address of ["http://localhost.example/", "https://example.com/", "wss://example.com/"]) {
    expect(isForeign(address, here)).toBe(true);
  }
});
