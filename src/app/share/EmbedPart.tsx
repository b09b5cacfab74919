/** Code that shows the run in a frame of another page. */
import { useRef, useState } from "react";
import { type MessageId, t } from "../../i18n/tShare.ts";
import type { ThemeChoice } from "../../store/atlas.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { addressOfState } from "../address.ts";
import { THEME_CHOICES } from "../themeQuery.ts";
import { embedCode } from "./embedCode.ts";
import { useCopy } from "./useCopy.ts";

export function EmbedPart() {
  const [viewOnly, setViewOnly] = useState(true);
  const [theme, setTheme] = useState<ThemeChoice>(useAtlas((state) => state.theme));
  const [atStart, setAtStart] = useState(false);
  const title = useAtlas((state) => state.input.title);
  const address = useAtlas((state) => addressOfState(atStart ? { ...state, cursorTick: 0 } : state));
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(field);
  const code = embedCode(address, t("app.tab", { title }), { viewOnly, theme: theme === "paper" ? null : theme });
  return (
    <details className="share-embed">
      <summary>{t("share.embed")}</summary>
      <label className="share-check">
        <input type="checkbox" checked={viewOnly} onChange={(event) => setViewOnly(event.target.checked)} />
        {t("share.embedOnly")}
      </label>
      <label className="share-check">
        {t("share.embedFrom")}
        <select value={atStart ? "start" : "now"} onChange={(event) => setAtStart(event.target.value === "start")}>
          <option value="now">{t("share.embedFrom.now")}</option>
          <option value="start">{t("share.embedFrom.start")}</option>
        </select>
      </label>
      <label className="share-check">
        {t("share.embedTheme")}
        <select value={theme} onChange={(event) => setTheme(event.target.value as ThemeChoice)}>
          {THEME_CHOICES.map((id) => (
            <option key={id} value={id}>
              {t(`look.${id}` as MessageId)}
            </option>
          ))}
        </select>
      </label>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={code}
        aria-label={t("share.embedCode")}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-buttons">
        <button type="button" onClick={() => copy(code)}>
          {t(outcome === "copied" ? "share.embedCopied" : "share.embedCopy")}
        </button>
      </div>
      <p className="share-said" role="status">
        {outcome === "selected" && t("share.selected")}
        {outcome === "copied" && <span className="unseen">{t("share.embedCopied")}</span>}
      </p>
    </details>
  );
}
