/** The site's policy, held in every journey by the harness; here it is shown to be there, to bite, and to be kept by a whole visit. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { goToDate, momentOf, openSite, soon } from "./steps.ts";

/** Stands here once more, so that nobody loosens it unseen. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types sim-worker";

const DESKTOP = { viewport: { width: 1440, height: 900 } };

journey("trust: page, headers and the hosts' file of headers say one policy", async ({ page, url }) => {
  const response = await page.goto(url);
  const header = (await response?.allHeaders())?.["content-security-policy"];
  const meta = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  const file = await (await page.request.get(`${url}_headers`)).text();
  assert.equal(header, STRICT);
  assert.equal(meta, header);
  assert.ok(file.startsWith("/*\n"), file);
  assert.ok(file.split("\n").includes(`  Content-Security-Policy: ${header}`), file);
});

journey(
  "trust: the page's own policy alone stops what does not belong to it",
  async ({ page, url, until }) => {
    await page.route(url, async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": _left, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await openSite(page, url);
    const refused = await page.evaluateHandle(async () => {
      const told: string[] = [];
      addEventListener("securitypolicyviolation", (event) => told.push(event.effectiveDirective));
      const tries: (() => unknown)[] = [
        () => setTimeout("globalThis.hasRun = true" as unknown as () => void),
        () => document.body.append(Object.assign(document.createElement("script"), { src: "/assets/none.js" })),
        () => (document.body.innerHTML += "<b>"),
        () => document.body.setAttribute("style", "color: red"),
        () => new Worker("/assets/none.js"),
        () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy("mine", {}),
        () => document.body.append(Object.assign(document.createElement("form"), { action: "/" })),
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // refused, as it should be
        }
      }
      await fetch("http://127.0.0.1:9/").catch(() => undefined);
      return told;
    });
    await soon(async () => {
      const told = await refused.jsonValue();
      for (const directive of ["require-trusted-types-for", "style-src-attr", "trusted-types", "connect-src"])
        assert.ok(told.includes(directive), `${directive} is not among ${told.join(", ")}`);
    });
    assert.equal(await page.evaluate(() => "hasRun" in globalThis), false);
    await until("the page lives", () => page.evaluate(() => window.hashrateAtlas?.ready() === true));
  },
  {
    expectedErrors: [
      /policy violation: require-trusted-types-for/,
      /policy violation: connect-src/,
      /policy violation: (style-src-attr|trusted-types),/,
      /Content Security Policy|Trusted|ERR_/,
    ],
  },
);

journey(
  "trust: a whole visit breaks no rule of the policy and asks no other host",
  async ({ page, url, until, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const hosts = new Set<string>();
    context.on("request", (request) => {
      if (/^(https?|wss?):/.test(request.url())) hosts.add(new URL(request.url()).host);
    });
    await openSite(page, url);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await until("it plays", async () => (await momentOf(page)).cursorTick > 100, 30_000);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await goToDate(page, "2022-01-05T12:00");
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, -400);
    await page.getByRole("button", { name: "Whole world" }).click();
    for (const map of ["As published", "Both", "True"])
      await page.getByRole("button", { name: map, exact: true }).click();
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "Kazakhstan", exact: true }).click();
    await page.getByRole("button", { name: "Reconnect" }).click();
    await page.getByRole("button", { name: /^Take back: / }).waitFor();
    for (const sheet of ["Shipments", "Metrics", "Claims", "Assumptions", "Sources", "Help", "Charts"]) {
      await page.getByRole("button", { name: sheet, exact: true }).click();
      await page.locator(".sheet .sheet-lead").first().waitFor();
    }
    await page.locator(".sheet canvas").first().waitFor();
    await page.getByRole("button", { name: "Show the spread of 200 runs" }).click();
    await page.getByText(/^200 runs with your changes, seeds 1 to 200/).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    await page.getByRole("button", { name: "QR code" }).click();
    await page.keyboard.press("Escape");
    for (const button of ["Save picture (PNG)", "Save data (ZIP)", "Save scenario (JSON)"]) {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      await coming;
    }
    await page.keyboard.press("n");
    await page.locator(".scenario-entry").first().waitFor();
    await page.locator(".scenario-entry").nth(3).click();
    const title = page.locator(".scenario-title-text");
    await until("another scenario is open", async () => (await title.textContent()) !== "Kazakhstan, January 2022");
    await until("it is simulated", () => page.evaluate(() => window.hashrateAtlas?.ready() === true), 60_000);
    await page.goBack();
    await until("back again", async () => (await title.textContent()) === "Kazakhstan, January 2022");
    assert.deepEqual([...hosts], [new URL(url).host]);
  },
  { context: DESKTOP, timeoutMs: 180_000 },
);
