/** How to play, the keys, and the words. */
import { t as tBet } from "../../i18n/tBet.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import { Calibration } from "./Calibration.tsx";
import { HELP_KEYS } from "./helpKeys.ts";
import { SavesPart } from "./SavesPart.tsx";
import { SensesPart } from "./SensesPart.tsx";
import { Sheet } from "./Sheet.tsx";

const KEYS = Object.keys(HELP_KEYS) as (keyof typeof HELP_KEYS)[];
const MODES = ["replay", "hindcast", "sandbox"] as const;
const WORDS = ["hashrate", "difficulty", "retarget", "hashprice", "seed"] as const;

export function HelpSheet() {
  return (
    <Sheet title={t("help.title")} lead={t("help.lead")}>
      <h3>{tBet("calibration.title")}</h3>
      <Calibration />
      <h3>{t("help.words")}</h3>
      <dl className="help-list">
        {WORDS.map((word) => (
          <Entry key={word} term={`help.word.${word}`} text={`help.word.${word}Text`} />
        ))}
      </dl>
      <h3>{t("help.modes")}</h3>
      <dl className="help-list">
        {MODES.map((mode) => (
          <Entry key={mode} term={`mode.${mode}`} text={`mode.${mode}Text`} />
        ))}
      </dl>
      <h3>{t("help.keys")}</h3>
      <dl className="help-list">
        {KEYS.map((key) => (
          <Entry key={key} term={`help.key.${key}`} text={`help.key.${key}Text`} />
        ))}
      </dl>
      <SensesPart />
      <SavesPart />
    </Sheet>
  );
}

function Entry({ term, text }: { readonly term: MessageId; readonly text: MessageId }) {
  return (
    <>
      <dt>{t(term)}</dt>
      <dd>{t(text)}</dd>
    </>
  );
}
