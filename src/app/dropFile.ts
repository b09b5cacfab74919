/** A scenario file that is dropped on the page is opened; without this the browser would leave the page for it. */
import { t } from "../i18n/t.ts";
import type { AtlasStore } from "../store/atlas.ts";

export function acceptFiles(store: AtlasStore): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return; // a text goes where it was dropped
    event.preventDefault();
    openDropped(store, file);
  });
}

function openDropped(store: AtlasStore, file: File): void {
  const lost = () => store.getState().tellArrival({ kind: "refused", name: file.name, problem: t("part.lost") });
  import("./share/openScenarioFile.ts").then(({ openScenarioFile }) => openScenarioFile(store, file)).catch(lost);
}
