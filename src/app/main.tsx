import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/geologica/wght.css";
import "@fontsource-variable/literata/wght.css";
import "./theme.css";
import "./app.css";
import "./poster.css";
import { createClient } from "../host/client.ts";
import { told } from "../i18n/told.ts";
import { rulesIn, scenarioIdIn } from "../scenario/link.ts";
import { compiled } from "../scenario/loaded.ts";
import { OPENING } from "../scenario/presets/index.ts";
import { createAtlas } from "../store/atlas.ts";
import { AtlasContext } from "../store/useAtlas.ts";
import { App } from "./App.tsx";
import { isOwnEntry, linkFromAddress, watchAddress } from "./address.ts";
import { startClock } from "./clock.ts";
import { acceptFiles } from "./dropFile.ts";
import { bindKeys } from "./keys.ts";
import { darkTickOf, keepPosterMap, PULLED } from "./poster.ts";
import { exposeProbe } from "./probe.ts";
import { whenIdle } from "./sheets.ts";
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

const recall = (link: string) =>
  import("./saves/resume.ts").then(({ resume }) => resume(localStorage, link, isOwnEntry())).catch(() => null);

/** Engines that share a long job: more would leave a small machine no room to draw. */
const MOST_ENGINES = 2;

/** A function of its own: an await of the module itself would keep chunks that import from this one waiting for ever. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no #root in the page");
  const found = linkFromAddress(location);
  const visit = isStoring() ? await recall(found) : null;
  await speakAtStart(visit?.kept.language ?? null);
  const wished = visit?.link ?? found;
  const link = wished === PULLED ? "" : wished;
  const isOwn = visit?.isOwn ?? isOwnEntry();
  // The scenario that the address names; where it does not arrive the opening one stands in, and the page says so.
  const coming = visit?.first ?? inLanguage(scenarioIdIn(link) ?? OPENING.id, rulesIn(link));
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
  if (named === null) store.getState().open(link, isOwn);
  visit?.begin(store);
  // Who pressed the static page's button finds here what it showed.
  if (wished === PULLED) store.getState().seek(darkTickOf(store.getState().scenario));
  watchAddress(store);
  followLanguage(store);
  bindKeys(store);
  if (viewOnly) (await import("../store/forLooking.ts")).forLooking(store);
  else acceptFiles(store);
  // What was kept and could not be read is not written over.
  if (isKeeping && (visit !== null || !isStoring())) {
    const begun = store.getState();
    whenIdle(async () => (await import("./saves/startSaving.ts")).startSaving(store, begun, () => localStorage));
  }
  startClock(store);
  exposeProbe(store);
  if (parent !== window) import("./embed.ts").then(({ startEmbed, parentFrame }) => startEmbed(store, parentFrame()));
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
