/** The assumptions that a person may change, and the way back from all changes. */
import { t } from "../../i18n/tSheets.ts";
import type { Parameter } from "../../scenario/assumptions.ts";
import { changedAssumptions } from "../../store/isChanged.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { ParameterRow } from "./ParameterRow.tsx";
import "./parameters.css";

export function ParameterList({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const changed = useAtlas(changedAssumptions);
  const reset = useAtlas((state) => state.resetAssumptions);
  return (
    <section>
      <h3>{t("assumptions.yours")}</h3>
      <p>{t("assumptions.yoursLead")}</p>
      <p className="parameter-all">
        <button type="button" disabled={changed === 0} onClick={reset}>
          {t("assumptions.resetAll")}
        </button>
        <span role="status">{changed > 0 && t("difference.assumptions", { assumptions: changed })}</span>
      </p>
      <ul className="parameters">
        {parameters.map((parameter) => (
          <ParameterRow key={parameter.id} parameter={parameter} />
        ))}
      </ul>
    </section>
  );
}
