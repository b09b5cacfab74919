import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite, regionDots } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? "");
const dotsOf = (page: Page) =>
  page.evaluate(() => {
    const { on, dark, drawCount } = window.hashrateAtlas!.dots!();
    return { on, dark, drawCount };
  });
const landOf = (page: Page) =>
  page.evaluate(() => document.querySelector(".map-canvas svg path[fill]")?.getAttribute("fill") ?? "");
const tokenOf = (page: Page, name: string) =>
  page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(), name);

journey(
  "look: a key goes through the themes, and the map and an open chart go with them at once",
  async ({ page, url, until }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await until("paper is the start, whatever the device likes", async () => (await themeOf(page)) === "paper");
    await page.keyboard.press("g");
    await page.locator(".sheet canvas").first().waitFor();
    await until("Kazakhstan is dark", async () => (await regionDots(page, "KZ")).dark > 90);
    const before = await dotsOf(page);
    for (const theme of ["night", "projector", "night", "paper"] as const) {
      await page.keyboard.press("v"); // the third is the device's own, which is dark here
      await until(`the page is ${theme}`, async () => (await themeOf(page)) === theme);
      await until("the land is in its colour", async () => (await landOf(page)) === (await tokenOf(page, "--land")));
      await until("the chart is there again", async () => (await page.locator(".sheet canvas").count()) > 0);
    }
    const { drawCount, ...dots } = await dotsOf(page);
    assert.deepEqual(dots, { on: before.on, dark: before.dark }, "the dots are the same");
    assert.ok(drawCount > before.drawCount, "they were drawn anew");
    await until("the choice is kept", () => page.evaluate(() => JSON.stringify({ ...localStorage }).includes("theme")));
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Look", exact: true }).click();
    await page.getByRole("radio", { name: "As the device" }).check();
    await until("night, as the device likes", async () => (await themeOf(page)) === "night");
    await page.emulateMedia({ colorScheme: "light" });
    await until("paper with the device", async () => (await themeOf(page)) === "paper");
  },
  { context: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" } },
);

journey(
  "look: an address names a theme",
  async ({ page, url, until }) => {
    await openSite(page, `${url}?theme=night`, MID_SHUTDOWN);
    await until("it is night", async () => (await themeOf(page)) === "night");
    const ground = await tokenOf(page, "--ground");
    assert.equal(await page.locator('meta[name="theme-color"]').getAttribute("content"), ground);
    await page.keyboard.press("v");
    await until("the address goes along", () => page.evaluate(() => location.search === "?theme=projector"));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "look: a theme and a view that there are not are told, and the page is as it always is",
  async ({ page, url, until }) => {
    await openSite(page, `${url}?theme=foo&view=bar`, MID_SHUTDOWN);
    await page.getByText("there is no theme “foo” here; those there are: paper, night, projector, device.").waitFor();
    await page.getByText("There is no view “bar” here; those there are: present, only.").waitFor();
    await until("it is paper", async () => (await themeOf(page)) === "paper");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await until("put away", async () => (await page.getByText("there is no theme").count()) === 0);
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "look: the present view by keys: chapters, spotlight, what hides, and the way out",
  async ({ page, url, until }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await page.keyboard.press("p");
    await page.locator(".present-foot").waitFor();
    await until("a lamp's white", async () => (await themeOf(page)) === "projector");
    assert.deepEqual(await tooSmall(page), [], "nothing under 24 px");
    await page.getByText("chapter 3 / 6").waitFor();
    await page.keyboard.press("2");
    await page.getByText("chapter 2 / 6").waitFor();
    await page.keyboard.press("1");
    assert.equal((await momentOf(page)).cursorTick, 0);
    await page.keyboard.press("s");
    assert.equal(await page.locator(".sheet").count(), 0, "no sheet opens");

    await until("the map is there", () => page.evaluate(() => (window.hashrateAtlas?.dots?.().on.length ?? 0) > 0));
    await page.getByRole("button", { name: "Spotlight" }).waitFor();
    const light = page.locator(".spotlight");
    const litAt = () => light.evaluate(({ style }) => Number.parseFloat(style.getPropertyValue("--x")));
    for (const [x, told] of [
      [640, "before the pointer has moved, the middle of the map"],
      [400, "and then the pointer"],
    ] as const) {
      if (x !== 640) await page.mouse.move(x, 480);
      await page.keyboard.down("l");
      await light.waitFor({ state: "visible" });
      assert.equal(await litAt(), x, told);
      await page.keyboard.up("l");
      await light.waitFor({ state: "hidden" });
    }

    const menu = page.locator(".present-foot .present-menu");
    const opacity = () => menu.evaluate((element) => getComputedStyle(element).opacity);
    await page.mouse.click(300, 30);
    await until("the menu hides", async () => (await opacity()) === "0");
    await page.mouse.move(500, 300);
    await until("and is back with a move", async () => (await opacity()) === "1");
    for (const button of await page.locator(".present button, .present-light button").all()) {
      const box = (await button.boundingBox())!;
      assert.ok(box.width >= 48 && box.height >= 48, `${await button.textContent()}: ${box.width} by ${box.height}`);
    }
    assert.match(page.url(), /[?&]view=present/, "the address asks for what is seen");
    await page.keyboard.press("Escape");
    await page.locator(".story").waitFor();
    assert.doesNotMatch(page.url(), /view=present/, "and no longer for what is left");
    await until("paper again", async () => (await themeOf(page)) === "paper");
  },
  { context: { viewport: { width: 1280, height: 720 } } },
);

/** Words of the present view that the last row would not read. */
function tooSmall(page: Page): Promise<string[]> {
  return page.locator(".present *").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
      const px = Number.parseFloat(getComputedStyle(element).fontSize);
      return own && px < 24 ? [`${element.textContent}: ${px}`] : [];
    }),
  );
}

journey(
  "look: forced colours reach the charts, their legend and the map, and are followed there and back",
  async ({ page, url, until }) => {
    await openSite(page, `${url}?theme=night`, MID_SHUTDOWN);
    await page.keyboard.press("g");
    await page.locator(".sheet canvas").first().waitFor();
    const line = page.locator(".chart-swatch.chart-simulated path").first();
    const stroke = () => line.evaluate((path) => getComputedStyle(path).stroke);
    for (const [forcedColors, colorScheme, ground, ink] of [
      ["active", "dark", "night", "rgb(255, 255, 255)"],
      ["active", "light", "paper", "rgb(0, 0, 0)"],
      ["none", "light", "night", "rgb(255, 122, 47)"],
    ] as const) {
      await page.emulateMedia({ forcedColors, colorScheme });
      const what = `${forcedColors} ${colorScheme}`;
      await until(`${what}: the theme`, async () => (await themeOf(page)) === ground);
      await until(`${what}: the legend`, async () => (await stroke()) === ink);
      const isDark = ground === "night";
      await until(`${what}: the axis`, async () => isDark === (await axisLightness(page)) > 160);
      await until(`${what}: the land`, async () => {
        const land = await landOf(page);
        return forcedColors === "active" ? land === (isDark ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)") : /^#/.test(land);
      });
    }
  },
  { context: { viewport: { width: 1440, height: 900 }, colorScheme: "light" } },
);

/** 0 to 255, of the figures at the first chart's left, where they are most opaque. */
function axisLightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".sheet canvas");
    if (canvas === null || canvas.width < 40) return Number.NaN;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, 40, canvas.height);
    let most = 0;
    let lightness = Number.NaN;
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3]! > most) {
        most = data[i + 3]!;
        lightness = (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
      }
    return lightness;
  });
}
