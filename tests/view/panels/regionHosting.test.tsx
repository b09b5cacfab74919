// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { loadPreset } from "../../../src/scenario/presets/index.ts";
import type { ScenarioInput } from "../../../src/scenario/schema.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { Gauges } from "../../../src/view/panels/Gauges.tsx";
import { RegionCard } from "../../../src/view/panels/RegionCard.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

const sandbox = (await loadPreset("sandbox-2022"))!;
const boom = (await loadPreset("kazakhstan-boom-2021"))!;
const steady = (await loadPreset("steady-hash"))!;

/** What the card says under a name, or null. */
function factOf(first: ScenarioInput, link: string, region: string, name: string): string | null {
  cleanup();
  const atlas = createTestAtlas(link, { first });
  atlas.settle();
  render(
    <AtlasContext value={atlas.store}>
      <RegionCard region={region} />
    </AtlasContext>,
  );
  return screen.queryByText(name)?.nextElementSibling?.textContent ?? null;
}

const short = (file: ScenarioInput, endUtc: string) => ({ ...file, endUtc });

test("the card tells places with power and being built, as simulated where owners build", () => {
  const file = short(sandbox, "2022-04-01T00:00Z");
  const building = ["2022-01-25T00:00Z", "2022-03-20T00:00Z"].map((utc) =>
    factOf(file, `sandbox-2022~1@${utc}`, "US", "places being built"),
  );
  const mw = building.map((text) =>
    Number(/^simulated ([\d,]+) MW$/.exec(text!.replace(/\s/g, " "))![1]!.replace(",", "")),
  );
  expect(mw[0]).toBeGreaterThan(300);
  expect(mw[1]).toBeGreaterThan(mw[0]!); // started since then
  expect(factOf(file, "sandbox-2022~1@2022-03-20T00:00Z", "US", "places with power")).toMatch(/^simulated 3,\d\d\d/);
});

test("where a file says what hosting there will be, both are marked as assumed, and what never binds is not told", () => {
  const at = "kazakhstan-boom-2021~1@2021-01-20T00:00Z";
  const file = short(boom, "2021-02-01T00:00Z");
  expect(factOf(file, at, "KZ", "places with power")).toMatch(/^assumed \d/);
  expect(factOf(file, at, "KZ", "places being built")).toMatch(/^assumed \d{3}/);
  expect(factOf(steady, "", "US", "places with power")).toBeNull();
  expect(factOf(steady, "", "US", "places being built")).toBeNull();
});

test("a price that the run computes is marked as simulated", () => {
  const atlas = createTestAtlas("", { first: short(sandbox, "2022-02-01T00:00Z") });
  atlas.settle();
  render(
    <AtlasContext value={atlas.store}>
      <Gauges />
    </AtlasContext>,
  );
  const value = screen.getByText("computed, not a record").previousElementSibling!;
  expect(value.querySelector(".marked-simulated")).not.toBeNull();
});
