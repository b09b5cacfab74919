import { t } from "../../i18n/t.ts";
import type { PartState } from "./onDemand.ts";

/** What stands in the place of a part that is not here: that it comes, or that it did not and a button to ask again. */
export function PartComing({ part }: { readonly part: Exclude<PartState<never>, { readonly status: "here" }> }) {
  if (part.status === "coming") return <p role="status">{t("part.coming")}</p>;
  return (
    <div role="alert">
      <p>{t("part.lost")}</p>
      <button type="button" aria-disabled={part.asking} onClick={() => !part.asking && part.retry()}>
        {t("opening.retry")}
      </button>
    </div>
  );
}
