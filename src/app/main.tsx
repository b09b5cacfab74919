import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./fonts.css";
import "./theme.css";
import "./app.css";
import { createClient } from "../host/client.ts";
import { loadUnder } from "../host/loadUnder.ts";
import { rulesIn, scenarioIdIn } from "../scenario/link.ts";
import { compiled } from "../scenario/loaded.ts";
import { OPENING } from "../scenario/presets/index.ts";
import { createAtlas } from "../store/atlas.ts";
import { AtlasContext } from "../store/useAtlas.ts";
import { App } from "./App.tsx";
import { isOwnEntry, linkFromAddress, watchAddress } from "./address.ts";
import { startClock } from "./clock.ts";
import { acceptFiles } from "./dropFile.ts";
import { startEngine } from "./startEngine.ts";

/** `?engine=page` keeps the engine on the page, without a Worker. `?view=only` shows a run and gives no hand in it. */
const query = new URLSearchParams(location.search);
const usePage = query.get("engine") === "page";
const viewOnly = query.get("view") === "only";

/** Engines that share a long job: more would leave a small machine no room to draw. */
const MOST_ENGINES = 2;

/** A function of its own: an await of the module itself would keep chunks that import from this one waiting for ever. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no #root in the page");
  const link = linkFromAddress(location);
  // The scenario that the address names; where it does not arrive the opening one stands in, and the page says so.
  const coming = loadUnder(scenarioIdIn(link) ?? OPENING.id, rulesIn(link));
  const named = coming === undefined ? compiled(OPENING) : await coming.catch(() => null);
  const store = createAtlas({
    first: named ?? compiled(OPENING),
    link: named === null ? "" : link,
    load: loadUnder,
    connect: (onReply) => createClient(onReply, usePage ? () => null : startEngine),
    engines: Math.min(MOST_ENGINES, navigator.hardwareConcurrency ?? 1),
    isOwn: isOwnEntry(),
  });
  if (named === null) store.getState().open(link, isOwnEntry());
  watchAddress(store);
  if (viewOnly) (await import("../store/forLooking.ts")).forLooking(store);
  else acceptFiles(store);
  startClock(store);
  import("./afterFirst.ts").then(
    ({ startAfterFirst }) => startAfterFirst(store),
    () => {},
  ); // without it the page works by hand, in paper
  if (parent !== window) import("./embed.ts").then(({ startEmbed, parentFrame }) => startEmbed(store, parentFrame()));
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={store}>
        <App />
      </AtlasContext>
    </StrictMode>,
  );
}

start();
