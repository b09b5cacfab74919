/** What is kept on this device, by which page, and the button that deletes it. */
import { type MessageId, t } from "../../i18n/tSheets.ts";
import { useAtlas } from "../../store/useAtlas.ts";

export function SavesPart() {
  const saving = useAtlas((state) => state.saving);
  const status = saving?.status ?? "none";
  return (
    <section aria-labelledby="saves">
      <h3 id="saves">{t("saves.title")}</h3>
      <p>{t("saves.text")}</p>
      <p role="status">{t(`saves.status.${status}` as MessageId)}</p>
      <p className="saves-buttons">
        {status === "elsewhere" && (
          <button type="button" onClick={saving?.saveHere}>
            {t("saves.here")}
          </button>
        )}
        {(status === "here" || status === "elsewhere" || status === "full") && (
          <button type="button" onClick={saving?.forget}>
            {t("saves.forget")}
          </button>
        )}
      </p>
    </section>
  );
}
