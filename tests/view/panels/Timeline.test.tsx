// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Timeline, type TimelineProps, type TimelineWords } from "../../../src/view/panels/Timeline.tsx";

const DAY_S = 86_400;
const START_S = Date.parse("2022-01-01T00:00:00Z") / 1000;
const END_S = START_S + 28 * DAY_S;
const CURSOR_S = START_S + 4 * DAY_S + 10 * 3600 + 50 * 60;

const words: TimelineWords = {
  timeline: "Timeline",
  slider: "Date",
  play: "Play",
  pause: "Pause",
  steps: "Step",
  stepBy: "Step by",
  unit: { block: "block", hour: "hour", day: "day", event: "event" },
  back: { block: "Back one block", hour: "Back one hour", day: "Back one day", event: "Previous event" },
  forward: { block: "On one block", hour: "On one hour", day: "On one day", event: "Next event" },
  flags: "Events",
  flagKinds: { event: "event", retarget: "retarget", report: "report", decision: "your decision" },
  speed: "Speed",
  slower: "Slower",
  faster: "Faster",
  speedValue: (speed) => (speed === 0.25 ? "¼×" : `${speed}×`),
  realSpeed: (speed) => `now ${speed}×`,
  goToDate: "Go to date",
  dateUtc: "Date and time, UTC",
  go: "Go",
  taken: (unixS) => `taken ${unixS - START_S}`,
};

function show(more: Partial<TimelineProps> = {}) {
  const calls = { onSeek: vi.fn(), onPlay: vi.fn(), onSpeed: vi.fn(), onStep: vi.fn() };
  const view = (changed: Partial<TimelineProps> = {}) => (
    <Timeline
      startS={START_S}
      endS={END_S}
      cursorS={CURSOR_S}
      readyS={END_S}
      tickS={600}
      flags={[
        { id: "cut", timeS: START_S + 4 * DAY_S, label: "internet cut", kind: "event", when: "5 Jan" },
        { id: "retarget", timeS: START_S + 8 * DAY_S, label: "difficulty +0.4 %", kind: "retarget" },
        { id: "mine", timeS: START_S + 20 * DAY_S, label: "you cut Iran", kind: "decision" },
      ]}
      playing={false}
      speed={1}
      speeds={[0.25, 1, 16]}
      realSpeed={null}
      caption="The internet goes dark."
      cursorLabel="5 Jan 2022 · 10:50 UTC"
      cursorLabelLocal="16:50 Almaty"
      words={words}
      {...calls}
      {...more}
      {...changed}
    />
  );
  const { rerender } = render(view());
  return { ...calls, update: (changed: Partial<TimelineProps>) => rerender(view(changed)) };
}
afterEach(cleanup);

describe("slider", () => {
  test("speaks the date, here and there, and seeks", () => {
    const { onSeek } = show();
    const slider = screen.getByRole("slider", { name: "Date" });
    expect(slider.getAttribute("aria-valuetext")).toBe("5 Jan 2022 · 10:50 UTC, 16:50 Almaty");
    fireEvent.change(slider, { target: { value: String(START_S + 600) } });
    expect(onSeek).toHaveBeenCalledWith(START_S + 600);
  });

  test("leaves the keys to the page, so that there is one rule for them", () => {
    const { onSeek, onStep } = show();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    addEventListener("keydown", listen);
    for (const key of ["PageUp", "ArrowRight", "Home", "k"]) fireEvent.keyDown(screen.getByRole("slider"), { key });
    removeEventListener("keydown", listen);
    expect(heard).toEqual(["PageUp", "ArrowRight", "Home", "k"]);
    expect(onSeek).not.toHaveBeenCalled();
    expect(onStep).not.toHaveBeenCalled();
  });
});

test("Play and Pause are one button that says what it will do", () => {
  const { onPlay, update } = show();
  fireEvent.click(screen.getByRole("button", { name: "Play" }));
  expect(onPlay).toHaveBeenLastCalledWith(true);
  update({ playing: true });
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  expect(onPlay).toHaveBeenLastCalledWith(false);
});

test("steps by block, hour, day and event, both ways", () => {
  const { onStep } = show();
  const steps = within(screen.getByRole("group", { name: "Step" }));
  for (const button of steps.getAllByRole("button")) fireEvent.click(button);
  expect(onStep.mock.calls.map((call) => call.join(" "))).toEqual([
    "event -1",
    "event 1",
    "day -1",
    "day 1",
    "hour -1",
    "hour 1",
    "block -1",
    "block 1",
  ]);
});

