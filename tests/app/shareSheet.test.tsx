// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openScenarioFile } from "../../src/app/share/openScenarioFile.ts";
import { ShareSheet } from "../../src/app/share/ShareSheet.tsx";
import { scenarioFileText } from "../../src/app/share/scenarioFile.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { forLooking } from "../../src/store/forLooking.ts";
import { AtlasContext } from "../../src/store/useAtlas.ts";
import { RegionCard } from "../../src/view/panels/RegionCard.tsx";
import { Story } from "../../src/view/panels/Story.tsx";
import { createTestAtlas } from "../store/testAtlas.ts";

/** jsdom knows dialogs without their window. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(link = "kazakhstan-2022~1@2022-01-05T12:00Z") {
  const atlas = createTestAtlas(link);
  const view = render(
    <AtlasContext value={atlas.store}>
      <ShareSheet />
    </AtlasContext>,
  );
  return { ...view, ...atlas, settle: () => act(() => atlas.settle()) };
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Link to this moment" });

describe("the link", () => {
  test("follows the moment, is copied, and says that it was", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    const { store } = show();
    expect(field().value).toMatch(/#kazakhstan-2022~1@2022-01-05T12:00Z$/);
    act(() => store.getState().seek(0));
    expect(field().value).toMatch(/@2021-12-25T09:00Z$/);
    expect(screen.getByText(/^\d+ characters: fits a QR code/)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copy link" })));
    expect(writeText).toHaveBeenCalledWith(field().value);
    expect(screen.getByRole("button", { name: "Link copied" })).toBeTruthy();
  });

  test("is selected where the clipboard is closed", async () => {
    const refuse = async () => Promise.reject(new Error("denied"));
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard: { writeText: refuse } }));
    show();
    await act(async () => fireEvent.click(screen.getByRole("button", { name: "Copy link" })));
    expect(document.activeElement).toBe(field());
    expect(field().selectionEnd).toBe(field().value.length);
    expect(screen.getByText(/copy it by hand/)).toBeTruthy();
  });

  test("goes through the device's own share sheet where there is one", () => {
    const share = vi.fn(async () => {});
    show();
    expect(screen.queryByRole("button", { name: "Send…" })).toBeNull();
    cleanup();
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { share }));
    show();
    fireEvent.click(screen.getByRole("button", { name: "Send…" }));
    expect(share).toHaveBeenCalledWith({ title: OPENING.title, url: field().value });
  });

  test("takes the result with it once there is one, and loses it with the next decision", () => {
    const { store, settle } = show();
    const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: /^with the result/ });
    expect(box().disabled).toBe(true);
    settle();
    fireEvent.click(box());
    expect(field().value.endsWith(`&hash=${store.getState().run.hash}`)).toBe(true);
    act(() => {
      store.getState().decide({ kind: "cut", region: "RU", tick: 10, ticks: 6 });
    });
    settle();
    expect([box().checked, store.getState().claim]).toEqual([false, null]);
    fireEvent.click(box());
    expect(box().checked).toBe(true);
    fireEvent.click(box());
    expect(box().checked).toBe(false);
  });

  test("leads to the sheet that was open before the share panel, never to the panel itself", () => {
    const { store } = show();
    act(() => store.getState().openPanel("charts"));
    act(() => store.getState().openPanel("share"));
    expect(linkOf(store.getState())).toContain("&sheet=charts");
    act(() => store.getState().openPanel(null));
    expect(linkOf(store.getState())).not.toContain("sheet");
    for (const panel of ["scenarios", "help", "share"] as const) {
      act(() => store.getState().openPanel(panel));
      expect(linkOf(store.getState())).not.toContain("sheet"); // these tell nothing of the run
    }
  });

  test("is shown as a code in a dialog of its own", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "QR code" }));
    const dialog = screen.getByRole("dialog", { name: "Scan to open this moment" });
    expect(dialog.querySelector("svg path")?.getAttribute("d")?.length).toBeGreaterThan(500);
    fireEvent.click(dialog.querySelector("button")!);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("the frame's code follows its options", () => {
  show();
  fireEvent.click(screen.getByText("Embed in a page"));
  const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code for a page" }).value;
  expect(code()).toContain("?view=only#kazakhstan-2022~1@2022-01-05T12:00Z");
  fireEvent.change(screen.getByRole("combobox", { name: "begins" }), { target: { value: "start" } });
  fireEvent.click(screen.getByRole("checkbox", { name: /^for looking only/ }));
  expect(code()).toContain("/#kazakhstan-2022~1@2021-12-25T09:00Z");
});

test("a scenario of a file has no link, and its file comes first", async () => {
  const { store, settle } = show();
  await act(async () => openScenarioFile(store, new File([scenarioFileText(OPENING, {})], "a.json")));
  settle();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByText(/no link can hold it/)).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 3 })[0]?.textContent).toBe("Scenario file");
});

test("a page for looking only offers no hand, and none is taken", () => {
  const { store, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z&region=KZ");
  forLooking(store);
  store.getState().openPanel("scenarios");
  expect(store.getState().panel).toBeNull();
  settle();
  const { hash } = store.getState().run;
  render(
    <AtlasContext value={store}>
      <Story dotEhs={0.25} />
      <RegionCard region="KZ" />
      <ShareSheet />
    </AtlasContext>,
  );
  for (const name of [/Cut/, /Move/, "Undo", "Start over", "Other luck", /Open a scenario file/])
    expect(screen.queryByRole("button", { name })).toBeNull();
  const state = store.getState();
  expect(state.decide({ kind: "cut", region: "RU", tick: 10, ticks: 6 })).toBe(false);
  state.assume("linked", 0.2);
  state.setSeed(9);
  state.openPanel("scenarios");
  settle();
  expect(store.getState()).toMatchObject({ seed: 1, panel: null, assumptions: {}, run: { hash } });
});
