/** Blocks beside the main chain, in runs that have any. */
import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { worldNow } from "../../store/now.ts";
import { openBranches } from "../../store/openBranches.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { Marked } from "./Marked.tsx";

export function OtherChains() {
  const state = useMoment();
  const branches = openBranches(state).map(({ region, height }) =>
    t("gauge.branch", { region: state.input.regions[region]?.name ?? "", height: formatNumber(height) }),
  );
  const orphaned = worldNow(state, "orphanedBlocks");
  const stale = worldNow(state, "staleBlocks");
  const lines = [
    ...branches,
    ...(branches.length === 0 && worldNow(state, "branchHeight") > 0 ? [t("gauge.branchEmpty")] : []),
    ...(orphaned > 0 ? [t("gauge.orphaned", { blocks: orphaned })] : []),
    ...(stale > 0 ? [t("gauge.stale", { blocks: stale })] : []),
  ];
  return lines.map((line) => (
    <p key={line} className="gauge-note">
      <Marked mark="simulated">{line}</Marked>
    </p>
  ));
}
