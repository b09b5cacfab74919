/** The top bar: wordmark, the scenario with its mode, the sheets, and the link. */
import { useEffect, useRef } from "react";
import { type MessageId, t } from "../i18n/t.ts";
import { changedRules } from "../scenario/rules.ts";
import type { PanelId } from "../store/atlas.ts";
import { changedAssumptions } from "../store/isChanged.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import { ModeBadge } from "../view/panels/ModeBadge.tsx";
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
  const tabs = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is pressed when another sheet is open
  useEffect(() => {
    const pressed = tabs.current?.querySelector("[aria-pressed=true]");
    pressed?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [panel]);
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
      <nav ref={tabs} aria-label={t("nav.label")}>
        {TABS.filter((id) => id !== "claims" || input.claims.length > 0).map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={panel === id}
            onClick={(event) => {
              event.currentTarget.focus(); // where a click gives no focus: here it comes back to when the sheet is closed
              openPanel(panel === id ? null : id);
            }}
          >
            {t(`nav.${id}` as MessageId)}
          </button>
        ))}
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
