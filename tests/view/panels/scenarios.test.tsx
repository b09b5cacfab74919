// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { chartSpecs } from "../../../src/app/chartSpecs.ts";
import { CATALOGUE } from "../../../src/scenario/catalogue.generated.ts";
import { loadPreset, OPENING } from "../../../src/scenario/presets/index.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { REAL_CHAIN_RULES } from "../../../src/units/constants.ts";
import { AssumptionsSheet } from "../../../src/view/panels/AssumptionsSheet.tsx";
import { Gauges, OTHER_CHAINS } from "../../../src/view/panels/Gauges.tsx";
import { ModeBadge } from "../../../src/view/panels/ModeBadge.tsx";
import { Notices } from "../../../src/view/panels/Notices.tsx";
import { ruleTexts } from "../../../src/view/panels/RuleWords.tsx";
import { ScenariosSheet } from "../../../src/view/panels/ScenariosSheet.tsx";
import { SourcesSheet } from "../../../src/view/panels/SourcesSheet.tsx";
import { Story } from "../../../src/view/panels/Story.tsx";
import { TimelineBar } from "../../../src/view/panels/TimelineBar.tsx";
import { createTestAtlas, type TestAtlas, type TestAtlasOptions } from "../../store/testAtlas.ts";

afterEach(cleanup);

function show(panel: ReactElement, link = "", options: TestAtlasOptions = {}): TestAtlas {
  const atlas = createTestAtlas(link, options);
  atlas.settle();
  render(<AtlasContext value={atlas.store}>{panel}</AtlasContext>);
  return atlas;
}

await OTHER_CHAINS.fetch();
const steady = (await loadPreset("steady-hash"))!;
const kosovo = (await loadPreset("kosovo-2022"))!;
const rowOf = (id: string) => CATALOGUE.findIndex((row) => row.id === id);
const arrive = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

