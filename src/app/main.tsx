import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./fonts.css";
import "./theme.css";
import "./app.css";
import "./poster.css";
import { createClient } from "../host/client.ts";
import { told } from "../i18n/told.ts";
import { encodeLink, rulesIn, scenarioIdIn } from "../scenario/link.ts";
import { linkInAddress } from "../scenario/linkInAddress.ts";
import { AT_REST } from "../scenario/linkState.ts";
import { compiled } from "../scenario/loaded.ts";
import { OPENING } from "../scenario/presets/index.ts";
import { KAZAKHSTAN_2022_BET } from "../scenario/presets/kazakhstan2022Bet.ts";
import { createAtlas } from "../store/atlas.ts";
import { askBet } from "../store/betting.ts";
import { AtlasContext } from "../store/useAtlas.ts";
import { App } from "./App.tsx";
import { isOwnEntry, leftHere, watchAddress } from "./address.ts";
import { whenIdle } from "./afterPaint.ts";
import { startClock } from "./clock.ts";
import { acceptFiles } from "./dropFile.ts";
import { readType } from "./lateType.ts";
import { darkTickOf, keepPosterMap, PULLED } from "./poster.ts";
import { followLanguage, inLanguage, speakAtStart } from "./speaking.ts";
import { startEngine } from "./startEngine.ts";

/** `?engine=page` keeps the engine on the page, without a Worker. `?view=only` shows a run and gives no hand in it. */
const query = new URLSearchParams(location.search);
const usePage = query.get("engine") === "page";
const viewOnly = query.get("view") === "only";

/** An embedded page and one for looking keep nothing of a person, and bring nothing back. */
const isKeeping = parent === window && !viewOnly;

/** Whether anything is stored that has to be read before the page opens. */
function isStoring(): boolean {
  try {
    return isKeeping && localStorage.length > 0;
  } catch {
    return false; // the browser refuses
  }
}

const recall = (link: string, isOwn: boolean) =>
  import("./saves/resume.ts")
    .then(({ resume }) => resume(localStorage, link, isOwn || isOwnEntry(), leftHere()))
    .catch(() => null);

/** The moment that the poster shows behind its button. */
function darkLink(): string {
  const opening = compiled(OPENING);
  return encodeLink(opening, { ...AT_REST, cursorTick: darkTickOf(opening.scenario) });
}

/** Engines that share a long job: more would leave a small machine no room to draw. */
const MOST_ENGINES = 2;

/** A function of its own: an await of the module itself would keep chunks that import from this one waiting for ever. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no #root in the page");
  const type = readType();
  const said = linkInAddress(location);
  // Who pressed the static page's button finds here what it showed.
  const isPulled = said === PULLED;
  const found = isPulled ? darkLink() : said;
  const visit = isStoring() || (isKeeping && leftHere() !== undefined) ? await recall(found, isPulled) : null;
  const unspoken = await speakAtStart(visit?.kept.language ?? null);
  const link = visit?.link ?? found;
  const isOwn = visit?.isOwn ?? (isPulled || isOwnEntry());
  // The scenario that the address names; where it does not arrive the opening one stands in, and the page says so.
  const coming = visit?.first ?? inLanguage(scenarioIdIn(link) ?? OPENING.id, rulesIn(link));
  if (coming !== undefined) import("./mapLife.ts").catch(() => {}); // fetched and read beside it; the map asks again
  const opening = told(compiled(OPENING));
  const named = coming === undefined ? opening : await Promise.resolve(coming).catch(() => null);
  const store = createAtlas({
    first: named ?? opening,
    link: named === null ? "" : link,
    load: inLanguage,
    connect: (onReply) => createClient(onReply, usePage ? () => null : startEngine),
    engines: Math.min(MOST_ENGINES, navigator.hardwareConcurrency ?? 1),
    isOwn,
    kept: visit?.kept,
  });
  if (named === null) store.getState().open(link, isOwn, visit?.begin);
  else visit?.begin(store);
  if (unspoken.length > 0) store.setState({ problems: [...store.getState().problems, ...unspoken] });
  const isNew = link === "" && !store.getState().kept.coldOpenSeen;
  if (isNew && parent === window && !viewOnly) askBet(store, KAZAKHSTAN_2022_BET, true);
  const keepBeside = watchAddress(store, visit?.entries);
  followLanguage(store);
  if (viewOnly) (await import("../store/forLooking.ts")).forLooking(store);
  else acceptFiles(store);
  // What was kept and could not be read is not written over.
  if (isKeeping && (visit !== null || !isStoring())) {
    const begun = store.getState();
    const save = () =>
      import("./saves/startSaving.ts").then(({ startSaving, ENTRIES }) => {
        keepBeside(ENTRIES);
        startSaving(store, begun, () => localStorage);
      });
    whenIdle(() => void save().catch(() => {})); // where it does not arrive, Help says that nothing is known of saves
  }
  startClock(store);
  import("./afterFirst.ts").then(
    ({ startAfterFirst }) => startAfterFirst(store),
    () => {},
  ); // without it the page works by hand, in paper
  if (parent !== window) import("./embed.ts").then(({ startEmbed, parentFrame }) => startEmbed(store, parentFrame()));
  await type;
  keepPosterMap();
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={store}>
        <App />
      </AtlasContext>
    </StrictMode>,
  );
}

start();
