import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/geologica/wght.css";
import "@fontsource-variable/literata/wght.css";
import "./theme.css";
import "./app.css";
import { createClient } from "../host/client.ts";
import { compileScenario } from "../scenario/compile.ts";
import { PRESETS } from "../scenario/presets/index.ts";
import { createAtlas } from "../store/atlas.ts";
import { AtlasContext } from "../store/useAtlas.ts";
import { App } from "./App.tsx";
import { linkFromAddress, watchAddress } from "./address.ts";
import { startClock } from "./clock.ts";
import { bindKeys } from "./keys.ts";
import { exposeProbe } from "./probe.ts";

const input = PRESETS[0]!;
const compiled = compileScenario(input);
if (!compiled.ok) throw new Error(compiled.problem);
/** `?engine=page` keeps the engine on the page, without a Worker. */
const usePage = new URLSearchParams(location.search).get("engine") === "page";
const store = createAtlas({
  input,
  scenario: compiled.value,
  link: linkFromAddress(location),
  connect: (onReply) => createClient(onReply, usePage),
});
watchAddress(store);
bindKeys(store);
startClock(store);
exposeProbe(store);

const root = document.getElementById("root");
if (root === null) throw new Error("no #root in the page");
createRoot(root).render(
  <StrictMode>
    <AtlasContext value={store}>
      <App />
    </AtlasContext>
  </StrictMode>,
);