describe("the list", () => {
  test("shows every scenario with picture, summary, dates, mode and ideas, and marks the open one", () => {
    show(<ScenariosSheet />);
    const entries = screen.getAllByRole("listitem");
    expect(entries).toHaveLength(CATALOGUE.length);
    for (const [i, entry] of entries.entries()) {
      const row = CATALOGUE[i]!;
      expect(entry.textContent).toContain(row.title);
      expect(entry.textContent).toContain(row.summary);
      expect(entry.querySelectorAll(".idea:not(.idea-none)")).toHaveLength(row.ideas);
      expect(entry.querySelectorAll("circle").length).toBeGreaterThanOrEqual(row.figure.length);
      expect(entry.querySelectorAll(".figure-ring").length > 0).toBe(row.figure.some(([, , struck]) => struck));
    }
    expect(entries[rowOf("steady-hash")]!.textContent).toMatch(/1 Jan 2022 to 2 Mar 2022Sandbox.*simple ideas$/);
    expect(screen.getByRole("button", { current: true }).parentElement).toBe(entries[0]);
    expect(entries[0]!.textContent).toMatch(/open nowBet on it$/);
    expect(document.activeElement).toBe(screen.getByRole("button", { current: true }));
  });

  test("arrow keys walk it and one entry is in the Tab order", () => {
    show(<ScenariosSheet />);
    const entries = [...document.querySelectorAll<HTMLElement>(".scenario-entry")];
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    press("ArrowDown");
    expect(document.activeElement).toBe(entries[1]);
    press("End");
    expect(document.activeElement).toBe(entries.at(-1));
    press("ArrowDown");
    expect(document.activeElement).toBe(entries.at(-1));
    press("Home");
    press("ArrowUp");
    expect(document.activeElement).toBe(entries[0]);
    expect(entries.map((entry) => entry.tabIndex)).toEqual([0, ...entries.slice(1).map(() => -1)]);
  });

  test("opens a scenario, says while it comes and when it does not", async () => {
    let fail = (_error: Error) => {};
    const load = () => new Promise<never>((_resolve, reject) => (fail = reject));
    const { store } = show(
      <>
        <Notices failureReport={null} />
        <ScenariosSheet />
      </>,
      "",
      { load },
    );
    fireEvent.click(screen.getByRole("button", { name: steady.title }));
    const entry = screen.getByRole("button", { name: steady.title }).parentElement!;
    expect(entry.textContent).toContain("opening…");
    fail(new Error("offline"));
    await arrive();
    expect(entry.textContent).toContain("could not be loaded, try again");
    expect(screen.getByRole("alert").textContent).toContain("The scenario could not be loaded.");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(store.getState().opening?.status).toBe("loading");
    fail(new Error("offline"));
    await arrive();
    fireEvent.click(screen.getByRole("button", { name: "Stay here" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the mode", () => {
  test("is named in words, and a sentence says on focus what is imposed and what is computed", () => {
    render(<ModeBadge input={OPENING} isOfFile={false} hasChangedRules={false} rules={null} assumptions={0} />);
    const badge = screen.getByRole("button", { name: "Hindcast" });
    const sentence = document.getElementById(badge.getAttribute("aria-describedby")!)!;
    expect(sentence.textContent).toMatch(/^Price, fees, policy and reported hosting follow the record;.*computed\.$/);
    expect(sentence.classList.contains("mode-tip-closed")).toBe(true);
    act(() => badge.focus());
    expect(sentence.classList.contains("mode-tip-closed")).toBe(false);
    fireEvent.keyDown(badge, { key: "Escape" });
    expect(sentence.classList.contains("mode-tip-closed")).toBe(true);
  });

  test("a scenario that changes policy or rules itself says so, beside the title and in the margin", async () => {
    const lab = (await loadPreset("no-china-ban"))!;
    const words = "computed. But not all is as it was: here China's orders of 2021 never come.";
    render(<ModeBadge input={lab} isOfFile={false} hasChangedRules={false} rules={null} assumptions={0} />);
    expect(screen.getByRole("tooltip", { hidden: true }).textContent).toContain(words);
    cleanup();
    show(<Story dotEhs={0.25} />, "", { first: lab });
    expect(screen.getByText(/^Hindcast: Price/).textContent).toContain(words);
  });

  test("every changed rule is told with its value, in the margin as well", async () => {
    const rules = { retargetIntervalBlocks: 144, clampFactor: 1.5, blockSpacingS: 150, propagationDelayS: 6 };
    const lab = { ...steady, rules };
    const { store } = show(<Story dotEhs={0.25} />, "", { first: lab });
    const texts = ruleTexts(store.getState().scenario);
    expect(texts).toEqual([
      "difficulty adjusts every 144 blocks (bitcoin: 2,016)",
      "difficulty changes by a factor of 1.50 at most (bitcoin: 4)",
      "the aim is a block every 2:30 minutes (bitcoin: 10:00)",
      "a block takes 6 s to reach the others, so some are lost to rivals",
    ]);
    expect(await screen.findByText(`Rules changed here: ${texts.join("; ")}.`)).toBeTruthy();
    const { scenario } = store.getState();
    const travel = (travelFactor: number) => ruleTexts({ ...scenario, rules: { ...REAL_CHAIN_RULES, travelFactor } });
    expect(travel(0)).toEqual(["the way to another place takes no time"]);
    expect(travel(0.5)).toEqual(["the way to another place takes 0.50 times as long as it did"]);
    cleanup();
    show(<Story dotEhs={0.25} />, "", { first: steady });
    expect(screen.queryByText(/Rules changed/)).toBeNull();
  });

  test("blocks that a delay makes stale are counted in the gauges", () => {
    const lab = { ...steady, rules: { propagationDelayS: 60 } };
    show(<Gauges />, "steady-hash~1@2022-01-08T00:00Z", { first: lab });
    expect(screen.getByText(/^\d+ blocks stale: a rival spread faster$/)).toBeTruthy();
  });

  test("a changed rule is marked beside it and named in the sentence", () => {
    render(
      <ModeBadge
        input={steady}
        isOfFile={false}
        hasChangedRules={true}
        rules="Rules changed here: a retarget every 144 blocks; no clamp."
        assumptions={0}
      />,
    );
    const badge = screen.getByRole("button", { name: "Sandbox changed rules" });
    const sentence = document.getElementById(badge.getAttribute("aria-describedby")!)!;
    expect(sentence.textContent).toContain("Rules changed here: a retarget every 144 blocks; no clamp.");
  });
});

describe("a scenario other than the opening one", () => {
  test("tells its own title, summary, lesson and mode, and nothing of a shutdown it does not have", () => {
    show(<Story dotEhs={0.25} />, "", { first: steady });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(steady.title);
    expect(screen.getByText(steady.summary)).toBeTruthy();
    expect(screen.getByText(steady.lesson)).toBeTruthy();
    expect(screen.getByText(/^Sandbox: Nothing follows a record/)).toBeTruthy();
    expect(screen.queryByText(/shutdown/)).toBeNull();
    expect(screen.queryByText("What happened, and what if it had not")).toBeNull();
  });

  test("at its end the lesson is open", () => {
    show(<Story dotEhs={0.25} />, "steady-hash~1@2022-03-02T00:00Z", { first: steady });
    expect(screen.getByText(steady.lesson).closest("details")!.open).toBe(true);
  });

  test("leads to the onset of its own first event", () => {
    const { store } = show(<Story dotEhs={0.25} />, "", { first: kosovo });
    fireEvent.click(screen.getByRole("button", { name: "Go to: Kosovo bans mining" }));
    expect(store.getState().shownTick).toBe(1386);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(kosovo.title);
  });

  test("a price that no record gives is marked as assumed", () => {
    show(<Gauges />, "", { first: steady });
    expect(screen.getByText("an assumed price, not a record")).toBeTruthy();
    expect(screen.queryByText("replayed from daily closes")).toBeNull();
  });

  test("shows local time only where clocks differ from UTC", () => {
    show(<TimelineBar />, "", { first: steady });
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("1 Jan 2022, 00:00 UTC");
    cleanup();
    show(<TimelineBar />, "", { first: kosovo });
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("25 Dec 2021, 09:00 UTC, 10:00 Pristina");
  });

  test("its charts hold no line of a record or a claim that it does not have", () => {
    const linesOf = ({ store, settle }: TestAtlas) => {
      settle();
      const { input, scenario, run, history } = store.getState();
      const specs = chartSpecs({
        input,
        scenario,
        run,
        history,
        decided: false,
        held: false,
        version: 1,
        spread: null,
      });
      return specs.map((spec) => spec.lines.map((line) => line.kind));
    };
    const invented = linesOf(createTestAtlas("", { first: steady }));
    expect(new Set(invented.flat())).toEqual(new Set(["simulated", "estimated"]));
    expect(invented.every((kinds) => kinds.includes("simulated"))).toBe(true);
    expect(linesOf(createTestAtlas("", { first: kosovo })).flat()).not.toContain("claimed");
    expect(linesOf(createTestAtlas()).flat()).toContain("claimed");
  });

  test("its sources and assumptions are its own", () => {
    show(<SourcesSheet />, "", { first: steady });
    const sources = document.body.textContent ?? "";
    expect(sources).toContain("None: an invented world has no record");
    expect(sources).not.toMatch(/CBECI mining map|Kazakhstan|Coin Metrics/);
    cleanup();
    show(<AssumptionsSheet />, "", { first: steady });
    const assumed = document.body.textContent ?? "";
    expect(assumed).toMatch(/Hashrate at the start, United States.*80 EH\/s/);
    expect(assumed).not.toMatch(/Kazakhstan's|routed from|row Other/);
    cleanup();
    show(<AssumptionsSheet />, "", { first: kosovo });
    expect(document.body.textContent).toMatch(/Hashrate at the start, Kosovo.*0\.1 EH\/s0\.02 – 0\.5/);
  });
});
