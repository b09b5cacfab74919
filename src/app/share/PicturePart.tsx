import { t } from "../../i18n/tShare.ts";
import { useAtlasStore } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { formatUtcMinute } from "../../units/time.ts";
import { addressOfState } from "../address.ts";
import { IMAGE_HEIGHT, IMAGE_WIDTH } from "./imageSize.ts";
import { SaveButton } from "./SaveButton.tsx";
import { fileName } from "./saveFile.ts";

export function PicturePart() {
  const store = useAtlasStore();
  const make = async () => {
    const state = store.getState();
    const { momentImage } = await import("./momentImage.ts");
    const blob = await momentImage(state, state.file === null ? addressOfState(state) : null);
    const utc = formatUtcMinute(state.scenario.startS + state.shownTick * TICK_S);
    return { blob, name: fileName(state.input.id, utc, "png") };
  };
  return (
    <section aria-labelledby="share-picture">
      <h3 id="share-picture">{t("share.picture")}</h3>
      <p className="share-note">{t("share.pictureText", { width: IMAGE_WIDTH, height: IMAGE_HEIGHT })}</p>
      <SaveButton
        words={{ save: t("share.pictureSave"), busy: t("share.pictureBusy"), failed: t("share.pictureFailed") }}
        make={make}
      />
    </section>
  );
}
