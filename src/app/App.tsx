import { type ComponentProps, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type MessageId, t } from "../i18n/t.ts";
import type { PanelId } from "../store/atlas.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import { Gauges } from "../view/panels/Gauges.tsx";
import { Notices } from "../view/panels/Notices.tsx";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import { PartComing } from "../view/panels/PartComing.tsx";
import { Sheet } from "../view/panels/Sheet.tsx";
import { Story } from "../view/panels/Story.tsx";
import { TimelineBar } from "../view/panels/TimelineBar.tsx";
import { remPx } from "../view/panels/useWidth.ts";
import { Drawer } from "./Drawer.tsx";
import { Header } from "./Header.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { takeType } from "./lateType.ts";
import { insetsFor, labelPxFor, layoutFor, PRESENT_LABEL_PX, PRESENT_LAYOUT } from "./layout.ts";
import { MapStage } from "./MapStage.tsx";
import type { Present } from "./present/Present.tsx";
import { FAILURE_REPORT, fetchWhenIdle, SHEETS } from "./sheets.ts";
import { useLanguage } from "./speaking.ts";
import { WhyPlace } from "./WhyPlace.tsx";

const ARRIVAL_LINE = onDemand(() => import("../view/panels/ArrivalLine.tsx").then((module) => module.ArrivalLine));

/** The page begins anew in another language; what the store holds stays. */
export function App() {
  useLayoutEffect(takeType, []);
  return <Page key={useLanguage()} />;
}

function Page() {
  const panel = useAtlas((state) => state.panel);
  const arrived = useAtlas(({ arrival, saving }) => arrival !== null || !!saving?.news.length);
  const scenario = useAtlas(({ scenario: { id }, rules, file }) => `${id} ${rules} ${file?.number}`);
  const presenting = useAtlas((state) => state.presenting);
  const { layout: usual, covered, labelPx } = useLayout();
  const layout = presenting ? PRESENT_LAYOUT : usual;
  const isPhone = layout.kind === "phone";
  useWayToCard(covered);
  useEffect(() => {
    fetchWhenIdle();
  }, []);
  const timeline = <TimelineBar key={scenario} />;
  return (
    <div className={`app app-${presenting ? "present" : layout.kind}${panel === null ? "" : " app-with-sheet"}`}>
      {!presenting && <SkipButton />}
      {presenting ? <Presented place="head" dotEhs={layout.dotEhs} /> : <Header />}
      <div className="above-plate">
        <Notices failureReport={<FailurePart />} />
        {arrived && <Arrived />}
      </div>
      <main>
        <MapStage
          dotEhs={layout.dotEhs}
          insets={insetsFor(layout, panel !== null, document.dir === "rtl")}
          labelPx={presenting ? PRESENT_LABEL_PX : labelPx}
        />
        {!presenting && (
          <>
            {isPhone ? (
              <Story dotEhs={layout.dotEhs} part="head" />
            ) : (
              <Story dotEhs={layout.dotEhs} languageChoice={<LanguageChoice />} />
            )}
            {!isPhone && <Gauges />}
          </>
        )}
      </main>
      {panel !== null && <OpenSheet panel={panel} scenario={scenario} />}
      <WhyPlace key={`why ${scenario}`} />
      {presenting && <Presented place="foot" dotEhs={layout.dotEhs} />}
      {!presenting && !isPhone && timeline}
      {!presenting && isPhone && (
        <Drawer>
          {timeline}
          <div className="drawer-body">
            <Story dotEhs={layout.dotEhs} part="rest" languageChoice={<LanguageChoice />} />
            <Gauges />
          </div>
        </Drawer>
      )}
    </div>
  );
}

const PRESENT = onDemand(() => import("./present/Present.tsx").then((module) => module.Present));

function Presented(props: ComponentProps<typeof Present>) {
  const part = usePart(PRESENT);
  return part.status === "here" ? <part.Content {...props} /> : <PartComing part={part} />;
}

function Arrived() {
  const part = usePart(ARRIVAL_LINE);
  if (part.status === "here") return <part.Content />;
  return part.status === "lost" ? <PartComing part={part} /> : null;
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

/** A sheet begins anew with another scenario. */
function OpenSheet({ panel, scenario }: { readonly panel: PanelId; readonly scenario: string }) {
  const sheet = useReturnOfFocus(panel);
  return (
    <aside ref={sheet} className="sheet" aria-label={t(`nav.${panel}` as MessageId)}>
      <SheetContent key={`${panel} ${scenario}`} panel={panel} />
    </aside>
  );
}

function FailurePart() {
  const part = usePart(FAILURE_REPORT);
  return part.status === "here" ? <part.Content /> : <PartComing part={part} />;
}

/** A sheet's content; until that is here its head, so that it can be closed at once. */
function SheetContent({ panel }: { readonly panel: PanelId }) {
  const part = usePart(SHEETS[panel]);
  if (part.status === "here") return <part.Content />;
  return (
    <Sheet title={t(`nav.${panel}` as MessageId)}>
      <PartComing part={part} />
    </Sheet>
  );
}

/**
 * Gives the focus, when it was within the sheet as that closed, back to what had it before; from the list of scenarios that
 * is gone, or was nothing when a key opened it: then to the new title.
 */
function useReturnOfFocus(panel: PanelId) {
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every sheet has an opener of its own
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const outside = focused !== document.body && !sheet.current?.contains(focused);
    if (outside && focused instanceof HTMLElement) opener.current = focused;
  }, [panel]);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const before = opener.current?.isConnected ? opener.current : null;
      const title = panel === "scenarios" ? document.querySelector<HTMLElement>(".scenario-title") : null;
      (before ?? title)?.focus({ preventScroll: true });
    },
    [panel],
  );
  return sheet;
}

/** Where a sheet covers the plate, choosing a region in it closes it and shows the region's card. */
function useWayToCard(covered: boolean): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!covered) return;
    return store.subscribe((state, before) => {
      if (state.selected === before.selected || state.selected === null || state.panel === null) return;
      state.openPanel(null);
      requestAnimationFrame(() => document.querySelector(".region-card")?.scrollIntoView({ block: "nearest" }));
    });
  }, [store, covered]);
}

/** The same figure stands in app.css, in rem. */
const COVERED_BELOW_PX = 1100;

/** How things stand, and whether a sheet covers the plate: by the window's size in pixels of a page of 16 px a rem. */
function useLayout() {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const onResize = () => setLayout(layoutNow());
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  }, []);
  return layout;
}

function layoutNow() {
  const enlarged = remPx() / 16;
  const [width, height] = [innerWidth / enlarged, innerHeight / enlarged];
  const layout = layoutFor(width, height);
  return { layout, covered: width < COVERED_BELOW_PX, labelPx: labelPxFor(layout, innerWidth, enlarged) };
}
