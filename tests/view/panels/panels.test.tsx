// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { mapFrameOf } from "../../../src/app/mapFrame.ts";
import { CLAIMS } from "../../../src/data/claims.ts";
import { chinaBan2021 } from "../../../src/scenario/presets/chinaBan2021.ts";
import { hindcast2019 } from "../../../src/scenario/presets/hindcast2019.ts";
import { OPENING } from "../../../src/scenario/presets/index.ts";
import { kazakhstanForked } from "../../../src/scenario/presets/kazakhstanForked.ts";
import { linkOf } from "../../../src/store/atlas.ts";
import { runEnsemble } from "../../../src/store/jobs.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { AssumptionsSheet } from "../../../src/view/panels/AssumptionsSheet.tsx";
import { ClaimsSheet } from "../../../src/view/panels/ClaimsSheet.tsx";
import { Gauges, OTHER_CHAINS } from "../../../src/view/panels/Gauges.tsx";
import { HelpSheet } from "../../../src/view/panels/HelpSheet.tsx";
import { Notices } from "../../../src/view/panels/Notices.tsx";
import { RegionsSheet } from "../../../src/view/panels/RegionsSheet.tsx";
import { SourcesSheet } from "../../../src/view/panels/SourcesSheet.tsx";
import { REGION_CARD, Story } from "../../../src/view/panels/Story.tsx";
import { TimelineBar } from "../../../src/view/panels/TimelineBar.tsx";
import { createTestAtlas, LONG_INPUT, type TestAtlas } from "../../store/testAtlas.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

await Promise.all([REGION_CARD.fetch(), OTHER_CHAINS.fetch()]);
afterEach(cleanup);

function show(panel: ReactElement, link = MID_SHUTDOWN, first = OPENING): TestAtlas {
  const atlas = createTestAtlas(link, { first });
  atlas.settle();
  render(<AtlasContext value={atlas.store}>{panel}</AtlasContext>);
  return atlas;
}

const forkHeightOf = ({ store }: TestAtlas) => {
  const [reorg] = store.getState().run.events.filter((event) => event.kind === "reorg");
  return reorg!.forkHeight;
};
const settle = (atlas: TestAtlas) => act(() => atlas.settle());

describe("gauges", () => {
  test("say the true hashrate and what an observer could know, side by side", () => {
    show(<Gauges />);
    const gauges = screen.getByRole("region", { name: "This moment" });
    expect(gauges.textContent).toMatch(/minutes per block.*1[01]:\d\d/);
    expect(gauges.textContent).toMatch(/true hashrate.*15\d\sEH\/s/);
    expect(gauges.textContent).toMatch(/\d+ ± \d+, last 144 blocks.*\d+ ± \d+, last 432 blocks/);
    expect(gauges.textContent).toMatch(/\d+ as pools report it/);
    expect(gauges.textContent).toMatch(/retarget in 403 blocks/);
    expect(gauges.textContent).toContain("replayed from daily closes");
  });

  test("say what a figure was before the decisions changed it", () => {
    show(<Gauges />, "kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1590.300");
    expect(screen.getByText(/true hashrate/).textContent).toMatch(/was 15\d\sEH\/s/);
  });

  test("a price with an assumed channel is marked as assumed, not as recorded", () => {
    show(<Gauges />, "kazakhstan-2022~1@2022-01-05T14:00Z&do=g.850");
    expect(screen.getByText(/replay, and assumed channels −\d/)).toBeTruthy();
  });

  test("of a run of hourly frames count the blocks to expect up to the frame that is shown", () => {
    show(<Gauges />, "kazakhstan-2022~1@2022-01-05T12:50Z", LONG_INPUT);
    expect(screen.getByText(/^78 ± 15 expected/)).toBeTruthy(); // at 13:00
  });

  test("before enough blocks there is no estimate", () => {
    show(<Gauges />, "");
    expect(screen.getByText(/too few blocks yet/)).toBeTruthy();
  });
});

