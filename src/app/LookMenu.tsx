/** Colours, the present view and full screen. */
import { type MessageId, t } from "../i18n/tSheets.ts";
import { useAtlas } from "../store/useAtlas.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { toggleFullScreen } from "./look.ts";
import { THEME_CHOICES } from "./themeQuery.ts";
import "./lookMenu.css";

export function LookMenu() {
  const theme = useAtlas((state) => state.theme);
  const setTheme = useAtlas((state) => state.setTheme);
  const present = useAtlas((state) => state.present);
  return (
    <>
      <fieldset className="look-themes">
        <legend>{t("look.label")}</legend>
        {THEME_CHOICES.map((id) => (
          <label key={id}>
            <input type="radio" name="theme" value={id} checked={theme === id} onChange={() => setTheme(id)} />
            {t(`look.${id}` as MessageId)}
          </label>
        ))}
      </fieldset>
      <div className="look-views">
        <button type="button" onClick={() => present(true)}>
          {t("look.present")}
        </button>
        <button type="button" onClick={toggleFullScreen}>
          {t("look.fullScreen")}
        </button>
      </div>
      <LanguageChoice />
    </>
  );
}
