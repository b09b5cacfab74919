/** What is kept on a device: coming back, two pages, storage that is refused or full, and deleting it. README.md has the table of all faults. */
import assert from "node:assert/strict";
import type { BrowserContext, Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite } from "./steps.ts";

const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z";
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const RESUMED = /You are where you left off: Kazakhstan, January 2022/;
const SETTLED = 30_000;

type Until = Parameters<Parameters<typeof journey>[1]>[0]["until"];

/** Texts of ours in the page's storage. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => /^hashrate-atlas\.left/.test(key))),
  );

/** The same after every page has gone. */
const left = async (context: BrowserContext) =>
  Object.fromEntries(
    (await context.storageState()).origins.flatMap(({ localStorage }) =>
      localStorage.map(({ name, value }) => [name, value]),
    ),
  );

/** The link of the newest place that is kept. */
const keptLink = async (page: Page) => {
  const places = Object.values(await kept(page))
    .filter((text) => text.endsWith("]")) // another one is harmed
    .map((text) => JSON.parse(text.slice(8)) as [number, number, { link: string }]);
  return places.sort((a, b) => b[1] - a[1])[0]?.[2].link;
};

const untilKept = (page: Page, until: Until) =>
  until("the place is kept", async () => (await keptLink(page)) === (await momentOf(page)).link, SETTLED);

/** A line that the page shows by itself; the line for screen readers says the same. */
const line = (page: Page, words: string | RegExp) => page.locator(".arrival").filter({ hasText: words });

const isElsewhere = (page: Page) =>
  line(page, "Another page of yours saves on this device").waitFor({ timeout: SETTLED });

/** Opens the page at the moment of `LINK` and cuts two regions there. */
async function cutTwo(page: Page, url: string): Promise<void> {
  await openSite(page, url, LINK);
  await page.getByRole("button", { name: "Regions", exact: true }).click();
  for (const region of ["Canada", "United States"]) {
    await page.locator(".sheet").getByRole("button", { name: region, exact: true }).click();
    await page.getByRole("button", { name: "Cut the internet" }).click();
  }
  await page.getByRole("button", { name: /^Undo: United States/ }).waitFor();
}

const savesStatus = async (page: Page, words: RegExp) => {
  if ((await page.locator(".sheet #saves").count()) === 0)
    await page.getByRole("button", { name: "Help", exact: true }).click();
  await page.locator(".sheet [role=status]").filter({ hasText: words }).waitFor({ timeout: SETTLED });
};

journey(
  "saves: without a link one comes back where one left off, with the steps that can be undone, and B starts over",
  async ({ page, url, until }) => {
    await cutTwo(page, url);
    await page.getByRole("button", { name: /^Undo: United States/ }).click();
    await page.getByRole("button", { name: /^Redo: United States/ }).waitFor();
    await untilKept(page, until);
    const before = await momentOf(page);
    await openSite(page, `${url}?again`);
    await page.getByText(RESUMED).waitFor();
    const after = await until("both runs", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" ? moment : null;
    });
    assert.deepEqual(after, before);
    await page.getByRole("button", { name: /^Redo: United States/ }).click();
    await page.getByRole("button", { name: /^Undo: United States/ }).waitFor();
    assert.equal(await page.getByText(RESUMED).count(), 0);
    await page.getByText("2 steps", { exact: true }).click();
    await page.getByRole("button", { name: "The beginning" }).click();
    await until("no decision stands", async () => (await momentOf(page)).link.startsWith(LINK));
    await page.getByRole("button", { name: /^Redo: Canada/ }).click();
    await until("one stands", async () => (await momentOf(page)).link === before.link);
    await page.keyboard.press("b");
    await until("the beginning", async () =>
      (await momentOf(page)).link.startsWith("kazakhstan-2022~1@2021-12-25T09:00Z"),
    );
    await page.getByRole("button", { name: /^Undo/ }).click();
    await until("starting over was undone", async () => !(await momentOf(page)).link.startsWith("kazakhstan"));
    await page.keyboard.press("b");
    await until("the beginning again", async () => (await momentOf(page)).cursorTick === 0);
    await untilKept(page, until);
    await openSite(page, `${url}?start`);
    assert.equal(await page.getByText(RESUMED).count(), 0);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await until("and where it was", async () => (await momentOf(page)).cursorTick === after.cursorTick);
  },
  { context: DESKTOP },
);

journey(
  "saves: a link in the address wins over what was left off, which stays until something is done",
  async ({ page, url, until, context }) => {
    await cutTwo(page, url);
    await untilKept(page, until);
    const before = await kept(page);
    await page.close();
    const other = await context.newPage();
    await openSite(other, `${url}?other`, "kazakhstan-2022~1@2022-01-06T18:00Z");
    assert.equal((await momentOf(other)).link, "kazakhstan-2022~1@2022-01-06T18:00Z");
    assert.equal(await other.getByText(RESUMED).count(), 0);
    await savesStatus(other, /This page keeps them/);
    await other.close(); // which would write what there is to write
    assert.deepEqual(await left(context), before);
  },
  { context: DESKTOP },
);

