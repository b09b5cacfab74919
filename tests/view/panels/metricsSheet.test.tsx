// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { elasticSupply } from "../../../src/scenario/presets/elasticSupply.ts";
import { hindcast2019 } from "../../../src/scenario/presets/hindcast2019.ts";
import { OPENING } from "../../../src/scenario/presets/index.ts";
import { ELASTICITY_WARNING, figureAt } from "../../../src/store/metricFigures.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { MetricsSheet } from "../../../src/view/panels/MetricsSheet.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

function show(link: string, first = OPENING) {
  const atlas = createTestAtlas(link, { first });
  atlas.settle();
  const view = render(
    <AtlasContext value={atlas.store}>
      <MetricsSheet />
    </AtlasContext>,
  );
  return { ...view, store: atlas.store };
}

const section = (name: string) => screen.getByRole("region", { name });

describe("the metrics of January 2022", () => {
  test("have the sizes that the record's figures give", () => {
    show("kazakhstan-2022~1@2022-01-04T12:00Z");
    expect(section("Power").textContent).toMatch(/drawn now.*(8|9)\.\d\d\sGW/);
    expect(section("Power").textContent).toMatch(/a year at this rate.*(7|8)\d\sTWh/);
    expect(section("Carbon").textContent).toMatch(/\d\d\.\d\sMt.*\d\d\d\sg\/kWh/);
    expect(section("Cost of 51 %").textContent).toMatch(/rented, an hour.*(0\.9|1\.0)\d million/);
    expect(section("Cost of 51 %").textContent).toMatch(/power alone, an hour.*0\.2\d million/);
    expect(section("Cost of 51 %").textContent).toMatch(/bought.*1[2-5]\.\d billion/);
  });

  test("without a market say that the machine price is a recorded one, and that waste is not simulated", () => {
    const { orders: _orders, parameters: _parameters, ...plain } = OPENING;
    show("kazakhstan-2022~1@2022-01-04T12:00Z", plain);
    expect(section("Cost of 51 %").textContent).toMatch(
      /recorded No market for machines here: 110 USD per TH\/s of 2021-12/,
    );
    expect(section("Electronic waste").textContent).toContain("not simulated here");
  });

  test("count the countries of the published map beside the true ones, and warn that location is not control", () => {
    show("kazakhstan-2022~1@2022-01-04T12:00Z");
    const text = section("Concentration by country").textContent!;
    expect(text).toMatch(/index, by the newest map then outrecorded 0\.187/);
    expect(text).toMatch(/countries, by the newest map then outrecorded 2/);
    expect(text).toContain("left out on both sides");
    expect(text).toContain("is not who controls them");
  });
});

test("with a market the price is the run's, and the guard is quiet or warns as the run has it", () => {
  const { store } = show("hindcast-2019-2022~1@2021-10-16T12:00Z", hindcast2019);
  expect(section("Cost of 51 %").textContent).toContain("this run’s market");
  expect(section("Electronic waste").textContent).toMatch(/[\d,]+ t/);
  const now = figureAt(store.getState(), "elasticity", store.getState().run.ready - 1)!;
  expect(now).toBeLessThan(ELASTICITY_WARNING);
  expect(section("Stability guard").textContent).toContain("dies away");
});

test("a world of elastic miners sets off the guard", () => {
  const { store } = show("elastic-supply~1@2022-03-01", elasticSupply);
  expect(figureAt(store.getState(), "elasticity", 0)).toBeNull(); // before the first midnight
  expect(figureAt(store.getState(), "elasticity", 24)!).toBeGreaterThan(ELASTICITY_WARNING);
  expect(section("Stability guard").textContent).toContain("chase one another. Take this stretch");
});

test("every course has its line, and no point of it is nonsense", () => {
  const { container } = show("kazakhstan-2022~1@2022-01-04T12:00Z");
  const lines = [...container.querySelectorAll(".sparkline-line")].map((path) => path.getAttribute("d") ?? "");
  expect(lines.length).toBe(15);
  for (const line of lines) expect(line).toMatch(/^(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)*)*$/);
});
