import { t } from "../../i18n/tShare.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { addressOfState } from "../address.ts";
import { SaveButton } from "./SaveButton.tsx";

export function DataPart() {
  const store = useAtlasStore();
  const isWhole = useAtlas((state) => state.runVersion >= 0 && state.run.hash !== "");
  const make = async () => {
    const state = store.getState();
    const { runZip } = await import("./runZip.ts");
    const link = state.file === null ? addressOfState(state) : null;
    const bytes = runZip(state, { link, nowS: Math.floor(Date.now() / 1000) });
    return { blob: new Blob([bytes], { type: "application/zip" }), name: `${state.input.id}-${state.run.hash}.zip` };
  };
  return (
    <section aria-labelledby="share-data">
      <h3 id="share-data">{t("share.data")}</h3>
      <p className="share-note">{t("share.dataText")}</p>
      <SaveButton
        words={{ save: t("share.dataSave"), busy: t("share.dataBusy"), failed: t("share.dataFailed") }}
        disabled={!isWhole}
        make={make}
      />
    </section>
  );
}
