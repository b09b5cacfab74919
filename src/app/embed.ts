/** The page inside another one: takes that page's messages and tells it the moment. Loaded only there. */
import type { AtlasState, AtlasStore } from "../store/atlas.ts";
import { linkOf } from "../store/atlas.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc } from "../units/time.ts";
import {
  EMBED_VERSION,
  type EmbedError,
  type EmbedReply,
  type EmbedRequest,
  readEmbedRequest,
} from "./embedMessages.ts";

/** Moments at most four times a second, and errors and what is loaded too, whatever the other page does. */
const LEAST_GAP_MS = 250;
const MOST_WAITING = 100;

/** A window's two ends of postMessage; tests have their own. */
export interface EmbedFrame {
  readonly listen: (onMessage: (data: unknown) => void) => void;
  readonly tell: (reply: EmbedReply & { readonly hashrateAtlas: number }) => void;
}

/**
 * Serves only the parent's messages. Nothing that it can ask for is dangerous, so whose page it is does not matter; and nothing
 * that it is told is secret, since the parent itself gave or could read it all.
 */
export function parentFrame(): EmbedFrame {
  return {
    listen: (onMessage) =>
      addEventListener("message", ({ source, data }) => {
        if (source === parent) onMessage(data);
      }),
    tell: (reply) => parent.postMessage(reply, "*"),
  };
}

export function startEmbed(store: AtlasStore, { listen, tell }: EmbedFrame): void {
  const waiting: EmbedRequest[] = [];
  const say = (reply: EmbedReply) => tell({ hashrateAtlas: EMBED_VERSION, ...reply });
  const sayMoment = atMostEvery(LEAST_GAP_MS, () => say(momentOf(store.getState())));
  let isObeying = false;
  /** Just after a load: others wait, of which only the newest is worth the work. */
  let isResting = false;
  /** Not told yet: of each kind one, however often it came about. */
  const errors = new Set<EmbedError>();
  const sayErrors = atMostEvery(LEAST_GAP_MS, () => {
    for (const error of errors) say({ type: "error", error });
    errors.clear();
  });

  function refuse(what: EmbedError): void {
    errors.add(what);
    sayErrors();
  }

  function obey(request: EmbedRequest): void {
    const { open, play, seek, scenario } = store.getState();
    if (request.type === "load") {
      isResting = true;
      setTimeout(() => {
        isResting = false;
        obeyAll();
      }, LEAST_GAP_MS);
      open(request.link);
      if (store.getState().problems.length > 0 && !isOpening()) refuse("bad-link");
    } else if (request.type === "goTo") seek(Math.round((request.unixS - scenario.startS) / TICK_S));
    else play(request.type === "play");
    if (!isOpening()) sayMoment(); // also where nothing has changed
  }

  /** What comes while a scenario is on its way is meant for that one. */
  const isOpening = () => store.getState().opening?.status === "loading";

  function obeyAll(): void {
    if (isObeying) return; // what is being obeyed may tell of itself
    isObeying = true;
    while (waiting.length > 0 && !isOpening() && !(isResting && waiting[0]?.type === "load")) obey(waiting.shift()!);
    isObeying = false;
  }

  /** A load makes what waits before it void: whatever that did, nothing of it would be seen. */
  function queue(request: EmbedRequest): void {
    if (request.type === "load" && waiting.some(({ type }) => type === "load")) {
      waiting.length = 0;
      refuse("replaced");
    }
    if (waiting.length >= MOST_WAITING) refuse("too-many");
    else {
      waiting.push(request);
      obeyAll();
    }
  }

  listen((data) => {
    const request = readEmbedRequest(data);
    if (typeof request === "string") refuse(request);
    else queue(request);
  });
  store.subscribe((state, before) => {
    if (state.opening !== before.opening) {
      if (state.opening?.status === "failed") refuse("scenario-lost");
      else if (before.opening?.status === "loading" && state.problems.length > 0) refuse("bad-link");
      obeyAll();
    }
    if (isOtherMoment(state, before)) sayMoment();
  });
  say({ type: "ready" });
  sayMoment();
}

function isOtherMoment(state: AtlasState, before: AtlasState): boolean {
  const keys = ["cursorTick", "playing", "scenario", "seed", "commands", "assumptions"] as const;
  return keys.some((key) => state[key] !== before[key]);
}

function momentOf(state: AtlasState): EmbedReply {
  const { scenario, cursorTick, playing } = state;
  const utc = formatUtc(scenario.startS + Math.floor(cursorTick) * TICK_S);
  return { type: "moment", utc, playing, link: linkOf(state) };
}

/** Does it at once, and what is asked within the gap once at its end. */
function atMostEvery(gapMs: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    again = false;
    act();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, gapMs);
  };
  return () => {
    if (timer === undefined) run();
    else again = true;
  };
}
