/** Rules that were released stay as they were: those in the repository, and the way there on a copy of the project. */
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "../../src/cli/ensureBuild.ts";
import { ADDRESSES } from "../../src/host/frozen/addresses.generated.ts";
import { encodeLink } from "../../src/scenario/link.ts";
import { AT_REST, RULES } from "../../src/scenario/linkState.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { goldenEnds, isUntouched, wrongEnds } from "./checkFrozen.ts";
import { copyProject, freezeAndGoOn, type ProjectCopy } from "./project.ts";

const FROZEN = join(PROJECT, "src/host/frozen");
const GOLDENS = goldenEnds(join(PROJECT, "tests/replays"));
const versions = readdirSync(FROZEN).filter((name) => name.startsWith("v"));

describe("frozen in the repository", () => {
  test("is what the list names", () => {
    expect(Object.keys(ADDRESSES).map((number) => `v${number}`)).toEqual(versions);
  });

  test("is every byte as it was, and every golden", async () => {
    for (const folder of versions.map((name) => join(FROZEN, name))) {
      expect(isUntouched(folder), folder).toBe(true);
      expect(await wrongEnds(folder), folder).toEqual([]);
    }
  });

  test("a golden of frozen rules moves no more: that takes a new number", () => {
    for (const name of versions.filter((version) => version === `v${RULES}`))
      expect(GOLDENS).toEqual(goldenEnds(join(FROZEN, name, "goldens")));
  });
});

describe("the way there, on a copy of the project", () => {
  let copy: ProjectCopy;
  const folder = () => join(copy.folder, `src/host/frozen/v${RULES}`);
  const { seed, commands, hash } = GOLDENS.find((end) => end.scenario === OPENING.id && end.commands.length > 0)!;
  const linkUnder = (rules: number) =>
    encodeLink({ ...compiled(OPENING), rules }, { ...AT_REST, seed, commands, claim: hash });
  const verify = (rules: number) => copy.run("src/cli/sim.ts", "verify", linkUnder(rules));

  beforeAll(async () => {
    copy = copyProject();
    await freezeAndGoOn(copy, RULES);
  });
  afterAll(() => copy.remove());

  test("the chunk gives today's goldens", async () => {
    expect(isUntouched(folder())).toBe(true);
    expect(goldenEnds(join(folder(), "goldens"))).toEqual(GOLDENS);
    expect(await wrongEnds(folder())).toEqual([]);
  });

  test("a link of the old rules is verified under them, of the new ones under those, of newer ones not at all", async () => {
    const [old, now, newer] = await Promise.all([RULES, RULES + 1, RULES + 2].map(verify));
    const ending = `seed ${seed}, under rules ${RULES}, ends with hash ${hash}`;
    expect(old).toEqual({ code: 0, out: `verified: ${OPENING.id}, ${ending}\n`, error: "" });
    expect(now!.code).toBe(1);
    expect(now!.error).toMatch(/^sim: not matching: the run ends with hash [0-9a-f]{16}, not /);
    const known = `known here are rules ${RULES}, ${RULES + 1}`;
    expect(newer).toEqual({ code: 2, out: "", error: `sim: not checkable: rules ${RULES + 2}; ${known}\n` });
  });

  test("only the rules of the source can be frozen, and once", async () => {
    const again = await copy.run("src/cli/freeze.ts", String(RULES));
    expect(again).toEqual({
      code: 2,
      out: "",
      error: `freeze: this source is rules ${RULES + 1}: npm run freeze -- ${RULES + 1}\n`,
    });
    copy.change("src/scenario/linkState.ts", `export const RULES = ${RULES + 1};`, `export const RULES = ${RULES};`);
    const { code, error } = await copy.run("src/cli/freeze.ts", String(RULES));
    expect([code, error]).toEqual([2, `freeze: rules ${RULES} are frozen already, and for good\n`]);
  });

  test("one byte more is seen", () => {
    appendFileSync(join(folder(), "frozen.js"), "\n");
    expect(isUntouched(folder())).toBe(false);
  });
});
