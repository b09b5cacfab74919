import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildReason, builtBase, readBuildState } from "../../src/cli/ensureBuild.ts";
import { browserPort, normalBase, readPort, type Served, serveDirectory } from "../../src/cli/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-serve-"));
const site = join(folder, "dist");

beforeAll(() => {
  mkdirSync(join(site, "assets"), { recursive: true });
  mkdirSync(join(site, "teach"));
  mkdirSync(join(site, "empty"));
  mkdirSync(join(folder, "dist-secret"));
  writeFileSync(join(site, "index.html"), "<p>page</p>");
  writeFileSync(join(site, "teach/index.html"), "<p>teach</p>");
  writeFileSync(join(site, "assets/a.js"), "export {};");
  writeFileSync(join(site, "assets/қ.woff2"), "font");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-secret/secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The path as it is, without the tidying that fetch does. */
const ask = (served: Served, path: string, method = "GET") =>
  new Promise<{ status: number; type: string; location: string; body: string }>((done, fail) => {
    const { port } = new URL(served.url);
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      const { "content-type": type = "", location = "" } = response.headers;
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, type, location, body }));
    })
      .on("error", fail)
      .end();
  });

describe("serveDirectory", () => {
  let root: Served;
  let named: Served;
  beforeAll(async () => {
    root = await serveDirectory(site, { port: 0 });
    named = await serveDirectory(site, { base: "/name/", port: 0 });
  });
  afterAll(() => Promise.all([root.close(), named.close()]));

  test.each([
    ["/", "text/html; charset=utf-8", "<p>page</p>"],
    ["/?s=1", "text/html; charset=utf-8", "<p>page</p>"],
    ["/teach/", "text/html; charset=utf-8", "<p>teach</p>"],
    ["/assets/a.js", "text/javascript; charset=utf-8", "export {};"],
    ["/assets/%D2%9B.woff2", "font/woff2", "font"],
  ])("answers %s", async (path, type, body) => {
    expect(await ask(root, path)).toMatchObject({ status: 200, type, body });
  });

  test("serves the page where a mail scanner escaped the # of a link", async () => {
    const { status, body } = await ask(root, "/%23steady-hash~1@2022-01-20T12:00Z&seed=7");
    expect(status).toBe(200);
    expect(body).toBe((await ask(root, "/")).body);
  });

  test.each([
    "/none.js",
    "/empty/",
    "/index.html/",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/../../secret.txt",
    "/../dist-secret/secret.txt",
    "/link.txt",
    "//etc/passwd",
    "/%00",
    "/%E0%A4%A",
  ])("has nothing at %s", async (path) => {
    const answer = await ask(root, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  test("a folder's address gets its slash and keeps its query; never another host", async () => {
    expect(await ask(root, "/teach?a=1")).toMatchObject({ status: 308, location: "/teach/?a=1" });
    expect(await ask(root, "//teach")).toMatchObject({ location: expect.stringMatching(/^(\/teach\/)?$/) });
  });

  test("HEAD has no body; other methods are refused", async () => {
    expect(await ask(root, "/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await ask(root, "/", "POST")).toMatchObject({ status: 405 });
  });

  test("a base path holds everything", async () => {
    expect(named.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/name\/$/);
    expect(await ask(named, "/name/assets/a.js")).toMatchObject({ status: 200 });
    expect(await ask(named, "/name")).toMatchObject({ status: 308, location: "/name/" });
    expect(await ask(named, "/assets/a.js")).toMatchObject({ status: 404 });
    expect(await ask(named, "/name/../secret.txt")).toMatchObject({ status: 404 });
  });

  test("a taken port gives the next free one", async () => {
    const taken = Number(new URL(root.url).port);
    const next = await serveDirectory(site, { port: taken });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
    expect((await ask(next, "/")).status).toBe(200);
    await next.close();
  });

  test("closed is closed", async () => {
    const short = await serveDirectory(site, { port: 0 });
    await short.close();
    await expect(ask(short, "/")).rejects.toThrow();
  });
});

test("ports that browsers refuse are passed over", () => {
  expect([4173, 4190, 6665, 10080].map(browserPort)).toEqual([4173, 4191, 6670, 10081]);
});

test("a base path has a slash on both sides", () => {
  expect(["", "/", "./", "name", "/name", "/a/b/"].map(normalBase)).toEqual([
    "/",
    "/",
    "/",
    "/name/",
    "/name/",
    "/a/b/",
  ]);
});

test("PORT is a whole number from 1 to 65535", () => {
  expect([undefined, "", "1", "65535"].map(readPort)).toEqual([4173, 4173, 1, 65_535]);
  expect(["0", "65536", "80a", "-1", "1e3", " 80", "8.5"].map(readPort)).toEqual(Array(7).fill(null));
});

describe("buildReason", () => {
  const page = '<script type="module" crossorigin src="/name/assets/index-1.js"></script>';
  const state = { page, builtMs: 2000, newest: { path: "src/a.ts", changedMs: 1000 }, base: "/name/" };

  test("a build that is newer than all sources and has the base path wished for stays", () => {
    expect(buildReason(state)).toBeNull();
    expect(buildReason({ ...state, base: "name" })).toBeNull();
  });

  test("no build, an older build, or another base path", () => {
    expect(buildReason({ ...state, page: null })).toBe("there is no build yet");
    const newest = { path: "public/a.svg", changedMs: 3000 };
    expect(buildReason({ ...state, newest })).toBe("public/a.svg is newer than the build");
    expect(buildReason({ ...state, base: "/" })).toBe("the build is for /name/, not /");
    expect(buildReason({ ...state, page: "<p>broken</p>" })).toBe("the build is for no base path, not /name/");
  });

  test("the base path is read from the page's script", () => {
    expect(builtBase('<script type="module" src="/assets/a.js"></script>')).toBe("/");
    expect(builtBase('<script src="./assets/a.js"></script>')).toBe("/");
  });

  test("the state is read from a project's files, however deep", () => {
    const project = join(folder, "project");
    mkdirSync(join(project, "src/app"), { recursive: true });
    mkdirSync(join(project, "dist"));
    writeFileSync(join(project, "dist/index.html"), page);
    writeFileSync(join(project, "src/app/main.tsx"), "");
    for (const path of ["src", "src/app", "src/app/main.tsx"]) utimesSync(join(project, path), 1000, 1000);
    utimesSync(join(project, "dist/index.html"), 2000, 2000);
    expect(buildReason(readBuildState(project, "/name/"))).toBeNull();
    utimesSync(join(project, "src/app/main.tsx"), 3000, 3000);
    expect(buildReason(readBuildState(project, "/name/"))).toBe("src/app/main.tsx is newer than the build");
  });
});