test("where it is narrow one step control offers the same four units", () => {
  const box = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ width: 390 } as DOMRect);
  const { onStep } = show();
  expect(screen.queryByRole("button", { name: "Next event" })).toBeNull();
  fireEvent.change(screen.getByRole("combobox", { name: "Step by" }), { target: { value: "event" } });
  fireEvent.click(screen.getByRole("button", { name: "Next event" }));
  expect(onStep).toHaveBeenCalledWith("event", 1);
  box.mockRestore();
});

describe("flags", () => {
  test("say what, of which kind and when, and seek", () => {
    const { onSeek } = show();
    const flags = within(screen.getByRole("list", { name: "Events" }));
    expect(flags.getAllByRole("button").map((button) => button.textContent?.replace(/\s+/g, " ").trim())).toEqual([
      "internet cut event 5 Jan",
      "difficulty +0.4 % retarget",
      "you cut Iran your decision",
    ]);
    fireEvent.click(flags.getByRole("button", { name: /difficulty/ }));
    expect(onSeek).toHaveBeenCalledWith(START_S + 8 * DAY_S);
  });

  test("take one stop of the Tab key, the one nearest to the cursor; arrows walk along the rest", () => {
    show();
    const [cut, retarget] = within(screen.getByRole("list", { name: "Events" })).getAllByRole("button");
    expect([cut!.tabIndex, retarget!.tabIndex]).toEqual([0, -1]);
    cut!.focus();
    fireEvent.keyDown(cut!, { key: "ArrowRight" });
    expect(document.activeElement).toBe(retarget);
  });
});

describe("speed", () => {
  test("is chosen from the list or by the buttons beside it", () => {
    const { onSpeed, update } = show();
    const list = screen.getByRole("combobox", { name: "Speed" });
    expect(
      within(list)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["¼×", "1×", "16×"]);
    fireEvent.change(list, { target: { value: "16" } });
    fireEvent.click(screen.getByRole("button", { name: "Slower" }));
    expect(onSpeed.mock.calls.flat()).toEqual([16, 0.25]);
    update({ speed: 16, realSpeed: 9 });
    expect((screen.getByRole("button", { name: "Faster" }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText("now 9×")).toBeTruthy();
  });
});

test("the caption is always on the page, and left to the one line of announcements to be spoken", () => {
  const { update } = show({ caption: "" });
  const caption = document.querySelector(".timeline-caption");
  expect(caption?.textContent).toBe("");
  update({ caption: "Blocks slow everywhere." });
  expect(screen.getByText("Blocks slow everywhere.").parentElement).toBe(caption);
  expect(document.querySelector("[aria-live], [role=status]")).toBeNull();
});

/** Opens the form of typed dates. */
function openDates() {
  const details = screen.getByText("Go to date").closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  const field = screen.getByLabelText("Date and time, UTC") as HTMLInputElement;
  return { details, field };
}

test("a typed date is taken as UTC", () => {
  const { onSeek } = show();
  const { details, field } = openDates();
  expect(field.value).toBe("2022-01-05T10:50");
  fireEvent.change(field, { target: { value: "2022-01-10T06:30" } });
  fireEvent.click(screen.getByRole("button", { name: "Go" }));
  expect(onSeek).toHaveBeenCalledWith(Date.parse("2022-01-10T06:30:00Z") / 1000);
  expect(details.open).toBe(false);
});

test("a typed minute between two pictures of the run is taken to the one before, and told", () => {
  const { onSeek } = show();
  const { details, field } = openDates();
  fireEvent.change(field, { target: { value: "2022-01-01T06:39" } });
  fireEvent.click(screen.getByRole("button", { name: "Go" }));
  const takenS = 6 * 3600 + 30 * 60;
  expect(onSeek).toHaveBeenCalledWith(START_S + takenS);
  expect(screen.getByRole("status").textContent).toBe(`taken ${takenS}`);
  expect(field.value).toBe("2022-01-01T06:30");
  fireEvent.click(screen.getByRole("button", { name: "Go" }));
  expect(details.open).toBe(false);
});
