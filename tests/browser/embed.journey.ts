import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../src/cli/ensureBuild.ts";
import { journey } from "./harness.ts";
import { openLesson } from "./lesson.ts";
import { momentOf, openSite, soon } from "./steps.ts";

const MOMENT = "kazakhstan-2022~1@2022-01-05T12:00Z";

journey(
  "embed: a lesson page of another origin loads, goes to a time, plays, pauses, and is told the moment",
  async ({ page, url, until }) => {
    const { frame, say, told, close } = await openLesson(page, url);
    try {
      const last = async (type: string) => (await told()).findLast(({ data }) => data.type === type)?.data;
      const send = (message: object) => say({ hashrateAtlas: 1, ...message });
      await until("ready", () => last("ready"), 30_000);
      await send({ type: "load", link: `${MOMENT}&seed=3` });
      await until("loaded", async () => (await last("moment"))?.link === `${MOMENT}&seed=3`);
      await until("simulated", () => frame.evaluate(() => window.hashrateAtlas?.ready() === true), 60_000);
      await send({ type: "goTo", utc: "2022-01-10" });
      await until("gone there", async () => (await last("moment"))?.utc === "2022-01-10T00:00:00Z");

      await send({ type: "play" });
      await until("it plays", async () => (await last("moment"))?.playing);
      const from = (await told()).length;
      const moments = await until("it tells the moment as it plays", async () => {
        const since = (await told()).slice(from).filter(({ data }) => data.type === "moment");
        return since.length >= 9 ? since : null;
      });
      // Four a second at most, of which a busy machine may bring two together.
      const tookMs = moments.at(-1)!.atMs - moments[0]!.atMs;
      assert.ok(tookMs + 500 >= 250 * (moments.length - 1), `${moments.length} moments in ${tookMs} ms`);
      await send({ type: "pause" });
      await until("it rests", async () => (await last("moment"))?.playing === false);

      // The parent alone is heard: the frame's own message comes before all that is answered below, and starts nothing.
      await frame.evaluate(() => window.postMessage({ hashrateAtlas: 1, type: "play" }, "*"));
      for (const [message, error] of [
        [{ hashrateAtlas: 2, type: "play" }, "unknown-version"],
        [{ hashrateAtlas: 1, type: "buy" }, "unknown-type"],
        [{ hashrateAtlas: 1, type: "goTo", utc: "soon" }, "bad-time"],
        ["play", "malformed"],
      ] as const) {
        await say(message);
        await until(error, async () => (await last("error"))?.error === error);
      }
      assert.equal((await last("moment"))?.playing, false);
      await send({ type: "load", link: "china-ban-2021" });
      await send({ type: "goTo", utc: "2021-07-01" });
      await until(
        "another scenario at its time",
        async () => (await last("moment"))?.utc === "2021-07-01T00:00:00Z",
        30_000,
      );
      await soon(async () => assert.match(String((await last("moment"))?.link), /^china-ban-2021~/));
    } finally {
      close();
    }
  },
  { timeoutMs: 120_000 },
);

journey("embed: the lesson page of README does what it says", async ({ page, url, until }) => {
  const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
  const [, snippet = ""] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
  assert.ok(snippet.includes("https://HOST/#"), "README has a lesson page");
  const html = `<!doctype html><html lang="en"><title>A lesson</title>${snippet.replace("https://HOST/", url)}</html>`;
  const { frame, close } = await openLesson(page, url, html);
  try {
    await until("simulated", () => frame.evaluate(() => window.hashrateAtlas?.ready() === true), 60_000);
    await until("the lesson tells the moment", async () => (await page.locator("#when").innerText()) !== "");
    await page.locator("#cut").click();
    await until(
      "it plays from the shutdown on",
      async () => (await page.locator("#when").innerText()) > "2022-01-05T10:30",
    );
  } finally {
    close();
  }
});

journey("embed: on a page of its own nothing listens to messages", async ({ page, url }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openSite(page, url);
  await page.evaluate(() => window.postMessage({ hashrateAtlas: 1, type: "play" }, "*"));
  await page.waitForTimeout(500);
  assert.equal((await momentOf(page)).cursorTick, 0);
  assert.deepEqual(
    asked.filter((address) => address.includes("/embed-")),
    [],
  );
});

journey(
  "sandbox: without origin, storage, Worker and clipboard it plays, takes a decision and gives the same hash",
  async ({ page, url, until, newContext }) => {
    const { frame, close } = await openLesson(page, `${url}#${MOMENT}`);
    try {
      await until("simulated", () => frame.evaluate(() => window.hashrateAtlas?.ready() === true), 60_000);
      const closed = await frame.evaluate(() => {
        try {
          return `${self.origin}, ${localStorage.length} stored`;
        } catch {
          return `${self.origin}, no storage`;
        }
      });
      assert.equal(closed, "null, no storage");
      assert.equal(page.workers().length, 0);
      const moment = () =>
        frame.evaluate(() => {
          const probe = window.hashrateAtlas!;
          return {
            hash: probe.hash(),
            historyHash: probe.historyHash(),
            link: probe.link(),
            cursorTick: probe.cursorTick(),
          };
        });
      const untouched = await moment();
      await frame.getByRole("button", { name: "Play", exact: true }).click();
      await until("it plays", async () => (await moment()).cursorTick > untouched.cursorTick + 20, 30_000);
      await frame.getByRole("button", { name: "Pause", exact: true }).click();
      await frame.getByRole("button", { name: "Regions", exact: true }).click();
      await frame.locator(".sheet").getByRole("button", { name: "Canada", exact: true }).click();
      await frame.getByRole("button", { name: "Cut the internet" }).click();
      const decided = await until(
        "the future is another one",
        async () => {
          const now = await moment();
          return now.hash !== "" && now.hash !== untouched.hash ? now : null;
        },
        60_000,
      );

      await frame.getByRole("button", { name: "Share" }).click();
      await frame.getByRole("button", { name: "Copy link" }).click();
      await frame.getByText("The clipboard is closed here.").waitFor();
      const field = frame.getByRole("textbox", { name: "Link to this moment" });
      await field.waitFor();
      await soon(async () => {
        const link = await field.inputValue();
        assert.equal(link, `${url}#${decided.link}`);
        const selected = await field.evaluate((input: HTMLInputElement) =>
          input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
        );
        assert.equal(selected, link);
      });

      const outside = await (await newContext()).newPage();
      await openSite(outside, url, decided.link);
      assert.equal(outside.workers().length, 1);
      assert.deepEqual(await momentOf(outside), { ...decided, cursorTick: Math.floor(decided.cursorTick) });
    } finally {
      close();
    }
  },
  { timeoutMs: 180_000, expectedErrors: [/Clipboard API has been blocked/] },
);