journey(
  "saves: a page that ends between the two slots, or in the middle of one, comes back at the older one",
  async ({ page, url, until }) => {
    await cutTwo(page, url);
    await untilKept(page, until);
    const older = (await momentOf(page)).link;
    const [[newest, text]] = Object.entries(await kept(page)).sort(
      ([, a], [, b]) => JSON.parse(b.slice(8))[1] - JSON.parse(a.slice(8))[1],
    ) as [[string, string]];
    // From here on every text is written as far as its middle, as by a machine that loses its power.
    await page.addInitScript(() => {
      const whole = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        whole.call(this, key, key.startsWith("hashrate-atlas.left") ? value.slice(0, value.length / 2) : value);
      };
    });
    await openSite(page, `${url}?cut`);
    assert.equal((await momentOf(page)).link, older);
    await page.keyboard.press("PageDown");
    await until(
      "a slot is cut off",
      async () => {
        const texts = await kept(page);
        return texts[newest] === text && Object.values(texts).some((other) => !other.endsWith("]"));
      },
      SETTLED,
    );
    await savesStatus(page, /Nothing is saved on this device/);
    await openSite(page, `${url}?again`);
    await page.getByText(RESUMED).waitFor();
    assert.equal((await momentOf(page)).link, older);
  },
  { context: DESKTOP },
);

journey(
  "saves: where both slots are harmed the page begins as for everybody and says so, once",
  async ({ page, url, until }) => {
    await cutTwo(page, url);
    await untilKept(page, until);
    await page.keyboard.press("PageDown");
    await untilKept(page, until);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        localStorage.setItem(key, localStorage.getItem(key)!.replace("left", "lost").slice(0, -3));
    });
    await openSite(page, `${url}?harmed`);
    assert.equal((await momentOf(page)).link, "kazakhstan-2022~1@2021-12-25T09:00Z");
    assert.equal(await page.getByText(RESUMED).count(), 0);
    const harmed = line(page, /^Where you left off could not be read/);
    await harmed.waitFor({ timeout: SETTLED });
    await page.locator(".said-line").filter({ hasText: "Where you left off could not be read" }).waitFor();
    await harmed.getByRole("button", { name: "Understood" }).click();
    await harmed.waitFor({ state: "detached" });
    await untilKept(page, until);
    await openSite(page, `${url}?again`);
    await savesStatus(page, /This page keeps them/);
    assert.equal(await harmed.count(), 0);
  },
  { context: DESKTOP },
);

journey(
  "saves: where the browser refuses its storage the page plays, decides and says so where saves are told of",
  async ({ page, url, until }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await cutTwo(page, url);
    await until("the decided run", async () => (await momentOf(page)).hash !== "");
    await line(page, /^Nothing is saved on this device, for the browser does not allow it/).waitFor({
      timeout: SETTLED,
    });
    await savesStatus(page, /Nothing is saved on this device, for the browser does not allow it/);
    assert.equal(await page.getByRole("button", { name: "Forget everything on this device" }).count(), 0);
  },
  { context: DESKTOP },
);

journey(
  "saves: where storage is full the page plays on and says so, what was kept stays, and room is used when there is some",
  async ({ page, url, until }) => {
    await cutTwo(page, url);
    await untilKept(page, until);
    const link = (await momentOf(page)).link;
    await page.evaluate(() => {
      for (let part = "x".repeat(1_000_000), n = 0; part.length > 0; ) {
        try {
          localStorage.setItem(`filler${n}`, part);
          n += 1;
        } catch {
          part = part.slice(0, part.length / 2); // to the last unit
        }
      }
    });
    const before = await kept(page);
    for (let days = 0; days < 3; days += 1) await page.keyboard.press("PageDown");
    await page.getByRole("button", { name: "Charts", exact: true }).click(); // a longer link, for which there is no room
    await line(page, /storage is full/).waitFor({ timeout: SETTLED });
    await savesStatus(page, /storage is full/);
    const values = Object.values(before);
    assert.ok(Object.values(await kept(page)).some((text) => values.includes(text)));
    assert.equal((await keptLink(page))!.slice(0, 20), link.slice(0, 20));
    await page.evaluate(() => localStorage.removeItem("filler0"));
    await page.keyboard.press("PageDown");
    await savesStatus(page, /This page keeps them/);
    await untilKept(page, until);
  },
  { context: DESKTOP },
);