describe("the story", () => {
  test("names what is dark and what a dot is", () => {
    show(<Story dotEhs={0.25} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kazakhstan is dark.");
    expect(screen.getByText(/A dot is ¼ EH\/s of hashrate/)).toBeTruthy();
  });

  test("goes to the shutdown on one press", () => {
    const { store } = show(<Story dotEhs={0.25} />, "");
    fireEvent.click(screen.getByRole("button", { name: "Go to the shutdown" }));
    expect(store.getState().cursorTick).toBe(1595);
    expect(screen.queryByRole("button", { name: "Go to the shutdown" })).toBeNull();
  });

  test("cuts the chosen region for the chosen length at the cursor, says what changed, and takes it back", () => {
    const atlas = show(<Story dotEhs={0.25} />);
    act(() => atlas.store.getState().select("US"));
    fireEvent.change(screen.getByLabelText("for"), { target: { value: String(3 * 144) } });
    fireEvent.click(screen.getByRole("button", { name: "Cut the internet" }));
    expect(atlas.store.getState().commands).toEqual([{ kind: "cut", region: "US", tick: 1602, ticks: 432 }]);
    settle(atlas);
    expect(screen.getAllByText(/^1 decision; the retarget at block [\d,]+ is [\d.]+ points lower\.$/)[0]).toBeTruthy();
    expect(screen.getByText(/United States cut off for 3 days, 5 Jan 2022, 12:00/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Take back: United States cut off/ }));
    settle(atlas);
    expect(atlas.store.getState().commands).toEqual([]);
  });

  test("tells the published figures beside the published map, whose they are, of when and how late", () => {
    const atlas = createTestAtlas("hindcast-2019-2022~1@2021-11-16T12:00Z&map=published", { first: hindcast2019 });
    atlas.settle();
    const { container } = render(
      <AtlasContext value={atlas.store}>
        <Story dotEhs={0.25} />
      </AtlasContext>,
    );
    const card = () => container.querySelector(".region-card")!.textContent!;
    act(() => atlas.store.getState().select("KZ"));
    expect(card()).toMatch(
      /As published.*share of the world.*18\.1.*%.*recorded.*mean of August 2021, out by 1 Nov 2021, at most 61 days later.*In the simulation, now/,
    );
    act(() => atlas.store.getState().select("CN-XJ"));
    expect(card()).toMatch(/As published.*share of the world, China.*recorded 0\.0.*%/);
    act(() => atlas.store.getState().showMap({ source: "simulated" }));
    expect(card()).toMatch(/share of the world, China.*simulated observation.*out on 15 Nov 2021, 45 days later/);
    act(() => atlas.store.getState().seek(0));
    expect(card()).toMatch(/As published.*No map had been published by this date\./);
    act(() => atlas.store.getState().showMap({ shown: "true" }));
    expect(card()).not.toMatch(/As published|In the simulation/);
  });

  test("cuts for as long as the longest run lasts", () => {
    const link = "hindcast-2019-2022~1@2019-09-05T12:00Z";
    const { store } = createTestAtlas(link, { first: hindcast2019 });
    render(
      <AtlasContext value={store}>
        <Story dotEhs={0.25} />
      </AtlasContext>,
    );
    act(() => store.getState().select("US"));
    const lengths = within(screen.getByLabelText("for")).getAllByRole("option");
    expect(lengths.slice(-3).map(({ textContent }) => textContent)).toEqual([
      "180 days",
      "365 days",
      "the rest of the run",
    ]);
    fireEvent.change(screen.getByLabelText("for"), { target: { value: "0" } });
    fireEvent.click(screen.getByRole("button", { name: "Cut the internet" }));
    const { commands, cursorTick, scenario } = store.getState();
    const ticks = scenario.endTick - cursorTick;
    expect(ticks).toBeGreaterThan(850 * 144);
    expect(commands).toEqual([{ kind: "cut", region: "US", tick: cursorTick, ticks }]);
    expect(screen.getByText(/United States cut off for the rest of the run, 5 Sept? 2019/)).toBeTruthy();
    expect(createTestAtlas(linkOf(store.getState()), { first: hindcast2019 }).store.getState().commands).toEqual(
      commands,
    );
  });

  test("isolates the chosen region, and the gauges tell its branch and then what became of it", () => {
    const atlas = show(
      <>
        <Story dotEhs={0.25} />
        <Gauges />
      </>,
      "kazakhstan-2022~1@2022-01-20T12:00Z",
    );
    const gauges = screen.getByRole("region", { name: "This moment" });
    expect(gauges.textContent).not.toMatch(/branch|orphaned|stale/);
    act(() => atlas.store.getState().select("CA"));
    fireEvent.change(screen.getByLabelText("for"), { target: { value: String(3 * 144) } });
    const button = screen.getByRole("button", { name: "Isolate" });
    expect(document.getElementById(button.getAttribute("aria-describedby")!)!.textContent).toContain(
      "a branch of their own",
    );
    fireEvent.click(button);
    const { commands, cursorTick } = atlas.store.getState();
    expect(commands).toEqual([{ kind: "isolate", region: "CA", tick: cursorTick, ticks: 432 }]);
    settle(atlas);
    expect(screen.getByText(/Canada isolated for 3 days/)).toBeTruthy();
    expect(gauges.textContent).toMatch(/a branch has opened and holds no block yet/);
    act(() => atlas.store.getState().seek(cursorTick + 430));
    const [, height] = /Canada’s branch at height (7\d\d,\d\d\d)/.exec(gauges.textContent!)!;
    const blocks = Number(height!.replace(",", "")) - forkHeightOf(atlas);
    expect(blocks).toBeGreaterThan(5);
    act(() => atlas.store.getState().seek(cursorTick + 440));
    expect(gauges.textContent).not.toMatch(/branch/);
    expect(gauges.textContent).toMatch(/\d+ blocks orphaned: their chain had less work/);
  });

  test("does not call dark what mines a chain of its own: headline, card, list and map", () => {
    const atlas = show(
      <>
        <Story dotEhs={0.25} />
        <RegionsSheet />
      </>,
      "kazakhstan-forked~1@2022-01-06T00:00Z",
      kazakhstanForked,
    );
    const { store } = atlas;
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kazakhstan mines a chain of its own.");
    expect(document.querySelector(".phone-numeral")!.textContent).toMatch(/, 2\d\.\d\sEH\/s on another chain/);
    const row = within(screen.getAllByRole("table")[0]!).getByRole("row", { name: /Kazakhstan/ });
    expect(row.textContent).toMatch(/2\d\.\d\sEH\/s on a chain of its own/);
    expect(within(row).getAllByRole("cell")[1]!.textContent).toMatch(/^0/);
    const kazakhstan = store.getState().input.regions.findIndex(({ id }) => id === "KZ");
    expect(mapFrameOf(store.getState()).onEhs[kazakhstan]).toBeGreaterThan(20);
    expect(mapFrameOf(store.getState()).darkEhs[kazakhstan]).toBe(0);
    act(() => store.getState().select("KZ"));
    const card = () => document.querySelector(".region-card")!.textContent!;
    expect(card()).toMatch(/on a chain of its own, now at height 717,\d\d\d/);
    expect(card()).not.toMatch(/without a link/);
    act(() => store.getState().seek(1595));
    expect(card()).toMatch(/on a chain of its own, which has no block yet/);
    act(() => store.getState().seek(0));
    expect(card()).not.toMatch(/chain of its own/);
    act(() => store.getState().decide({ kind: "remove-event", tick: 0, event: "kz-internet-shutdown" }));
    act(() => store.getState().decide({ kind: "cut", region: "KZ", tick: 1600, ticks: 300 }));
    act(() => store.getState().decide({ kind: "isolate", region: "CA", tick: 1600, ticks: 300 }));
    settle(atlas);
    act(() => store.getState().seek(1600));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kazakhstan is dark.");
    act(() => store.getState().select("CA"));
    expect(card()).toMatch(/on a chain of its own, which has no block yet/);
  });

  test("moves a share of the machines by the chosen way", () => {
    const atlas = show(<Story dotEhs={0.25} />);
    act(() => atlas.store.getState().select("KZ"));
    fireEvent.change(screen.getByLabelText("Share of machines to move"), { target: { value: "25" } });
    fireEvent.change(screen.getByLabelText("to"), { target: { value: "RU" } });
    fireEvent.change(screen.getByLabelText("by"), { target: { value: "35" } });
    fireEvent.click(screen.getByRole("button", { name: "Move machines" }));
    expect(atlas.store.getState().commands).toEqual([
      { kind: "relocate", from: "KZ", to: "RU", percent: 25, meanTravelDays: 35, tick: 1602 },
    ]);
    settle(atlas);
    expect(screen.getByText(/on the way from here/)).toBeTruthy();
  });

  test("tells why a region's machines do not hash", () => {
    const atlas = show(<Story dotEhs={0.25} />);
    act(() => atlas.store.getState().select("KZ"));
    expect(screen.getByText(/2\d\.\d\sEH\/s without a link/)).toBeTruthy();
  });

  test("an event of history can be taken away and given back", () => {
    const atlas = show(<Story dotEhs={0.25} />);
    fireEvent.click(screen.getByLabelText("Kazakhstan's internet is cut"));
    settle(atlas);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Your world.");
    fireEvent.click(screen.getByLabelText("Kazakhstan's internet is cut"));
    settle(atlas);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kazakhstan is dark.");
  });

  test("at the very end there is nothing to decide, and it says so", () => {
    const atlas = show(<Story dotEhs={0.25} />, "kazakhstan-2022~1@2022-02-12T00:00Z");
    act(() => atlas.store.getState().select("US"));
    expect(screen.getByText(/The run ends here/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Cut the internet" })).toBeNull();
  });
});

describe("the sheets", () => {
  test("the region list has every region with its numbers, and chooses one", () => {
    const { store } = show(<RegionsSheet />);
    const table = screen.getAllByRole("table")[0]!;
    expect(within(table).getAllByRole("row")).toHaveLength(19 + 2);
    const row = within(table).getByRole("row", { name: /Kazakhstan/ });
    expect(row.textContent).toMatch(/5\s%100\s%/); // linked to pools
    fireEvent.click(within(row).getByRole("button"));
    expect(store.getState().selected).toBe("KZ");
  });

  test("the region list says what a ban allows: dark for no other reason", () => {
    show(<RegionsSheet />, "china-ban-2021~1@2021-07-10T00:00Z", chinaBan2021);
    const table = screen.getAllByRole("table")[0]!;
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.at(-1)!.textContent).toBe("allowed by law");
    const row = within(table).getByRole("row", { name: /Xinjiang/ });
    expect(row.textContent).toMatch(/100\s%100\s%6\s%$/); // linked, powered, allowed
  });

  test("machines on their way and the observed map are tables too", () => {
    show(<RegionsSheet />, "kazakhstan-2022~1@2022-02-02T00:00Z");
    expect(screen.getAllByText("Sichuan and Yunnan to United States").length).toBeTruthy();
    expect(screen.getByText("2022-01, this run")).toBeTruthy();
    const germany = screen.getByRole("row", { name: /Germany \*/ });
    expect(germany.textContent).toMatch(/3\.\d\s%/);
  });

  test("every claim stands beside its record, its runs and a verdict", () => {
    const atlas = show(<ClaimsSheet />);
    expect(screen.getAllByRole("article")).toHaveLength(CLAIMS.length);
    expect(screen.getAllByText("Not simulated yet.").length).toBe(
      CLAIMS.filter((claim) => claim.noBand === undefined).length,
    );
    fireEvent.click(screen.getByRole("button", { name: "Simulate 200 runs" }));
    act(() => atlas.settle(3));
    expect(screen.getByRole("progressbar").getAttribute("max")).toBe("200");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Simulate 200 runs" })).toBeTruthy();
  });

  test("every measure that a claim asks for is one that a run answers", () => {
    const atlas = show(<ClaimsSheet />);
    act(() => {
      runEnsemble(atlas.store, 2);
      atlas.settle();
    });
    expect(screen.queryByText(/not reached/)).toBeNull();
    expect(screen.getByText("2 runs, seeds 1 to 2, without your changes")).toBeTruthy();
  });

  test("the register gives value, range, mark and reason for every assumption", () => {
    show(<AssumptionsSheet />);
    const rows = screen.getAllByRole("row").slice(1);
    const movable = screen.getAllByRole("slider");
    expect(rows.length + movable.length).toBeGreaterThan(80);
    for (const slider of movable) expect(slider.getAttribute("aria-describedby")).toBeTruthy();
    for (const row of rows) {
      const cells = within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent ?? "");
      expect(cells).toHaveLength(4);
      for (const cell of cells) expect(cell.trim()).not.toBe("");
    }
  });

  test("an assumption is moved by slider or figure, is marked as changed, and goes back alone or with all others", () => {
    const atlas = show(<AssumptionsSheet />);
    const slider = screen.getByRole("slider", { name: "Machines stored in each part of China" });
    fireEvent.input(slider, { target: { value: "5" } });
    expect(atlas.store.getState().assumptions).toEqual({}); // the hand has not let go
    fireEvent.change(slider, { target: { value: "5.2" } });
    expect(atlas.store.getState().assumptions).toEqual({ "stored-parts": 5.2 });
    const figure = screen.getByRole("spinbutton", { name: "Machines lost or broken on the way, exact figure" });
    fireEvent.change(figure, { target: { value: "9" } });
    expect(atlas.store.getState().assumptions).toEqual({ "stored-parts": 5.2, lost: 0.05 });
    expect((figure as HTMLInputElement).value).toBe("0.05");
    expect(screen.getByText("2 changed assumptions")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Machines stored in each part of China: back to 3.5" }));
    expect(atlas.store.getState().assumptions).toEqual({ lost: 0.05 });
    fireEvent.click(screen.getByRole("button", { name: "All back to the scenario’s own" }));
    expect(atlas.store.getState().assumptions).toEqual({});
    expect(screen.queryByText("changed")).toBeNull();
  });

  test("every source is named", () => {
    show(<SourcesSheet />);
    expect(screen.getByText(/Coin Metrics community data/)).toBeTruthy();
    expect(screen.getByText(/Natural Earth/)).toBeTruthy();
    expect(screen.getByText(/MIT licence$/)).toBeTruthy();
  });

  test("help lists keys and words, and Close closes", () => {
    const { store } = show(<HelpSheet />);
    act(() => store.getState().openPanel("help"));
    expect(screen.getByText("Hashprice")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(store.getState().panel).toBeNull();
  });
});

describe("notices and timeline", () => {
  test("a bad link is told plainly and can be dismissed", async () => {
    show(<Notices failureReport={null} />, "kazakhstan-2022~1@yesterday&do=c.XX.1.2");
    await screen.findByText(/“yesterday” is not a time/);
    expect(screen.getByRole("alert").textContent).toContain("“c.XX.1.2” makes no sense");
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("the timeline has the caption of the moment and a local time beside UTC", () => {
    show(<TimelineBar />);
    expect(screen.getByText(/Kazakhstan goes offline nationwide/)).toBeTruthy();
    expect(screen.getByText(/18:00 Almaty/)).toBeTruthy();
    expect(screen.getByText("5 Jan 2022, 12:00 UTC")).toBeTruthy();
  });

  test("a caption with figures of the record is marked as recorded, and a retarget's flag as the run's", async () => {
    const atlas = show(<TimelineBar />, "china-ban-2021~1@2021-05-30T02:00Z", chinaBan2021);
    const caption = () => document.querySelector(".timeline-caption")!;
    expect(caption().textContent).toMatch(/^recorded On the record the difficulty falls by 15\.97 %/);
    expect(caption().querySelector(".glyph-recorded")).toBeTruthy();
    expect(screen.getAllByText(/^retarget in this run /).length).toBeGreaterThan(5);
    act(() => atlas.store.getState().seek(3000));
    expect(caption().querySelector(".glyph")).toBeNull(); // the announcement, of 21 May
  });

  test("once there are decisions, captions say that they tell history", () => {
    show(<TimelineBar />, `${MID_SHUTDOWN}&do=x.kz-internet-shutdown`);
    expect(screen.getByText(/^In history: Kazakhstan goes offline nationwide/)).toBeTruthy();
  });

  test("playing and stepping go to the store", () => {
    const { store } = show(<TimelineBar />);
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    expect(store.getState().playing).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    expect(store.getState().playing).toBe(false);
  });
});
