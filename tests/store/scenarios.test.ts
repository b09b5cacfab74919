import { describe, expect, test } from "vitest";
import { compiled, type RuledScenario } from "../../src/scenario/loaded.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { runEnsemble } from "../../src/store/jobs.ts";
import { createTestAtlas } from "./testAtlas.ts";

const CUT = { kind: "cut", region: "US", tick: 1600, ticks: 432 } as const;

await Promise.all(PRESET_IDS.map((id) => loadPreset(id))); // from here on a preset arrives as fast as a promise

/** Lets promises that are ready have their turn. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Presets that arrive, or do not, when the test says so. */
function byHand() {
  const asked: { id: string; come: () => Promise<void>; fail: () => void }[] = [];
  const load = (id: string) => {
    const preset = loadPreset(id);
    if (preset === undefined) return undefined;
    return new Promise<RuledScenario>((resolve, reject) => {
      asked.push({ id, come: async () => resolve(compiled(await preset)), fail: () => reject(new Error("offline")) });
    });
  };
  return { asked, load };
}

describe("opening another scenario", () => {
  test("starts it from nothing: cursor, decisions, selection, undo and both runs are its own", async () => {
    const { store, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-06T02:00Z&seed=5");
    settle();
    store.getState().decide(CUT);
    store.getState().select("KZ");
    store.getState().openPanel("scenarios");
    store.getState().openScenario("steady-hash");
    expect(store.getState().opening).toMatchObject({ id: "steady-hash", status: "loading" });
    expect(store.getState().scenario.id).toBe("kazakhstan-2022");
    await arrive();
    const state = store.getState();
    expect(linkOf(state)).toBe("steady-hash~1@2022-01-01T00:00Z");
    expect(state).toMatchObject({ commands: [], past: [], future: [], selected: null, panel: null, opening: null });
    expect(state.run.ready).toBe(0);
    settle();
    const { run, history, scenario } = store.getState();
    expect([run.ready, history.ready]).toEqual([scenario.endTick + 1, scenario.endTick + 1]);
    expect(run.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(history.hash).toBe(run.hash);
    store.getState().undo();
    expect(store.getState().commands).toEqual([]);
  });

  test("replies of the old scenario that are still on their way are dropped", async () => {
    const fresh = createTestAtlas("", { first: (await loadPreset("steady-hash"))! });
    fresh.settle();
    const late = createTestAtlas();
    late.settle(1); // the old runs are started, their frames wait
    late.store.getState().openScenario("steady-hash");
    await arrive();
    const { run, history } = late.store.getState();
    late.settle(2);
    expect([run.ready, history.ready]).toEqual([0, 0]);
    late.settle();
    expect(late.store.getState().run.hash).toBe(fresh.store.getState().run.hash);
    expect(late.store.getState().history.hash).toBe(fresh.store.getState().run.hash);
    expect(late.store.getState().run.blockTimesS).toEqual(fresh.store.getState().run.blockTimesS);
  });

  test("an ensemble of the old scenario says nothing in the new one", async () => {
    const { store, settle } = createTestAtlas();
    settle();
    runEnsemble(store, 4);
    settle(2);
    store.getState().openScenario("kosovo-2022");
    await arrive();
    expect(store.getState().ensemble).toEqual({ status: "idle" });
    settle();
    expect(store.getState().ensemble).toEqual({ status: "idle" });
  });

  test("a sheet of claims does not stay open where there are none, and cannot be opened", async () => {
    const { store } = createTestAtlas();
    store.getState().openPanel("claims");
    expect(store.getState().panel).toBe("claims");
    store.getState().open("steady-hash");
    await arrive();
    expect(store.getState().panel).toBeNull();
    store.getState().openPanel("claims");
    expect(store.getState().panel).toBeNull();
  });

  test("one that does not arrive is said, and can be asked for again or left", async () => {
    const { asked, load } = byHand();
    const { store } = createTestAtlas("", { load });
    store.getState().openScenario("steady-hash");
    asked[0]!.fail();
    await arrive();
    expect(store.getState()).toMatchObject({ opening: { id: "steady-hash", status: "failed" } });
    expect(store.getState().scenario.id).toBe("kazakhstan-2022");
    store.getState().retryOpening();
    expect(store.getState().opening?.status).toBe("loading");
    await asked[1]!.come();
    await arrive();
    expect(store.getState()).toMatchObject({ opening: null, chosenBy: "page", scenario: { id: "steady-hash" } });
    store.getState().openScenario("kosovo-2022");
    asked[2]!.fail();
    await arrive();
    store.getState().cancelOpening();
    expect(store.getState()).toMatchObject({ opening: null, scenario: { id: "steady-hash" } });
  });

  test("of two wishes the last one counts, in whichever order they arrive", async () => {
    const { asked, load } = byHand();
    const { store } = createTestAtlas("", { load });
    store.getState().openScenario("steady-hash");
    store.getState().openScenario("kosovo-2022");
    await asked[1]!.come();
    await arrive();
    await asked[0]!.come();
    await arrive();
    expect(store.getState().scenario.id).toBe("kosovo-2022");
    store.getState().openScenario("steady-hash");
    store.getState().openScenario("kosovo-2022"); // the one that is open: stay
    await asked[2]!.come();
    await arrive();
    expect(store.getState()).toMatchObject({ opening: null, scenario: { id: "kosovo-2022" } });
  });
});

describe("a link to another scenario", () => {
  test("opens it with its seed, decisions and cursor, and Back to the first is its link again", async () => {
    const { store, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-06T02:00Z&do=c.US.1600.432");
    settle();
    const before = { link: linkOf(store.getState()), hash: store.getState().run.hash };
    const link = "steady-hash~1@2022-01-20T12:00Z&seed=3&do=c.US.1000.144";
    store.getState().open(link);
    await arrive();
    settle();
    expect(linkOf(store.getState())).toMatch(/^1[\w-]{10,40}$/);
    expect(store.getState()).toMatchObject({ problems: [], chosenBy: "address" });
    expect(store.getState().run.hash).not.toBe(store.getState().history.hash);
    store.getState().open(before.link);
    await arrive();
    settle();
    expect(linkOf(store.getState())).toBe(before.link);
    expect(store.getState().run.hash).toBe(before.hash);
  });

  test("names what makes no sense there, and an unknown id stays where it is with a notice", async () => {
    const { store } = createTestAtlas();
    store.getState().open("steady-hash~1@2022-01-20T12:00Z&do=c.KZ.100.6");
    await arrive();
    expect(store.getState().problems.map(({ code }) => code)).toEqual(["bad-decision"]);
    store.getState().open("atlantis-1999~1@2022-01-20T12:00Z");
    await arrive();
    expect(store.getState().scenario.id).toBe("steady-hash");
    expect(store.getState().problems).toEqual([{ code: "unknown-scenario", text: "atlantis-1999" }]);
  });
});
