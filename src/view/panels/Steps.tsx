/** Steps by name: what a button takes back or does again, and the list of all, past and to come, each a way to go there. */
import { t } from "../../i18n/tSheets.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { changeText } from "./changeWords.ts";
import "./steps.css";

export function Steps({ way }: { readonly way: "undo" | "redo" | "list" }) {
  return way === "list" ? <StepList /> : <StepName way={way} />;
}

function StepName({ way }: { readonly way: "undo" | "redo" }) {
  const state = useMoment();
  const other = way === "undo" ? state.past.at(-1) : state.future[0];
  const word = t(`decide.${way}`);
  if (other === undefined) return word;
  const name = way === "undo" ? changeText(other, state, state) : changeText(state, other, state);
  const whole = t("step.names", { word, name });
  return (
    <span title={whole}>
      <span aria-hidden="true">{word}</span>
      <span className="unseen">{whole}</span>
    </span>
  );
}

function StepList() {
  const state = useMoment();
  const { past, future, jump } = state;
  const all = [...past, state, ...future];
  return (
    <details className="what-if step-list">
      <summary>{t("step.list", { steps: all.length - 1 })}</summary>
      <ol>
        {all.map((step, place) => {
          const before = all[place - 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            <li key={place}>
              <button
                type="button"
                className="button-quiet"
                aria-current={place === past.length ? "step" : undefined}
                onClick={() => jump(place)}
              >
                {before === undefined ? t("step.first") : changeText(before, step, state)}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
