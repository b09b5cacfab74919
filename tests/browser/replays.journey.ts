import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { build } from "vite";
import type { ReplayFile } from "../replays/replay.ts";
import { journey } from "./harness.ts";
import type { ReplayAnswer } from "./replayEntry.ts";

const file = JSON.parse(
  readFileSync(new URL("../replays/kazakhstan-2022.json", import.meta.url), "utf8"),
) as ReplayFile;

/** The engine and its replays as one classic script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: new URL("./replayEntry.ts", import.meta.url).pathname, formats: ["iife"], name: "replays" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first)) throw new Error("the replays could not be bundled");
  return first.output[0].code;
}

journey(
  "golden replays in Chromium equal Node's: page and Worker, slices of 1, 7 and 1,000, saved and resumed",
  async ({ page, url }) => {
    await page.goto(url);
    const code = await bundle();
    await page.addScriptTag({ content: code });
    for (const { name, seed, commands, checkpoints } of file.replays) {
      const asked = [file.scenario, seed, commands] as const;
      const onPage = await page.evaluate(
        (args) =>
          (globalThis as unknown as { replayAnswer: (...args: unknown[]) => ReplayAnswer }).replayAnswer(...args),
        asked,
      );
      const inWorker = await page.evaluate(
        ([script, args]) =>
          new Promise<ReplayAnswer>((done, failed) => {
            const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
            worker.onmessage = (event) => done(event.data);
            worker.onerror = (event) => failed(new Error(event.message));
            worker.postMessage(args);
          }),
        [code, asked] as const,
      );
      const golden = checkpoints.at(-1)!.hash;
      for (const answer of [onPage, inWorker]) {
        assert.deepEqual(answer.checkpoints, checkpoints, name);
        for (const [way, hash] of Object.entries(answer.hashes)) assert.equal(hash, golden, `${name}, ${way}`);
      }
    }
  },
  { context: { bypassCSP: true } }, // it puts scripts of its own into the page
);