for (const hasLocks of [true, false])
  journey(
    `saves: of two pages one saves, the other says so and can take over, and the next one does when it ends (${hasLocks ? "by locks" : "by heartbeat"})`,
    async ({ page, url, until, context }) => {
      if (!hasLocks)
        await context.addInitScript(() => {
          delete (Navigator.prototype as { locks?: LockManager }).locks;
        });
      await openSite(page, url, LINK);
      await page.keyboard.press("PageDown");
      await untilKept(page, until);
      const second = await context.newPage();
      await openSite(second, url);
      await second.getByText(RESUMED).waitFor();
      await isElsewhere(second);
      await second.keyboard.press("PageDown");
      await second.keyboard.press("PageDown");
      await page.keyboard.press("PageUp");
      await untilKept(page, until);
      assert.notEqual(await keptLink(page), (await momentOf(second)).link);

      await second.getByRole("button", { name: "Save here instead" }).click();
      await untilKept(second, until);
      await isElsewhere(page);
      await page.keyboard.press("End");
      await second.keyboard.press("PageDown");
      await untilKept(second, until);

      await second.close();
      await line(page, "Another page of yours saves on this device").waitFor({ state: "detached", timeout: SETTLED });
      await untilKept(page, until);
    },
    { context: DESKTOP },
  );

journey(
  "saves: what is kept can be forgotten, says so, and stays so in every page until the site is opened anew",
  async ({ page, url, until, context }) => {
    await cutTwo(page, url);
    await untilKept(page, until);
    const second = await context.newPage();
    await openSite(second, url, LINK);
    await isElsewhere(second);
    await savesStatus(second, /Another page/);
    await second.getByRole("button", { name: "Forget everything on this device" }).click();
    await savesStatus(second, /^Forgotten: the place where you left off/);
    await line(page, /forgotten in another page of yours/).waitFor({ timeout: SETTLED });
    assert.equal(await line(second, /forgotten/).count(), 0); // it is told where it was asked for
    await savesStatus(page, /^Forgotten/);
    for (const one of [page, second]) await one.keyboard.press("PageDown");
    await second.close();
    await page.goto("about:blank"); // a page that goes writes what there is to write
    assert.deepEqual(await left(context), {});
    await openSite(page, `${url}?anew`);
    assert.equal((await momentOf(page)).link, "kazakhstan-2022~1@2021-12-25T09:00Z");
    await page.keyboard.press("PageDown");
    await untilKept(page, until);
  },
  { context: DESKTOP },
);

journey(
  "saves: an imported scenario and what was decided in it come back, and after a reload too",
  async ({ page, url, until }) => {
    await openSite(page, url, LINK);
    const text = await page.evaluate(async () => (await fetch("schema/scenario-1.json")).text());
    assert.ok(text.length > 0);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save scenario (JSON)" }).click();
    const path = await (await saved).path();
    await page.locator("input[type=file]").setInputFiles(path);
    await page.getByText(/^Opened from/).waitFor();
    await page.keyboard.press("PageDown");
    await until(
      "the file is kept",
      async () => Object.values(await kept(page)).some((slot) => slot.includes('"input"')),
      SETTLED,
    );
    for (const again of [() => page.reload(), () => page.goto(`${url}?again`)]) {
      await again();
      await page.waitForFunction(() => window.hashrateAtlas?.ready() === true, null, { timeout: SETTLED });
      const { link, cursorTick } = await momentOf(page);
      assert.equal(link, "file");
      assert.equal(cursorTick, 144);
    }
    await page.getByText(RESUMED).waitFor();
  },
  { context: DESKTOP },
);

journey(
  "saves: an embedded page and one for looking bring nothing back and keep nothing",
  async ({ page, url, until, context }) => {
    await openSite(page, url, LINK);
    await page.keyboard.press("PageDown");
    await untilKept(page, until);
    const before = await kept(page);
    await openSite(page, `${url}?view=only`);
    assert.equal((await momentOf(page)).link, "kazakhstan-2022~1@2021-12-25T09:00Z");
    await page.keyboard.press("PageDown");
    await savesStatus(page, /this page is one that keeps nothing/);
    await page.goto("about:blank");
    assert.deepEqual(await left(context), before);
  },
);

for (const engine of ["Firefox", "WebKit"] as const)
  journey(
    `saves: ${engine} comes back where one left off, and undoes what was done before`,
    async ({ url, openIn, until }) => {
      const page = await openIn(engine);
      const isReady = () => page.evaluate<boolean>("return window.hashrateAtlas?.ready() === true");
      const link = () => page.evaluate<string>("return window.hashrateAtlas.link()");
      await page.goto(`${url}#kazakhstan-2022~1@2022-01-05T12:00Z`);
      await until("both runs", isReady, 60_000); // these two start slowly where a machine is busy
      await page.evaluate(
        "document.querySelector('.what-if summary').click(); document.querySelector('.what-if input').click();",
      );
      await until("a decision", async () => (await link()).startsWith("1"));
      const before = await link();
      const keeps = "return Object.values(localStorage).some((text) => text.includes(args[0]))";
      await until("it is kept", () => page.evaluate<boolean>(keeps, before));
      await page.goto(`${url}?again`);
      await until("both runs again", isReady);
      assert.equal(await link(), before);
      await until("the line", async () => RESUMED.test(await page.text()));
      await page.press("Control+z");
      await until("it is undone", async () => (await link()).startsWith(LINK));
    },
  );
