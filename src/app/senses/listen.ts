/** Follows the store and offers what is worth saying: what happens in the run, and what comes of what a person did. */
import { formatDayAndTime, formatFraction } from "../../i18n/format.ts";
import { t } from "../../i18n/tBet.ts";
import { t as tSheets } from "../../i18n/tSheets.ts";
import { answerOf } from "../../store/answers.ts";
import type { AtlasState, AtlasStore, SaveNews } from "../../store/atlas.ts";
import { isApart, isChanged } from "../../store/isChanged.ts";
import { TICK_S } from "../../units/constants.ts";
import { answerText, expectedText, revealText } from "../../view/panels/betWords.ts";
import { differenceText } from "../../view/panels/DifferenceText.tsx";
import { decisionText } from "../../view/panels/decisionWords.ts";
import { saveNewsText } from "../../view/panels/saveNewsText.ts";
import { largest } from "../CompareRuns.tsx";
import { type Announcer, QUIET_FROM, type Saying, WEIGHT } from "./announcer.ts";
import { between, caption, darkRegions, lights } from "./happenings.ts";

/** Returns how to stop. */
export function listen(store: AtlasStore, announcer: Announcer): () => void {
  const offer = (saying: Saying) => {
    const { kept, playing } = store.getState();
    if (saying.text !== "" && (!kept.quiet || saying.weight >= QUIET_FROM))
      announcer.offer({ ...saying, lasts: !playing });
  };
  let dark = darkRegions(store.getState(), new Set());
  let saidCaption = caption(store.getState()).id;
  let saidOutcomes = outcomes(store.getState()).map(({ text }) => text);
  let saidNews: readonly SaveNews[] = [];
  const offerNews = ({ saving }: AtlasState) => {
    const news = saving?.news ?? [];
    for (const one of news)
      if (!saidNews.includes(one)) offer({ topic: one, weight: WEIGHT.back, text: saveNewsText(one) });
    saidNews = news;
  };
  offerNews(store.getState());

  return store.subscribe((state, before) => {
    if (state.saving !== before.saving) offerNews(state);
    const isElsewhere = state.input !== before.input;
    if (isElsewhere || isTakenBack(state, before)) announcer.forget();
    if (isElsewhere || state.shownTick !== before.shownTick || state.runVersion !== before.runVersion) {
      const darkBefore = dark;
      dark = darkRegions(state, dark);
      const line = caption(state);
      if (line.id !== saidCaption) offer(line);
      saidCaption = line.id;
      if (!isElsewhere && state.shownTick >= before.shownTick) {
        for (const saying of lights(state, darkBefore, dark)) offer(saying);
        if (state.shownTick > before.shownTick) for (const saying of between(state, before.shownTick)) offer(saying);
      }
    }
    if (isElsewhere) return;
    for (const saying of doings(state, before)) offer(saying);
    if (RESULTS.some((part) => state[part] !== before[part])) {
      const results = outcomes(state);
      for (const saying of results) if (!saidOutcomes.includes(saying.text)) offer(saying);
      saidOutcomes = results.map(({ text }) => text);
    }
  });
}

/** By undo, by its own button or by starting over: what it led to is no longer so. */
const isTakenBack = ({ commands }: AtlasState, before: AtlasState): boolean =>
  before.commands.some((command) => !commands.includes(command));

const RESULTS = ["betting", "runVersion", "historyVersion", "commands", "assumptions", "pinned", "compare"] as const;

/** What a person did that shows elsewhere than where his focus is. */
function doings(state: AtlasState, before: AtlasState): Saying[] {
  const { commands, input, scenario, slowMotion, playing, shownTick, speed, kept } = state;
  const said: Saying[] = [];
  if (commands !== before.commands && commands.length > before.commands.length) {
    const known = new Set(before.commands);
    const made = commands.find((command) => !known.has(command));
    if (made !== undefined) {
      const text = tSheets("said.decided", { what: decisionText(made, input, scenario) });
      said.push({ topic: "decided", weight: WEIGHT.decided, text });
    }
  }
  if (slowMotion !== null && slowMotion !== before.slowMotion) {
    const { command } = slowMotion;
    const what = command === null ? (input.events[0]?.title ?? "") : decisionText(command, input, scenario);
    said.push({ topic: "clock", weight: WEIGHT.reveal, text: tSheets("said.slow", { what }) });
  } else if (playing !== before.playing && slowMotion === before.slowMotion) {
    const text = playing
      ? tSheets("said.playing", { speed: t("time.speedValue", { speed: formatFraction(speed) }) })
      : tSheets("said.paused", { time: formatDayAndTime(scenario.startS + shownTick * TICK_S) });
    said.push({ topic: "clock", weight: WEIGHT.clock, text });
  }
  if (kept.sound !== before.kept.sound) {
    const text = tSheets(kept.sound ? "said.soundOn" : "said.soundOff");
    said.push({ topic: "sound", weight: WEIGHT.asked, text });
  }
  return said;
}

/** What came of it: the answer to a bet, that after a change, and how A and B differ. */
function outcomes(state: AtlasState): Saying[] {
  const { betting, base, history, scenario, run, compare } = state;
  const said: Saying[] = [];
  if (betting !== null && betting.stage === "revealed") {
    const answer = answerOf(betting.bet, base, history);
    const text = answer === null ? "" : revealText(betting.bet, betting.guess, answer);
    said.push({ topic: "reveal", weight: WEIGHT.reveal, text });
  }
  if (betting?.stage === "doors" && isChanged(state) && run.hash !== "") {
    const after = answerOf(betting.bet, scenario, run);
    const what = t("bet.after", { what: expectedText(betting.bet) });
    const text = after === null ? "" : `${what}: ${answerText(betting.bet.quantity.kind, after.truth)}`;
    said.push({ topic: "reveal", weight: WEIGHT.reveal, text });
  }
  if (isApart(state) && run.hash !== "" && history.hash !== "") {
    said.push({ topic: "difference", weight: WEIGHT.difference, text: differenceText(state) });
    if (compare.shown !== "off") said.push({ topic: "compare", weight: WEIGHT.back, text: largest(state) });
  }
  return said;
}
