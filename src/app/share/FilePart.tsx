/** The scenario as a file, out and in. */
import { useRef } from "react";
import { t } from "../../i18n/tShare.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { saveFile } from "./saveFile.ts";
import { scenarioFileText } from "./scenarioFile.ts";

export function FilePart() {
  const store = useAtlasStore();
  const isFile = useAtlas((state) => state.file !== null);
  const viewOnly = useAtlas((state) => state.viewOnly);
  const picker = useRef<HTMLInputElement>(null);
  const save = () => {
    const { input, assumptions } = store.getState();
    const text = scenarioFileText(input, assumptions);
    saveFile(new Blob([text], { type: "application/json" }), `${input.id}.json`);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const { openScenarioFile } = await import("./openScenarioFile.ts");
      await openScenarioFile(store, file);
    } catch {
      store.getState().tellArrival({ kind: "refused", name: file.name, problem: t("share.partLost") });
    }
  };
  return (
    <section aria-labelledby="share-file">
      <h3 id="share-file">{t("share.file")}</h3>
      <p className="share-note">
        {t("share.fileText")} {t(isFile ? "share.fileWithout" : "share.fileBeside")}{" "}
        <a href={`${import.meta.env.BASE_URL}schema/scenario-1.json`}>{t("share.fileSchema")}</a>
      </p>
      <div className="share-buttons">
        <button type="button" onClick={save}>
          {t("share.fileSave")}
        </button>
        {!viewOnly && (
          <button type="button" onClick={() => picker.current?.click()}>
            {t("share.fileOpen")}
          </button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t("share.fileOpen")}
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = ""; // the same file may be chosen again once it was mended
          }}
        />
      </div>
      {!viewOnly && <p className="share-note">{t("share.fileDrop")}</p>}
    </section>
  );
}
