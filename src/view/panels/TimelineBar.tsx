/** The timeline, joined to the store: flags, captions and what its controls do. */
import { useCallback, useMemo, useState } from "react";
import { formatChange, formatDayAndTime, formatFraction, formatLocalTime, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { narrativeAt, narrativeTicks, stepFrom } from "../../store/moments.ts";
import { SPEEDS } from "../../store/playback.ts";
import { readyTick } from "../../store/rows.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { parseUtc } from "../../units/time.ts";
import { decisionText } from "./decisionWords.ts";
import { Timeline, type TimelineWords } from "./Timeline.tsx";
import type { FlagKind, StepDirection, StepUnit, TimelineFlag } from "./timelineModel.ts";

export function TimelineBar() {
  const state = useMoment();
  const store = useAtlasStore();
  const playing = useAtlas((now) => now.playing);
  const speed = useAtlas((now) => now.speed);
  const realSpeed = useAtlas((now) => now.realSpeed);
  const { scenario, input, run, runVersion, commands } = state;
  const cursorS = scenario.startS + state.shownTick * TICK_S;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run's table is filled in place and told by its version
  const flags = useMemo(() => flagsOf(state), [runVersion, commands, scenario, input]);
  const [words] = useState(wordsNow);
  const { startS } = scenario;
  const seek = useCallback(
    (unixS: number) => store.getState().seek(Math.round((unixS - startS) / TICK_S)),
    [store, startS],
  );
  const step = useCallback(
    (unit: StepUnit, direction: StepDirection) => {
      const now = store.getState();
      now.seek(stepFrom(unit, direction, now.cursorTick, now.run, narrativeTicks(now.input, now.scenario)));
    },
    [store],
  );
  return (
    <Timeline
      startS={scenario.startS}
      endS={scenario.startS + scenario.endTick * TICK_S}
      cursorS={cursorS}
      readyS={scenario.startS + readyTick(run) * TICK_S}
      tickS={TICK_S}
      flags={flags}
      playing={playing}
      speed={speed}
      realSpeed={realSpeed}
      speeds={SPEEDS}
      caption={captionOf(state)}
      isCaptionRecorded={lineOf(state)?.recorded === true}
      cursorLabel={t("time.utc", { time: formatDayAndTime(cursorS) })}
      cursorLabelLocal={localText(input, cursorS)}
      words={words}
      onSeek={seek}
      onPlay={state.play}
      onSpeed={state.setSpeed}
      onStep={step}
    />
  );
}

/** The same moment on the scenario's own clocks; nothing where they show UTC. */
function localText({ localTime }: ScenarioInput, unixS: number): string {
  const { name, offsetHours } = localTime;
  return offsetHours === 0 ? "" : t("time.local", { time: formatLocalTime(unixS, offsetHours), place: name });
}

function lineOf({ input, scenario, shownTick }: AtlasState) {
  return narrativeAt(input, scenario, shownTick);
}

/** What happened; once there are decisions it is what happened in history, not here. */
export function captionOf(state: AtlasState): string {
  const text = lineOf(state)?.text ?? "";
  return state.commands.length > 0 ? t("time.inHistory", { text }) : text;
}

function flagsOf({ input, scenario, run, commands }: AtlasState): TimelineFlag[] {
  const when = (unixS: number) => t("time.utc", { time: formatDayAndTime(unixS) });
  const flag = (id: string, kind: FlagKind, timeS: number, label: string, longLabel = label) => ({
    id,
    kind,
    timeS,
    label,
    longLabel,
    when: when(timeS),
  });
  const told = input.narrative.flatMap((line) =>
    line.flag === undefined
      ? []
      : [flag(line.id, line.kind === "report" ? "report" : "event", parseUtc(line.utc) ?? scenario.startS, line.flag)],
  );
  const retargets = run.events.flatMap((event) =>
    event.kind === "retarget"
      ? [
          flag(
            `retarget-${event.height}`,
            "retarget",
            scenario.startS + (event.tick + 1) * TICK_S,
            `${formatChange(event.changePercent, 1)} %`,
            t("time.flag.difficulty", { change: `${formatChange(event.changePercent, 1)} %` }),
          ),
        ]
      : [],
  );
  const decided = commands.flatMap((command, index) =>
    command.tick > 0
      ? [
          flag(
            `decision-${index}`,
            "decision",
            scenario.startS + command.tick * TICK_S,
            decisionText(command, input, scenario),
          ),
        ]
      : [],
  );
  return [...told, ...retargets, ...decided].sort((a, b) => a.timeS - b.timeS);
}

const byUnit = (say: (unit: StepUnit) => string): Record<StepUnit, string> => ({
  block: say("block"),
  hour: say("hour"),
  day: say("day"),
  event: say("event"),
});

function speedText(speed: number): string {
  return t("time.speedValue", { speed: formatFraction(speed) });
}

/** In the language of the page, which begins anew in another. */
const wordsNow = (): TimelineWords => ({
  timeline: t("time.label"),
  slider: t("time.slider"),
  play: t("time.play"),
  pause: t("time.pause"),
  flags: t("time.flags"),
  flagKinds: {
    event: t("time.flag.event"),
    report: t("time.flag.report"),
    retarget: t("time.flag.retarget"),
    decision: t("time.flag.decision"),
  },
  speed: t("time.speed"),
  slower: t("time.slower"),
  faster: t("time.faster"),
  speedValue: speedText,
  realSpeed: (speed) => t("time.realSpeed", { speed: formatNumber(speed, speed < 10 ? 1 : 0) }),
  steps: t("time.steps"),
  stepBy: t("time.stepBy"),
  unit: byUnit((unit) => t(`time.unit.${unit}`)),
  back: byUnit((unit) => t(`time.back.${unit}`)),
  forward: byUnit((unit) => t(`time.forward.${unit}`)),
  goToDate: t("time.goToDate"),
  dateUtc: t("time.dateUtc"),
  go: t("time.go"),
  taken: (unixS) => t("time.taken", { time: formatDayAndTime(unixS) }),
});
