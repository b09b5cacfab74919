/** What a button takes back or does again, by name. */
import { t } from "../../i18n/tSheets.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { changeText } from "./changeWords.ts";

export function StepName({ way }: { readonly way: "undo" | "redo" }) {
  const state = useMoment();
  const before = state.past.at(-1);
  const [after] = state.future;
  const other = way === "undo" ? before : after;
  const word = t(`decide.${way}`);
  if (other === undefined) return word;
  const name = way === "undo" ? changeText(other, state, state) : changeText(state, other, state);
  return (
    <span title={t("step.names", { word, name })}>
      {word}
      <span className="unseen">: {name}</span>
    </span>
  );
}
