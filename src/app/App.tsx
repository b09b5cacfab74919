import { lazy, Suspense, useEffect, useState } from "react";
import { type MessageId, t } from "../i18n/t.ts";
import type { PanelId } from "../store/atlas.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import { Gauges } from "../view/panels/Gauges.tsx";
import { Notices } from "../view/panels/Notices.tsx";
import { Story } from "../view/panels/Story.tsx";
import { TimelineBar } from "../view/panels/TimelineBar.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { insetsFor, layoutFor } from "./layout.ts";
import { MapStage } from "./MapStage.tsx";

const SHEETS: Record<PanelId, ReturnType<typeof lazy>> = {
  charts: lazy(() => import("./ChartsSheet.tsx").then((module) => ({ default: module.ChartsSheet }))),
  regions: lazy(() => import("../view/panels/RegionsSheet.tsx").then((module) => ({ default: module.RegionsSheet }))),
  claims: lazy(() => import("../view/panels/ClaimsSheet.tsx").then((module) => ({ default: module.ClaimsSheet }))),
  assumptions: lazy(() =>
    import("../view/panels/AssumptionsSheet.tsx").then((module) => ({ default: module.AssumptionsSheet })),
  ),
  sources: lazy(() => import("../view/panels/SourcesSheet.tsx").then((module) => ({ default: module.SourcesSheet }))),
  help: lazy(() => import("../view/panels/HelpSheet.tsx").then((module) => ({ default: module.HelpSheet }))),
};

const TABS = Object.keys(SHEETS) as PanelId[];

export function App() {
  const panel = useAtlas((state) => state.panel);
  const layout = useLayout();
  return (
    <div className={panel === null ? "app" : "app app-with-sheet"}>
      <SkipButton />
      <Header />
      <Notices />
      <main>
        <MapStage dotEhs={layout.dotEhs} insets={insetsFor(layout, panel !== null)} />
        <Story dotEhs={layout.dotEhs} />
        <Gauges />
      </main>
      {panel !== null && <OpenSheet panel={panel} />}
      <TimelineBar />
    </div>
  );
}

/** Past the header and the map, for those who read rather than look. */
function SkipButton() {
  const store = useAtlasStore();
  return (
    <button type="button" className="skip" onClick={() => store.getState().openPanel("regions")}>
      {t("app.skip")}
    </button>
  );
}

function Header() {
  const store = useAtlasStore();
  const panel = useAtlas((state) => state.panel);
  const { input, openPanel } = store.getState();
  return (
    <header className="app-header">
      <p className="wordmark">{t("app.name")}</p>
      <p className="scenario-title">{input.title}</p>
      <nav aria-label={t("nav.label")}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={panel === id}
            onClick={() => openPanel(panel === id ? null : id)}
          >
            {t(`nav.${id}` as MessageId)}
          </button>
        ))}
      </nav>
      <CopyLink />
    </header>
  );
}

function OpenSheet({ panel }: { readonly panel: PanelId }) {
  const Content = SHEETS[panel];
  return (
    <aside className="sheet" aria-label={t(`nav.${panel}` as MessageId)}>
      <Suspense fallback={<p role="status">{t("app.loading")}</p>}>
        <Content />
      </Suspense>
    </aside>
  );
}

function useLayout() {
  const [layout, setLayout] = useState(() => layoutFor(innerWidth));
  useEffect(() => {
    const onResize = () => setLayout(layoutFor(innerWidth));
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  }, []);
  return layout;
}
