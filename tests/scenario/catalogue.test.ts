import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueRows } from "../../src/cli/catalogue.ts";
import { plateText } from "../../src/cli/plate.ts";
import { CATALOGUE } from "../../src/scenario/catalogue.generated.ts";
import { PLATE } from "../../src/view/panels/plate.generated.ts";

test("each row of the catalogue says what its preset says (npm run catalogue writes it)", async () => {
  const rows = await catalogueRows();
  expect(CATALOGUE.map((row) => row.id)).toEqual(rows.map((row) => row.id));
  for (const [i, row] of rows.entries()) expect(CATALOGUE[i]).toEqual(row);
  expect(CATALOGUE.filter((row) => row.opening)).toHaveLength(1);
});

test("the plate of the pictures is the one that npm run catalogue writes", () => {
  const file = readFileSync(new URL("../../src/view/panels/plate.generated.ts", import.meta.url), "utf8");
  expect(file).toBe(plateText());
});

test("every region of a picture has its places on the plate, and their shares are the whole", () => {
  for (const [region] of CATALOGUE.flatMap((row) => row.figure)) {
    const places = PLATE.places[region] ?? [];
    expect([region, Math.abs(places.reduce((sum, [, , share]) => sum + share, 0) - 1) < 0.03]).toEqual([region, true]);
    for (const [x, y] of places) {
      expect(x > 0 && x < PLATE.width && y > 0 && y < PLATE.height).toBe(true);
    }
  }
});
