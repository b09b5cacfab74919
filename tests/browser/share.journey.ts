/** A moment is given away in every form that the share panel has, and comes back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openReady, readMoment } from "./engineSteps.ts";
import { journey } from "./harness.ts";
import { nodeHash } from "./nodeHash.ts";
import { makeAndShare, openShared, SHARED_LINE } from "./sharing.ts";
import { momentOf, openSite, soon } from "./steps.ts";

const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z";

journey(
  "twenty decisions and three assumptions by keyboard alone, shared with their result: in a fresh Chromium, Firefox and WebKit the same run, verified",
  async ({ page, url, until, newContext, openIn }) => {
    const strangers = [openIn("Firefox"), openIn("WebKit")]; // they start while the run is made
    for (const opening of strangers) opening.catch(() => {}); // told below
    const address = await makeAndShare(page, url, until);
    const mine = await momentOf(page);
    assert.equal(mine.hash, nodeHash(address.slice(address.indexOf("#") + 1)));
    for (const stranger of await Promise.all(strangers)) {
      await openReady(stranger, address, until);
      await until(`${stranger.browser} has it verified`, async () => {
        const line = await stranger.text(".arrival");
        return SHARED_LINE.every((part) => line.includes(part));
      });
      assert.deepEqual(await readMoment(stranger), mine, stranger.browser);
    }
    const other = await (await newContext()).newPage();
    const theirs = await openShared(other, address, until);
    assert.deepEqual(theirs, mine);

    await other.getByRole("button", { name: "Make it mine" }).click();
    await until("the address says that it is theirs", () => other.evaluate(() => history.state?.isOwn === true));
    await other.reload();
    await other.waitForFunction(() => window.hashrateAtlas?.ready() === true);
    assert.equal(await other.getByText(/^Shared:/).count(), 0, "what was put away stays away");
    assert.deepEqual(await momentOf(other), mine);
  },
  { context: { viewport: { width: 1440, height: 900 } }, timeoutMs: 240_000 },
);

/** What a button has the browser save. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** How many colours a picture has, as the browser itself reads it. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, png.toString("base64"));
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], fileName!, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.dispatchEvent("body", "drop", { dataTransfer });
}

for (const [what, viewport, browserArguments] of [
  ["on a desktop", { width: 1440, height: 900 }, []],
  ["on a phone without WebGL", { width: 390, height: 844 }, ["--disable-3d-apis"]],
] as const) {
  journey(
    `a moment is sent as link, code, picture, data and file, and the file opened again, ${what}`,
    async ({ page, url, until, context, newContext }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await openSite(page, url, LINK);
      const before = await momentOf(page);
      await page.keyboard.press("s");
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByRole("button", { name: "Link copied" }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${url}#${LINK}`);

      await page.getByRole("button", { name: "QR code" }).click();
      const dialog = page.getByRole("dialog", { name: "Scan to open this moment" });
      await dialog.waitFor();
      await soon(async () => {
        const code = (await dialog.locator("svg").boundingBox())!;
        assert.ok(Math.min(code.width, code.height) > 0.7 * Math.min(viewport.width, viewport.height));
      });
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("heading", { name: "Share" }).waitFor();

      const picture = await saved(page, "Save picture (PNG)");
      assert.equal(picture.name, "kazakhstan-2022-2022-01-05-1200Z.png");
      assert.equal(picture.bytes.subarray(1, 4).toString(), "PNG");
      assert.deepEqual([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)], [1600, 1000]);
      assert.ok((await coloursOf(page, picture.bytes)) > 100, "the picture shows something");

      const data = await saved(page, "Save data (ZIP)");
      assert.equal(data.name, `kazakhstan-2022-${before.hash}.zip`);
      const files = unzipSync(data.bytes);
      const json = JSON.parse(strFromU8(files["run.json"]!));
      assert.equal(json.hash, before.hash);
      const rows = strFromU8(files["frames.csv"]!).trimEnd().split("\r\n").length - 1;
      assert.equal(rows, json.tables.frames.tick.length);
      assert.ok(rows > 6000, "a row for every frame");

      const { name, bytes } = await saved(page, "Save scenario (JSON)");
      assert.equal(name, "kazakhstan-2022.json");
      const scenario = JSON.parse(bytes.toString());
      const mine = JSON.stringify({ ...scenario, title: "A world of mine" });
      const picker = page.locator("input[type=file]");
      await picker.setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await page
        .getByRole("alert")
        .getByText("“bad.json” was not opened: schemaVersion: is missing; add it.")
        .waitFor();
      assert.deepEqual(await momentOf(page), before, "nothing is lost");
      await page.getByRole("button", { name: "Understood" }).click();

      await picker.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(mine) });
      await page.getByText("Opened from “mine.json”.").waitFor();
      await page.getByRole("button", { name: "A world of mine" }).waitFor();
      await page.locator(".mode-changed").getByText("from a file").waitFor();
      await until("its run is whole", async () => (await momentOf(page)).hash === before.hash, 60_000);
      await until("the address names no link", () => page.url() === `${url}#file`);

      await dropFile(page, "huge.json", "x".repeat(300_000));
      await page.getByRole("alert").getByText("larger than 256 kB").waitFor();
      await dropFile(page, "dropped.json", mine.replace("A world of mine", "A dropped world"));
      await page.getByRole("button", { name: "A dropped world" }).waitFor();
      await until("it runs", async () => (await momentOf(page)).hash === before.hash, 60_000);

      const isKept = () => Object.values(localStorage).some((text: string) => text.includes("A dropped world"));
      await until("the file is kept", () => page.evaluate(isKept));
      await page.reload();
      await page.getByRole("button", { name: "A dropped world" }).waitFor();
      const stranger = await (await newContext()).newPage();
      await stranger.goto(`${url}#file`);
      await stranger.getByRole("alert").getByText("its scenario came from a file").waitFor();
      await stranger.getByRole("button", { name: "Kazakhstan, January 2022" }).waitFor();
    },
    { context: { viewport }, browserArguments, timeoutMs: 180_000 },
  );
}

journey("a page for looking only shows the run and offers no hand in it", async ({ page, url, until }) => {
  await openSite(page, `${url}?view=only`, `${LINK}&region=KZ`);
  await page.getByRole("heading", { name: "Kazakhstan", exact: true }).waitFor();
  const before = await momentOf(page);
  assert.equal(await page.getByRole("button", { name: "Cut the internet" }).count(), 0);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
  await page.keyboard.press("n");
  assert.equal(await page.locator(".sheet").count(), 0, "no other scenarios");
  await page.keyboard.press("ArrowRight");
  await until("time can be moved", async () => (await momentOf(page)).cursorTick === before.cursorTick + 6);
  await until("the address keeps the wish", () => page.url().startsWith(`${url}?view=only#`));
});
