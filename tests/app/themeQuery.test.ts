import { expect, test } from "vitest";
import { withPresent } from "../../src/app/themeQuery.ts";

test.each([
  ["https://a.example/?theme=night#x~1", true, "https://a.example/?theme=night&view=present#x~1"],
  ["https://a.example/?view=present&lang=ru#x~1", false, "https://a.example/?lang=ru#x~1"],
  ["https://a.example/?view=only#x~1", true, "https://a.example/?view=only#x~1"],
  ["https://a.example/?view=only#x~1", false, "https://a.example/?view=only#x~1"],
])("%s, present view %s", (address, presenting, wanted) => {
  expect(withPresent(address, presenting)).toBe(wanted);
});
