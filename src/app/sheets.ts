/** The sheets, each in a chunk of its own, and how what a page may need later comes while it has nothing else to do. */
import type { PanelId } from "../store/atlas.ts";
import { STEPS } from "../view/panels/Decisions.tsx";
import { DIFFERENCE } from "../view/panels/DifferenceLine.tsx";
import { OTHER_CHAINS } from "../view/panels/Gauges.tsx";
import { LINK_PROBLEMS } from "../view/panels/Notices.tsx";
import { onDemand, type Part } from "../view/panels/onDemand.ts";
import { RULE_WORDS } from "../view/panels/RuleLine.tsx";
import { BET_PANEL, COMPARE_TABLE, REGION_CARD } from "../view/panels/Story.tsx";
import { whenIdle } from "./afterPaint.ts";
import { WHY_SHEET } from "./WhyPlace.tsx";

/** A sheet takes nothing: it reads the store. */
type SheetPart = Part<Record<never, never>>;

export const SHEETS: Record<PanelId, SheetPart> = {
  scenarios: onDemand(() => import("../view/panels/ScenariosSheet.tsx").then((module) => module.ScenariosSheet)),
  charts: onDemand(() => import("./ChartsSheet.tsx").then((module) => module.ChartsSheet)),
  regions: onDemand(() => import("../view/panels/RegionsSheet.tsx").then((module) => module.RegionsSheet)),
  shipments: onDemand(() => import("../view/panels/ShipmentsSheet.tsx").then((module) => module.ShipmentsSheet)),
  metrics: onDemand(() => import("../view/panels/MetricsSheet.tsx").then((module) => module.MetricsSheet)),
  claims: onDemand(() => import("../view/panels/ClaimsSheet.tsx").then((module) => module.ClaimsSheet)),
  assumptions: onDemand(() => import("../view/panels/AssumptionsSheet.tsx").then((module) => module.AssumptionsSheet)),
  sources: onDemand(() => import("../view/panels/SourcesSheet.tsx").then((module) => module.SourcesSheet)),
  share: onDemand(() => import("./share/ShareSheet.tsx").then((module) => module.ShareSheet)),
  help: onDemand(() => import("../view/panels/HelpSheet.tsx").then((module) => module.HelpSheet)),
};

export const FAILURE_REPORT: SheetPart = onDemand(() =>
  import("./FailureReport.tsx").then((module) => module.FailureReport),
);

/** Fetches one chunk after the other, behind the map's, so that a page goes on working when its link does not. */
export async function fetchWhenIdle(): Promise<void> {
  const chunks: (() => Promise<unknown>)[] = [
    () => import("./mapLife.ts"),
    BET_PANEL.fetch,
    REGION_CARD.fetch,
    ...Object.values(SHEETS).map((sheet) => sheet.fetch),
    STEPS.fetch,
    WHY_SHEET.fetch,
    DIFFERENCE.fetch,
    COMPARE_TABLE.fetch,
    RULE_WORDS.fetch,
    LINK_PROBLEMS.fetch,
    OTHER_CHAINS.fetch,
    FAILURE_REPORT.fetch,
    () => import("../view/charts/uplotAdapter.ts"),
  ];
  for (const fetch of chunks) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    await fetch().catch(() => {}); // it is asked for again, and told of, when it is needed
  }
}
