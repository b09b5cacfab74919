/** The log of decisions: what was decided, undo, redo and start over, and the scenario's events with a switch each. */
import { memo } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { isChanged } from "../../store/isChanged.ts";
import { mainEvent } from "../../store/mainEvent.ts";
import { useAtlas, useAtlasStore, useParts } from "../../store/useAtlas.ts";
import { decisionText } from "./decisionWords.ts";
import { onDemand, usePart } from "./onDemand.ts";

export const STEPS = onDemand(() => import("./Steps.tsx").then((module) => module.Steps));

export const Decisions = memo(function Decisions() {
  const { commands, input, scenario, viewOnly, takeBack } = useParts(
    "commands",
    "input",
    "scenario",
    "viewOnly",
    "takeBack",
  );
  return (
    <div className="decisions">
      {commands.length > 0 && (
        <>
          <h2>{t("decide.list")}</h2>
          <ol>
            {commands.map((command, index) => {
              const text = decisionText(command, input, scenario);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the log is a list by place; the same decision may stand in it twice
                <li key={`${index} ${text}`}>
                  {text}
                  {!viewOnly && (
                    <button
                      type="button"
                      className="button-quiet"
                      aria-label={t("decide.takeBack", { what: text })}
                      onClick={() => takeBack(index)}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
      {!viewOnly && <Hands />}
    </div>
  );
});

/** Back and forth in the log, and what of the file's own story may be left out. */
function Hands() {
  const isAtStart = useAtlas(({ shownTick }) => shownTick === 0);
  const state = useParts("commands", "assumptions", "pinned", "past", "future", "input", "scenario", "seed");
  const { decide, takeBack, undo, redo, startOver, setSeed } = useAtlasStore().getState();
  const { commands, past, future, input, seed } = state;
  const removedAt = (event: string) =>
    commands.findIndex((command) => command.kind === "remove-event" && command.event === event);
  const toggle = (event: string, happens: boolean) => {
    const index = removedAt(event);
    if (happens && index >= 0) takeBack(index);
    else if (!happens) decide({ kind: "remove-event", event, tick: 0 });
  };
  return (
    <>
      <div className="decide-row">
        <button type="button" disabled={past.length === 0} onClick={undo}>
          {past.length > 0 ? <Step way="undo" /> : t("decide.undo")}
        </button>
        <button type="button" disabled={future.length === 0} onClick={redo}>
          {future.length > 0 ? <Step way="redo" /> : t("decide.redo")}
        </button>
        <button type="button" disabled={!isChanged(state) && !isChanged(state.pinned) && isAtStart} onClick={startOver}>
          {t("decide.startOver")}
        </button>
        {(commands.some(({ tick }) => tick > 0) || mainEvent(state) !== null) && <Replay />}
      </div>
      {past.length + future.length > 0 && <Step way="list" />}
      <details className="what-if">
        <summary>{t(input.events.length > 0 ? "decide.events" : "decide.luck")}</summary>
        <ul>
          {[...input.events, ...(input.price.shocks ?? [])].map((event) => (
            <li key={event.id}>
              <label>
                <input
                  type="checkbox"
                  checked={removedAt(event.id) < 0}
                  onChange={(change) => toggle(event.id, change.target.checked)}
                />
                {t("decide.eventHappens", { title: event.title })}
              </label>
            </li>
          ))}
        </ul>
        <p className="decide-row">
          <span>{t("decide.seed", { seed: formatNumber(seed) })}</span>
          <button type="button" onClick={() => setSeed((seed % 9999) + 1)}>
            {t("decide.newSeed")}
          </button>
        </p>
      </details>
    </>
  );
}

function Replay() {
  const store = useAtlasStore();
  const replay = () =>
    void import("../../store/replay.ts")
      .then(({ replayLastChange }) => {
        // Space stops and goes on from here.
        if (replayLastChange(store)) document.querySelector<HTMLElement>(".timeline-play")?.focus();
      })
      .catch(() => {}); // its words stay, and a later touch asks again
  return (
    <button type="button" onClick={replay}>
      {t("decide.replay")}
    </button>
  );
}

/** A button's word, with the name of its step once that is here; or the list of steps. */
function Step({ way }: { readonly way: "undo" | "redo" | "list" }) {
  const part = usePart(STEPS);
  if (part.status === "here") return <part.Content way={way} />;
  return way !== "list" && t(`decide.${way}`);
}
