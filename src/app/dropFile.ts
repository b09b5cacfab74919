/** A scenario file that is dropped on the page is opened; without this the browser would leave the page for it. */
import { t } from "../i18n/t.ts";
import type { AtlasStore } from "../store/atlas.ts";

export function acceptFiles(store: AtlasStore): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    openDropped(store, file);
  });
}

async function openDropped(store: AtlasStore, file: File): Promise<void> {
  try {
    const { openScenarioFile } = await import("./share/openScenarioFile.ts");
    await openScenarioFile(store, file);
  } catch {
    store.getState().tellArrival({ kind: "refused", name: file.name, problem: t("part.lost") });
  }
}
