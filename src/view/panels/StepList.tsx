/** All steps, past and to come, each a way to go there. */
import { t } from "../../i18n/tSheets.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { changeText } from "./changeWords.ts";
import "./steps.css";

export function StepList() {
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
