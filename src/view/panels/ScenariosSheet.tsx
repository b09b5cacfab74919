/** The scenarios: a picture, two sentences, dates, mode and difficulty of ideas for each. Arrow keys walk, Enter opens. */
import { type KeyboardEvent, useEffect, useRef } from "react";
import { formatDay } from "../../i18n/format.ts";
import { said } from "../../i18n/languages.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import { CATALOGUE } from "../../scenario/catalogue.generated.ts";
import type { CatalogueRow } from "../../scenario/catalogue.ts";
import { loadBet } from "../../scenario/presets/bets.ts";
import type { Opening } from "../../store/atlas.ts";
import { askBet } from "../../store/betting.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { parseUtc } from "../../units/time.ts";
import { ScenarioFigure } from "./ScenarioFigure.tsx";
import { Sheet } from "./Sheet.tsx";
import "./scenariosSheet.css";

const HARDEST = 3;

export function ScenariosSheet() {
  const store = useAtlasStore();
  const current = useAtlas(({ scenario, file }) => (file === null ? scenario.id : null));
  const opening = useAtlas((state) => state.opening);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>("[aria-current]")?.focus(), []);
  const open = (id: string) => {
    const { openScenario, openPanel } = store.getState();
    openScenario(id);
    if (id === current) openPanel(null);
  };
  return (
    <Sheet title={t("scenarios.title")} lead={t("scenarios.lead")}>
      <ul ref={list} className="scenario-list" onKeyDown={walk}>
        {CATALOGUE.map((row) => (
          <Entry
            key={row.id}
            row={row}
            isCurrent={row.id === current}
            opening={row.id === opening?.id ? opening.status : null}
            onOpen={() => open(row.id)}
          />
        ))}
      </ul>
    </Sheet>
  );
}

interface EntryProps {
  readonly row: CatalogueRow;
  readonly isCurrent: boolean;
  readonly opening: Opening["status"] | null;
  readonly onOpen: () => void;
}

function Entry({ row, isCurrent, opening, onOpen }: EntryProps) {
  const day = (utc: string) => formatDay(parseUtc(utc) ?? 0);
  const id = `scenario-${row.id}`;
  return (
    <li className={isCurrent ? "scenario scenario-current" : "scenario"}>
      <ScenarioFigure figure={row.figure} />
      <button
        type="button"
        className="scenario-entry"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-busy={opening === "loading"}
        aria-describedby={`${id}-text ${id}-facts`}
        onClick={onOpen}
      >
        {said(row.title)}
      </button>
      <p className="scenario-summary" id={`${id}-text`}>
        {said(row.summary)}
      </p>
      <p className="scenario-facts" id={`${id}-facts`}>
        <span>{t("scenarios.dates", { from: day(row.fromUtc), to: day(row.toUtc) })}</span>
        <span>{t(`mode.${row.mode}` as MessageId)}</span>
        <span className="scenario-ideas">
          {Array.from({ length: HARDEST }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks differ by nothing but their place
            <i key={i} className={i < row.ideas ? "idea" : "idea idea-none"} aria-hidden="true" />
          ))}
          {t(`scenarios.ideas.${row.ideas}` as MessageId)}
        </span>
        {isCurrent && <b>{t("scenarios.current")}</b>}
        {isCurrent && <BetButton id={row.id} />}
        {opening !== null && <b role="status">{t(`scenarios.${opening}`)}</b>}
      </p>
    </li>
  );
}

/** The bet of the scenario that is open, once more or for the first time. */
function BetButton({ id }: { readonly id: string }) {
  const store = useAtlasStore();
  const ask = async () => {
    const bet = await loadBet(id)?.catch(() => undefined);
    if (bet === undefined) return;
    store.getState().openPanel(null);
    askBet(store, bet);
  };
  return (
    <button type="button" className="scenario-bet" onClick={ask}>
      {t("scenarios.bet")}
    </button>
  );
}

const STEPS: Readonly<Record<string, (here: number, count: number) => number>> = {
  ArrowDown: (here, count) => Math.min(here + 1, count - 1),
  ArrowUp: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_here, count) => count - 1,
};

/** Moves the focus along the list; the page's own meaning of these keys rests meanwhile. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const entries = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(".scenario-entry")];
  const here = entries.indexOf(document.activeElement as HTMLButtonElement);
  entries[step(here, entries.length)]?.focus();
}
