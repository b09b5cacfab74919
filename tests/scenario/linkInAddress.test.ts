import { expect, test } from "vitest";
import { linkInAddress, queryBeside, tidyLink } from "../../src/scenario/linkInAddress.ts";

const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z&seed=7&hash=0000000000000000";
const SITE = "https://example.org/atlas/";

test.each([
  [`${SITE}#${LINK}`],
  [`${SITE}?lang=ru&theme=night#${LINK}`],
  [`${SITE}#${encodeURIComponent(LINK)}`],
  [`${SITE}%23${LINK}`],
  [`${SITE}?s=${encodeURIComponent(LINK)}`],
  [`${SITE}?lang=ru&s=${encodeURIComponent(LINK)}`],
  [`${SITE}?s=${LINK}`], // nobody escaped it, and its fields look like the address's own
  [`${SITE}?s=${LINK}&lang=ru`],
  // Sentences and mail programs put something around links, and hands a second #.
  ...[".", ",", ")", "]", ">", '"', "'", "’", "».", ")**", "?", "…"].flatMap((end) =>
    ["#", "%23", "?s="].map((before): [string] => [`${SITE}${before}${LINK}${end}`]),
  ),
  [`${SITE}##${LINK}`],
  [`${SITE}#%23${LINK}`],
  [`${SITE}%23%23${LINK}`],
  [`${SITE}#<${LINK}>`],
  [`${SITE}#“${LINK}”`],
])("%s holds the whole link", (address) => {
  expect(linkInAddress(new URL(address))).toBe(LINK);
});

test("what stands around a link goes, and nothing of a link does", () => {
  const compact = "1AREDAAEA6AcD-BUBAN01hP8";
  for (const link of [LINK, compact, `${compact.slice(0, -1)}_`, `${compact.slice(0, -1)}-`, "file"])
    for (const text of [link, ` ${link}\n`, `<${link}>`, `"${link}",`, `[${link}](`, `#${link}`]) {
      if (!text.endsWith("(")) expect(tidyLink(text)).toBe(link);
      else expect(tidyLink(text)).toBe(`${link}](`); // who knows
    }
  const startedMs = performance.now();
  expect(tidyLink(`a${".".repeat(1_000_000)}b`)).toHaveLength(1_000_002);
  expect(performance.now() - startedMs).toBeLessThan(50);
});

test("an address without one holds none", () => {
  for (const address of [SITE, `${SITE}#`, `${SITE}?lang=kk`]) expect(linkInAddress(new URL(address))).toBe("");
});

test("what cannot be decoded stays as it is, for the page to refuse", () => {
  expect(linkInAddress(new URL(`${SITE}#%E0%A4%A`))).toBe("%E0%A4%A");
});

test("the link leaves the query with its fields, and nothing else does", () => {
  expect(queryBeside(`?lang=ru&s=${LINK}&theme=night`)).toBe("lang=ru&theme=night");
  expect(queryBeside("?lang=ru&seed=7")).toBe("lang=ru&seed=7");
});
