import { describe, expect, test } from "vitest";
import { CHROMIUM } from "./browser/browser.ts";
import { findProgram, type Machine } from "./browser/programs.ts";

/** A machine that has these files. */
function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/bin:/bin" },
    home: "/home/kim",
    root: false,
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split("/")[0]!),
      ),
    ],
    ...more,
  };
}

const findBrowser = (from: Machine) => findProgram(CHROMIUM, from);

const DEBIAN = ["/etc/debian_version", "/usr/bin/apt-get"];

describe("finding Chromium", () => {
  test("CHROMIUM_PATH comes before all else", () => {
    const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine" };
    expect(findBrowser(machine(["/opt/mine", "/usr/bin/chromium"], { env }))).toEqual({
      kind: "found",
      path: "/opt/mine",
    });
  });

  test("a CHROMIUM_PATH that leads nowhere is told, not passed over", () => {
    const found = findBrowser(machine(["/usr/bin/chromium"], { env: { CHROMIUM_PATH: "/opt/none" } }));
    expect(found).toEqual({ kind: "missing", message: 'CHROMIUM_PATH is "/opt/none", but there is no such file.' });
  });

  test.each([
    ["linux", "/usr/bin/google-chrome", {}],
    ["linux", "/usr/bin/chromium", {}],
    ["linux", "/snap/bin/chromium", {}],
    ["linux", "/nix/bin/chromium", { PATH: "/bin:/nix/bin" }],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
    ["darwin", "/home/kim/Applications/Chromium.app/Contents/MacOS/Chromium", {}],
    ["win32", "C:/Programs/Google/Chrome/Application/chrome.exe", { PROGRAMFILES: "C:/Programs" }],
    ["win32", "C:/Local/Chromium/Application/chrome.exe", { LOCALAPPDATA: "C:/Local" }],
    ["linux", "/home/kim/.cache/ms-playwright/chromium-1208/chrome-linux64/chrome", {}],
    [
      "linux",
      "/cache/chromium_headless_shell-1100/chrome-linux/headless_shell",
      { PLAYWRIGHT_BROWSERS_PATH: "/cache" },
    ],
    [
      "darwin",
      "/home/kim/Library/Caches/ms-playwright/chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium",
      {},
    ],
    ["win32", "C:/Local/ms-playwright/chromium-1208/chrome-win64/chrome.exe", { LOCALAPPDATA: "C:/Local" }],
  ])("%s: %s", (platform, path, env) => {
    expect(findBrowser(machine([path], { platform, env }))).toEqual({ kind: "found", path });
  });

  test("an installed browser comes before a download, and the newest download before older ones", () => {
    const downloads = ["chromium-999", "chromium-1208", "chromium_headless_shell-1208"].map(
      (folder) => `/home/kim/.cache/ms-playwright/${folder}/chrome-linux/chrome`,
    );
    expect(findBrowser(machine([...downloads, "/usr/bin/chromium"]))).toMatchObject({ path: "/usr/bin/chromium" });
    expect(findBrowser(machine(downloads))).toMatchObject({ path: downloads[1] });
  });

  test("root on Debian installs; anyone else is told what to install, in one sentence", () => {
    expect(findBrowser(machine(DEBIAN, { root: true }))).toEqual({ kind: "install" });
    for (const other of [machine(DEBIAN), machine([], { root: true }), machine([], { platform: "darwin" })]) {
      const found = findBrowser(other);
      expect(found).toMatchObject({ kind: "missing", message: expect.stringMatching(/^[^.\n]*install[^.\n]*\.$/) });
    }
  });
});
