/** Whether the runs of an ensemble differ in luck alone or in what is assumed too; only where a scenario has ranges to draw from. */
import { t } from "../../i18n/tSheets.ts";
import { useAtlas } from "../../store/useAtlas.ts";

export function VaryChoice() {
  const vary = useAtlas((state) => state.vary);
  const setVary = useAtlas((state) => state.setVary);
  const canVary = useAtlas((state) => (state.input.parameters ?? []).length > 0);
  if (!canVary) return null;
  return (
    <label>
      <input type="checkbox" checked={vary} onChange={(event) => setVary(event.target.checked)} />
      {t("vary.label")}
    </label>
  );
}
