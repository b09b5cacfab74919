import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startEmbed } from "../../src/app/embed.ts";
import { type EmbedReply, readEmbedRequest } from "../../src/app/embedMessages.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { loadPreset } from "../../src/scenario/presets/index.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { createTestAtlas, type TestAtlasOptions } from "../store/testAtlas.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The real store, embedded: what the outer page says and what it is told. */
function createLesson(options: TestAtlasOptions = {}) {
  const told: (EmbedReply & { hashrateAtlas: number })[] = [];
  const { store, settle } = createTestAtlas("", options);
  let say: (data: unknown) => void = () => {};
  startEmbed(store, { listen: (onMessage) => (say = onMessage), tell: (reply) => told.push(reply) });
  const errors = () => told.flatMap((reply) => (reply.type === "error" ? [reply.error] : []));
  const moments = () => told.flatMap((reply) => (reply.type === "moment" ? [reply] : []));
  return {
    store,
    settle,
    told,
    errors,
    moments,
    say: (message: object) => say({ hashrateAtlas: 1, ...message }),
    raw: say,
  };
}

describe("a message", () => {
  test.each([
    [null, "malformed"],
    ["play", "malformed"],
    [{ type: "play" }, "malformed"],
    [{ hashrateAtlas: 2, type: "play" }, "unknown-version"],
    [{ hashrateAtlas: "1", type: "play" }, "unknown-version"],
    [{ hashrateAtlas: 1 }, "malformed"],
    [{ hashrateAtlas: 1, type: "eval" }, "unknown-type"],
    [{ hashrateAtlas: 1, type: "__proto__" }, "unknown-type"],
    [{ hashrateAtlas: 1, type: "load" }, "malformed"],
    [{ hashrateAtlas: 1, type: "load", link: 7 }, "malformed"],
    [{ hashrateAtlas: 1, type: "load", link: "x".repeat(1_000_000) }, "malformed"],
    [{ hashrateAtlas: 1, type: "goTo", utc: 1641380400 }, "malformed"],
    [{ hashrateAtlas: 1, type: "goTo", utc: "yesterday" }, "bad-time"],
    [{ hashrateAtlas: 1, type: "goTo", utc: "2022-02-30" }, "bad-time"],
  ])("%j is %s", (data, error) => {
    expect(readEmbedRequest(data)).toBe(error);
  });

  test("of any shape is taken or named, and never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }), (data) => {
        expect(["string", "object"]).toContain(typeof readEmbedRequest(data));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("an embedded page", () => {
  test("says that it is ready, and where it stands", () => {
    const { told } = createLesson();
    expect(told).toEqual([
      { hashrateAtlas: 1, type: "ready" },
      {
        hashrateAtlas: 1,
        type: "moment",
        utc: "2021-12-25T09:00:00Z",
        playing: false,
        link: "kazakhstan-2022~1@2021-12-25T09:00Z",
      },
    ]);
  });

  test("loads, goes to a time, plays and pauses", () => {
    const { store, settle, say, moments, errors } = createLesson();
    settle();
    say({ type: "load", link: "#kazakhstan-2022~1@2022-01-05T12:00Z&seed=3&do=c.US.1600.432" });
    expect(store.getState()).toMatchObject({ seed: 3, cursorTick: 1602, commands: [{ kind: "cut", region: "US" }] });
    say({ type: "goTo", utc: "2022-01-07T00:00Z" });
    say({ type: "play" });
    expect(store.getState().playing).toBe(true);
    say({ type: "pause" });
    vi.advanceTimersByTime(1000);
    expect(store.getState().playing).toBe(false);
    expect(moments().at(-1)).toMatchObject({ utc: "2022-01-07T00:00:00Z", playing: false });
    expect(errors()).toEqual([]);
  });

  test("a time outside the run is its nearest end", () => {
    const { store, say } = createLesson();
    say({ type: "goTo", utc: "2031-01-01" });
    expect(store.getState().cursorTick).toBe(store.getState().scenario.endTick);
  });

  test("tells the moment at most four times a second, and the last one always", () => {
    const { store, settle, say, moments } = createLesson();
    settle();
    say({ type: "play" });
    const before = moments().length;
    for (let frame = 0; frame < 300; frame += 1) {
      store.getState().advance(1000 / 60);
      vi.advanceTimersByTime(1000 / 60);
    }
    expect(moments().length - before).toBeGreaterThan(15);
    expect(moments().length - before).toBeLessThanOrEqual(20);
    store.getState().play(false);
    store.getState().seek(7);
    vi.advanceTimersByTime(250);
    expect(moments().at(-1)).toMatchObject({ utc: "2021-12-25T10:10:00Z", playing: false });
    const quiet = moments().length;
    vi.advanceTimersByTime(60_000);
    expect(moments()).toHaveLength(quiet);
  });

  test("answers what is wrong with one named error, changes nothing, and cannot be made to flood", () => {
    const { store, say, raw, errors } = createLesson();
    const before = store.getState();
    say({ type: "goTo", utc: "soon" });
    expect(errors()).toEqual(["bad-time"]);
    for (let i = 0; i < 10_000; i += 1) raw({ hashrateAtlas: 99, type: "play" });
    vi.advanceTimersByTime(1000);
    expect(errors()).toEqual(["bad-time", "unknown-version"]);
    expect(store.getState()).toBe(before);
  });

  test("tells each kind of what was wrong in one moment, once", () => {
    const { say, errors } = createLesson();
    say({ type: "goTo", utc: "soon" });
    for (let i = 0; i < 3; i += 1) say({ type: "boo" });
    say({ type: "load", link: "zzz" });
    vi.advanceTimersByTime(1000);
    expect(errors()).toEqual(["bad-time", "unknown-type", "bad-link"]);
  });

  test("a bad link opens the nearest state and is named", () => {
    const { store, say, errors } = createLesson();
    say({ type: "load", link: "kazakhstan-2022~1@2022-01-05T12:00Z&seed=-4" });
    expect(errors()).toEqual(["bad-link"]);
    expect(linkOf(store.getState())).toBe("kazakhstan-2022~1@2022-01-05T12:00Z");
  });

  test("what is said while another scenario is on its way is meant for that one", async () => {
    let arrive: () => void = () => {};
    const load = (id: string) =>
      loadPreset(id)?.then(
        (input) => new Promise<ReturnType<typeof compiled>>((done) => (arrive = () => done(compiled(input)))),
      );
    const { store, say, errors } = createLesson({ load });
    say({ type: "load", link: "china-ban-2021" });
    say({ type: "goTo", utc: "2021-07-01" });
    say({ type: "play" });
    for (let i = 0; i < 200; i += 1) say({ type: "pause" });
    say({ type: "play" });
    expect(store.getState().scenario.id).toBe("kazakhstan-2022");
    expect(errors()).toEqual(["too-many"]);
    await vi.waitFor(async () => {
      arrive();
      await Promise.resolve();
      expect(store.getState().scenario.id).toBe("china-ban-2021");
    });
    expect(linkOf(store.getState())).toContain("@2021-07-01T00:00Z");
    expect(store.getState().playing).toBe(false);
  });

  test("of loads that come at once the newest is opened, with what was said after it, and the others are answered", () => {
    const { store, settle, say, errors, moments } = createLesson();
    settle();
    const seeds = new Set<number>();
    store.subscribe(({ seed }) => seeds.add(seed));
    for (let seed = 2; seed <= 301; seed += 1) {
      say({ type: "load", link: `kazakhstan-2022~1@2022-01-05T12:00Z&seed=${seed}` });
      say({ type: "play" });
    }
    say({ type: "goTo", utc: "2022-01-07" });
    say({ type: "pause" });
    vi.advanceTimersByTime(1000);
    expect([...seeds]).toEqual([1, 2, 301]);
    expect(store.getState()).toMatchObject({ seed: 301, playing: false });
    expect(moments().at(-1)).toMatchObject({ utc: "2022-01-07T00:00:00Z", playing: false });
    expect(new Set(errors())).toEqual(new Set(["replaced"]));
  });

  test.each<[string, object]>([
    ["a load of the moment that is there", { type: "load", link: "kazakhstan-2022~1@2021-12-25T09:00Z" }],
    ["a time where it is", { type: "goTo", utc: "2021-12-25T09:00Z" }],
    ["a pause while it rests", { type: "pause" }],
  ])("answers %s with the moment", (_, message) => {
    const { settle, say, moments } = createLesson();
    settle();
    vi.advanceTimersByTime(1000);
    const before = moments();
    say(message);
    vi.advanceTimersByTime(1000);
    expect(moments()).toEqual([...before, before.at(-1)]);
  });

  test("a scenario that does not arrive is named", async () => {
    const { say, errors } = createLesson({ load: () => Promise.reject(new Error("offline")) });
    say({ type: "load", link: "china-ban-2021" });
    await vi.advanceTimersByTimeAsync(300);
    expect(errors()).toEqual(["scenario-lost"]);
  });
});
