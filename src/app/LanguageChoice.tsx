import { useId, useState } from "react";
import { LANGUAGES, type Language, language, SPOKEN, UNREVIEWED } from "../i18n/languages.ts";
import { t } from "../i18n/t.ts";
import { speakFromNow } from "./speaking.ts";

/** Each language by its own name, so that whoever needs it can read it. */
export function LanguageChoice() {
  const id = useId();
  const [failed, setFailed] = useState<Language | null>(null);
  const spoken = language();
  const choose = (wished: Language) => {
    setFailed(null);
    speakFromNow(wished).catch(() => setFailed(wished));
  };
  return (
    <p className="language-choice">
      <label htmlFor={id}>{t("language.label")}</label>{" "}
      <select id={id} value={spoken} onChange={(event) => choose(event.target.value as Language)}>
        {[...new Set<Language>([...SPOKEN, spoken])].map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGES[each].name}
          </option>
        ))}
      </select>{" "}
      {UNREVIEWED.includes(spoken) && <small>{t("language.unreviewed")}</small>}
      {failed !== null && <small role="alert">{t("language.failed", { language: LANGUAGES[failed].name })}</small>}
    </p>
  );
}
