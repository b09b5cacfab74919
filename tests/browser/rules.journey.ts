import assert from "node:assert/strict";
import { join } from "node:path";
import { PROJECT } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { encodeLink } from "../../src/scenario/link.ts";
import { AT_REST, RULES } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { goldenEnds } from "../frozen/checkFrozen.ts";
import { copyProject, freezeAndGoOn } from "../frozen/project.ts";
import { runWhole } from "../host/run.ts";
import { journey } from "./harness.ts";
import { momentOf, openSite, soon } from "./steps.ts";

const LOADED = compiled(OPENING);
const ENDS = goldenEnds(`${PROJECT}/tests/replays`).filter(({ scenario }) => scenario === OPENING.id);
const MOMENT = "2022-01-05T12:00Z";

journey(
  "on a site of the next rules, a link of today runs as today and says so; a newer one opens the nearest thing and says so",
  async ({ page, until }) => {
    const copy = copyProject();
    await freezeAndGoOn(copy, RULES);
    const { code, error } = await copy.run(join(PROJECT, "node_modules/vite/bin/vite.js"), "build", "--base", "/");
    assert.equal(code, 0, error);
    const site = await serveDirectory(join(copy.folder, "dist"), { base: "/", port: 4400 });
    try {
      const hash = async () => (await momentOf(page)).hash;
      const link = async () => (await momentOf(page)).link;
      const notices = () => page.locator(".notices").allTextContents();
      const underOwn = `This link was made under rules ${RULES}; it runs under them. The newest are rules ${RULES + 1}.`;

      // In a Worker, then on the page itself.
      const plain = ENDS.find(({ seed, commands }) => seed === 1 && commands.length === 0)!;
      for (const url of [site.url, `${site.url}?engine=page`]) {
        await openSite(page, url, `${OPENING.id}~${RULES}@${MOMENT}`);
        assert.equal(await hash(), plain.hash);
        assert.equal(await link(), `${OPENING.id}~${RULES}@${MOMENT}`);
        await until("the page says so", async () => (await notices())[0] === underOwn);
      }

      // Decisions, in the same page: the last of them is taken back, under the same rules.
      const decided = ENDS.find(({ commands }) => commands.length > 0)!;
      const state = { ...AT_REST, seed: decided.seed, commands: decided.commands };
      await page.goto(`${site.url}?engine=page#${encodeLink(LOADED, state)}`);
      await until("the run of the decisions", async () => (await hash()) === decided.hash);
      await soon(async () => assert.deepEqual(await notices(), [underOwn]));
      const takeBack = page.getByRole("button", { name: /^Take back: / });
      const count = decided.commands.length;
      await until("every decision is listed", async () => (await takeBack.count()) === count);
      await takeBack.last().click();
      await until("one decision less", async () => (await takeBack.count()) === count - 1);
      const fewer = [...decided.commands].sort((a, b) => a.tick - b.tick).slice(0, -1);
      assert.equal(await link(), encodeLink(LOADED, { ...state, commands: fewer }));
      const expected = runWhole(LOADED.scenario, decided.seed, fewer).hash;
      await until("the run without it", async () => (await hash()) === expected);
      await page.getByRole("button", { name: "Charts" }).click();
      await page
        .getByText(`Only runs under rules ${RULES + 1}, the newest, can be asked for here`)
        .first()
        .waitFor();

      // Its own rules, and newer ones than it knows.
      await page.goto(`${site.url}?engine=page#${OPENING.id}~${RULES + 1}@${MOMENT}`);
      const next = await until("a run of the next rules", async () => {
        const moment = await momentOf(page);
        return moment.link === `${OPENING.id}~${RULES + 1}@${MOMENT}` && moment.hash !== "" ? moment.hash : null;
      });
      assert.ok(ENDS.every((end) => end.hash !== next));
      await soon(async () => assert.deepEqual(await notices(), []));
      await openSite(page, `${site.url}?again`, `${OPENING.id}~${RULES + 2}@${MOMENT}&hash=${plain.hash}`);
      assert.equal(await hash(), next);
      assert.equal(await link(), `${OPENING.id}~${RULES + 1}@${MOMENT}`);
      const unknown = `it was made under rules ${RULES + 2}, which this page does not know; it runs under rules ${RULES + 1}, so the result may differ.`;
      await until("the page says that", async () => (await notices())[0]?.includes(unknown));
    } finally {
      await page.goto("about:blank"); // it fetches what it may need later
      await site.close();
      copy.remove();
    }
  },
  { timeoutMs: 240_000 },
);
