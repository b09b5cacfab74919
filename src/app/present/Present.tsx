/** The page for a hall: a headline, three figures, the map, what happens in words, and Play. All else hides. */
import { type CSSProperties, type ReactNode, useEffect } from "react";
import {
  formatDayAndTime,
  formatDifficulty,
  formatEhs,
  formatFraction,
  formatInterval,
  formatNumber,
} from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import { worldNow } from "../../store/now.ts";
import { SPEEDS } from "../../store/playback.ts";
import { readyTick } from "../../store/rows.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { headline } from "../../view/panels/Story.tsx";
import { captionOf } from "../../view/panels/TimelineBar.tsx";
import { Icon } from "../../view/panels/TimelineIcon.tsx";
import { toggleFullScreen } from "../look.ts";
import { chapterAt, chaptersOf } from "./chapters.ts";
import { bindPresentKeys } from "./presentKeys.ts";
import { hideWhenStill } from "./stillness.ts";
import "./present.css";

interface PresentProps {
  readonly place: "head" | "foot";
  readonly dotEhs: number;
}

export function Present({ place, dotEhs }: PresentProps) {
  return place === "head" ? <Head dotEhs={dotEhs} /> : <Foot />;
}

function Head({ dotEhs }: Pick<PresentProps, "dotEhs">) {
  const state = useMoment();
  return (
    <header className="present present-head">
      <div>
        <h1>{headline(state)}</h1>
        <p className="present-legend">
          <span className="dot-on" aria-hidden="true" /> {t("present.dot", { ehs: formatFraction(dotEhs) })}
          <span className="dot-dark" aria-hidden="true" /> {t("present.ring")} ·{" "}
          {t(`mode.${state.input.mode}` as MessageId)}
        </p>
      </div>
      <dl>
        <Figure name={t("gauge.interval")}>{formatInterval(worldNow(state, "blockIntervalS"))}</Figure>
        <Figure name={t("gauge.hashrate")}>{formatEhs(worldNow(state, "hashrateEhs"))}</Figure>
        <Figure name={t("gauge.difficulty")}>{formatDifficulty(worldNow(state, "difficulty"))}</Figure>
      </dl>
    </header>
  );
}

/** A figure's unit stands small after its thin space. */
function Figure({ name, children }: { readonly name: string; readonly children: string }) {
  const [value, unit] = children.split("\u2009");
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {unit !== undefined && <small>{`\u2009${unit}`}</small>}
      </dd>
    </div>
  );
}

/** Letters of a caption. */
const MOST_IN_TWO_LINES = 135;

function Foot() {
  const store = useAtlasStore();
  const state = useMoment();
  const playing = useAtlas((now) => now.playing);
  const { scenario, shownTick, run } = state;
  const caption = captionOf(state);
  const chapters = chaptersOf(state);
  const chapter = chapterAt(chapters, shownTick);
  useEffect(() => bindPresentKeys(store), [store]);
  useEffect(hideWhenStill, []);
  const ready = { "--ready": readyTick(run) / scenario.endTick } as CSSProperties;
  const cursor = { "--cursor": shownTick / scenario.endTick } as CSSProperties;
  const moment = t("time.utc", { time: formatDayAndTime(scenario.startS + shownTick * TICK_S) });
  const mark = t("present.chapter", { number: formatNumber(chapter + 1), of: formatNumber(chapters.length) });
  return (
    <footer className="present present-foot">
      <p
        className={`present-caption${caption.length > MOST_IN_TWO_LINES ? " present-caption-long" : ""}`}
        aria-live="polite"
      >
        {caption}
      </p>
      <Menu
        back={chapters[shownTick > (chapters[chapter]?.tick ?? 0) ? chapter : chapter - 1]?.tick}
        on={chapters[chapter + 1]?.tick}
      />
      <button
        type="button"
        className="present-play"
        aria-label={t(playing ? "time.pause" : "time.play")}
        onClick={() => state.play(!playing)}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <div className="timeline-track present-track" style={ready}>
        {chapters.map(({ tick, title }, i) => (
          <span
            key={tick}
            className="present-tick"
            aria-hidden="true"
            title={title}
            data-past={i <= chapter}
            style={{ "--at": tick / scenario.endTick } as CSSProperties}
          />
        ))}
        <input
          className="timeline-slider"
          style={cursor}
          type="range"
          min={0}
          max={scenario.endTick}
          value={shownTick}
          aria-label={t("time.slider")}
          aria-valuetext={`${moment}, ${mark}`}
          onChange={(event) => state.seek(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p className="present-mark">
        <b>{moment}</b>
        <span>{mark}</span>
      </p>
    </footer>
  );
}

interface MenuProps {
  /** Ticks that the two buttons of chapters go to. */
  readonly back: number | undefined;
  readonly on: number | undefined;
}

/** What fingers need and keys do without. */
function Menu({ back, on }: MenuProps) {
  const { seek, setSpeed, present } = useAtlasStore().getState();
  const speed = useAtlas((state) => state.speed);
  return (
    <div className="present-menu">
      <Button disabled={back === undefined} onPress={() => back !== undefined && seek(back)}>
        {t("present.back")}
      </Button>
      <Button disabled={on === undefined} onPress={() => on !== undefined && seek(on)}>
        {t("present.on")}
      </Button>
      <select aria-label={t("time.speed")} value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
        {SPEEDS.map((choice) => (
          <option key={choice} value={choice}>
            {t("time.speedValue", { speed: formatFraction(choice) })}
          </option>
        ))}
      </select>
      <Button onPress={toggleFullScreen}>{t("look.fullScreen")}</Button>
      <Button onPress={() => present(false)}>{t("present.leave")}</Button>
    </div>
  );
}

interface ButtonProps {
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Button({ disabled = false, onPress, children }: ButtonProps) {
  return (
    <button type="button" disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
