/** The site's policy, held in every journey by the harness; here it is shown to be there, to bite, and to be kept by a whole visit. */
import assert from "node:assert/strict";
import { openReady, pressButton, readMoment } from "./engineSteps.ts";
import { journey } from "./harness.ts";
import { openSite, soon } from "./steps.ts";

/** Stands here once more, so that nobody loosens it unseen. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types sim-worker";

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

/** Keys of all sheets, and what stands in each once it is there. */
const SHEETS: readonly (readonly [key: string, content: string])[] = [
  ["n", ".scenario-entry"],
  ["t", ".sheet-lead"],
  ["h", ".sheet-lead"],
  ["e", ".sheet-lead"],
  ["i", ".sheet-lead"],
  ["a", ".sheet-lead"],
  ["o", ".sheet-lead"],
  ["Shift+?", ".sheet-lead"],
  ["g", "canvas"],
];

/** What the page hands over to be saved, by its kind and whether it holds something. */
const KEEP_SAVED = `
  window.savedKinds = [];
  const real = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.size > 1000) window.savedKinds.push(blob.type);
    return real.call(URL, blob);
  };`;

// The harness fails it on any breach of the policy, error of a script, or request to another host.
for (const engine of ["Chromium", "Firefox"] as const) {
  journey(
    `trust: a whole visit in ${engine} breaks no rule of the policy and asks no other host`,
    async ({ url, until, openIn }) => {
      const page = await openIn(engine);
      const press = (name: string, selector?: string) => pressButton(page, name, until, selector);
      const count = (selector: string) =>
        page.evaluate<number>("return document.querySelectorAll(args[0]).length", selector);
      const shows = (what: string, selector = "body") =>
        until(`${what} is shown`, async () => (await page.text(selector)).includes(what), 60_000);
      await openReady(page, url, until);
      await press("Play");
      await until("it plays", async () => (await readMoment(page)).cursorTick > 100);
      await press("Pause");
      await page.press("Shift+ArrowRight");
      for (const map of ["Published", "Both", "True", "Zoom in", "Whole world"]) await press(map);

      await page.press("t");
      await press("Kazakhstan", ".sheet button");
      await press("Cut the internet", ".region-card button");
      await shows("1 decision");
      const decided = await until("the decided run", async () => {
        const moment = await readMoment(page);
        return moment.hash !== "" && moment.hash !== moment.historyHash ? moment : null;
      });
      for (const [key, content] of SHEETS) {
        await page.press(key);
        await until(`the sheet of ${key}`, async () => (await count(`.sheet ${content}`)) > 0);
      }
      // It runs in Workers of its own.
      await press("Show the spread of 200 runs");
      const runs = "return Number(document.querySelector('.sheet progress')?.value ?? 0)";
      await until("some runs", async () => (await page.evaluate<number>(runs)) > 3, 60_000);
      await press("Cancel");

      await page.press("s");
      await press("Copy link");
      await shows("Link copied");
      await press("QR code");
      await until("the code", async () => (await count("dialog svg")) > 0);
      await page.press("Escape");
      await until("the code is closed", async () => (await count("dialog svg")) === 0);
      await page.evaluate(KEEP_SAVED);
      for (const [button, kind] of [
        ["Save picture (PNG)", "image/png"],
        ["Save data (ZIP)", "application/zip"],
        ["Save scenario (JSON)", "application/json"],
      ] as const) {
        await press(button);
        const kinds = () => page.evaluate<readonly string[]>("return window.savedKinds");
        await until(`a file of ${kind}`, async () => (await kinds()).includes(kind), 60_000);
      }

      await page.press("n");
      await until("the list", async () => (await count(".scenario-entry")) > 3);
      await page.evaluate("document.querySelectorAll('.scenario-entry')[3].click()");
      const another = async () => {
        const title = await page.evaluate<string>("return document.title");
        return !title.includes("Kazakhstan, January 2022") && (await readMoment(page)).hash !== "";
      };
      await until("another scenario", another, 60_000);
      await page.evaluate("history.back()");
      await until("back again", async () => (await readMoment(page)).hash === decided.hash, 60_000);

      await page.goto("about:blank"); // else the same page would follow the address
      await openReady(page, `${url}#${decided.link}`, until);
      await shows("Shared: Kazakhstan, January 2022, with 1 decision.", ".arrival");
      assert.equal((await readMoment(page)).hash, decided.hash);
      const hosts = new Set((await page.seen()).requests.filter(isOfNetwork).map((address) => new URL(address).host));
      assert.deepEqual([...hosts], [new URL(url).host]);
    },
    { timeoutMs: 180_000 },
  );
}

const isOfNetwork = (address: string) => /^(https?|wss?):/.test(address);
