/** The top bar: wordmark, the scenario with its mode, the sheets, and the link. */
import { useRef, useState } from "react";
import { type MessageId, t } from "../i18n/t.ts";
import { changedRules } from "../scenario/rules.ts";
import type { PanelId } from "../store/atlas.ts";
import { changedAssumptions } from "../store/isChanged.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import { ModeBadge } from "../view/panels/ModeBadge.tsx";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import { PartComing } from "../view/panels/PartComing.tsx";
import { RuleLine } from "../view/panels/RuleLine.tsx";
import "./header.css";

const TABS: readonly PanelId[] = [
  "charts",
  "regions",
  "shipments",
  "metrics",
  "claims",
  "assumptions",
  "sources",
  "help",
];

export function Header() {
  const panel = useAtlas((state) => state.panel);
  const input = useAtlas((state) => state.input);
  const isOfFile = useAtlas((state) => state.file !== null);
  const hasChangedRules = useAtlas(({ scenario }) => changedRules(scenario).length > 0);
  const assumptions = useAtlas(changedAssumptions);
  const openPanel = useAtlas((state) => state.openPanel);
  const menu = useRef<HTMLButtonElement>(null);
  return (
    <header className="app-header">
      <div className="plate-title">
        <p className="wordmark">{t("app.name")}</p>
        <ScenarioTitle title={input.title} isOpen={panel === "scenarios"} />
        <ModeBadge
          input={input}
          isOfFile={isOfFile}
          hasChangedRules={hasChangedRules}
          rules={<RuleLine />}
          assumptions={assumptions}
        />
      </div>
      {/* Where there is room the tabs stand in the bar; else the menu's button opens them. */}
      <button ref={menu} type="button" className="menu-button" popoverTarget="tabs">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className="unseen">{t("nav.menu")}</span>
      </button>
      <nav id="tabs" popover="auto" aria-label={t("nav.label")}>
        {TABS.filter((id) => id !== "claims" || input.claims.length > 0).map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={panel === id}
            onClick={(event) => {
              const nav = event.currentTarget.closest("nav");
              const isMenu = nav?.matches(":popover-open") === true;
              if (isMenu) nav?.hidePopover();
              // Where a click gives no focus: here it comes back to when the sheet is closed.
              (isMenu ? menu.current : event.currentTarget)?.focus();
              openPanel(panel === id ? null : id);
            }}
          >
            {t(`nav.${id}` as MessageId)}
          </button>
        ))}
        <Look />
      </nav>
      <button
        type="button"
        className="share-button button-ember"
        aria-pressed={panel === "share"}
        onClick={(event) => {
          event.currentTarget.focus();
          openPanel(panel === "share" ? null : "share");
        }}
      >
        {t("nav.share")}
      </button>
    </header>
  );
}

const LOOK_MENU = onDemand(() => import("./LookMenu.tsx").then((module) => module.LookMenu));

/** Colours, present view and full screen, in a popover that comes when it is asked for. */
function Look() {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className="look-button" popoverTarget="look" onClick={() => setAsked(true)}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
        </svg>
        <span>{t("nav.look")}</span>
      </button>
      <div id="look" className="look-menu" popover="auto">
        {asked && <LookContent />}
      </div>
    </>
  );
}

function LookContent() {
  const part = usePart(LOOK_MENU);
  return part.status === "here" ? <part.Content /> : <PartComing part={part} />;
}

/** The title opens the list of scenarios. */
function ScenarioTitle({ title, isOpen }: { readonly title: string; readonly isOpen: boolean }) {
  const store = useAtlasStore();
  const loading = useAtlas((state) => state.opening?.status === "loading");
  const viewOnly = useAtlas((state) => state.viewOnly);
  return (
    <button
      type="button"
      className="scenario-title"
      aria-expanded={isOpen}
      aria-busy={loading}
      disabled={viewOnly}
      onClick={(event) => {
        event.currentTarget.focus();
        store.getState().openPanel(isOpen ? null : "scenarios");
      }}
    >
      <span className="unseen">{t("nav.scenarios")}: </span>
      <span className="scenario-title-text">{title}</span>
      <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
        <path d="M0 0h10L5 6z" fill="currentColor" />
      </svg>
    </button>
  );
}
