/** A chart and its twin for those who cannot see it: legend in words, cursor by keyboard, every number in a table. */
import { Fragment, type KeyboardEvent, memo, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { readTheme } from "./chartTheme.ts";
import type { ChartBand, ChartLine, ChartSpec, ChartWords } from "./chartTypes.ts";
import { BandSwatch, Swatch } from "./Swatch.tsx";
import { bandAt, dailyTimes, nearestIndex, runsAt, valueAt } from "./sample.ts";
import type { Plot } from "./uplotAdapter.ts";
import "./charts.css";

const HOUR_S = 3600;
const WEEK_S = 7 * 86_400;

export interface ChartProps {
  readonly spec: ChartSpec;
  readonly cursorS: number;
  readonly startS: number;
  readonly endS: number;
  readonly onSeek: (unixS: number) => void;
  readonly words: ChartWords;
  /** Name of the page's theme: another one draws the chart anew. */
  readonly theme?: string;
}

export function Chart({ spec, cursorS, startS, endS, onSeek, words, theme }: ChartProps) {
  const [failed, setFailed] = useState(false);
  const [tableOpen, setTableOpen] = useState(false);
  const readings = spec.lines.map((line) => textAt(line, cursorS, spec, words));

  return (
    <figure className="chart">
      <figcaption className="chart-head">
        <h3>{spec.title}</h3>
        <span className="chart-unit">{spec.unit}</span>
        <span className="chart-moment">{words.moment(cursorS)}</span>
      </figcaption>
      <ul className="chart-legend">
        {spec.lines.map((line, i) => (
          <li key={line.id}>
            <Swatch kind={line.kind} series={line.series} />
            <span>
              {line.label}{" "}
              {!line.label.endsWith(words.kinds[line.kind]) && (
                <span className="chart-kind">{words.kinds[line.kind]} </span>
              )}
              <span className="chart-value">{readings[i]}</span>
            </span>
          </li>
        ))}
        {(spec.bands ?? []).length > 0 && (
          <li>
            <BandSwatch series={spec.bands?.[0]?.series} />
            <span>{words.bands}</span>
          </li>
        )}
      </ul>
      {!failed && (
        <div className="chart-body">
          <input
            className="chart-seek"
            type="range"
            min={startS}
            max={endS}
            step={1}
            value={Math.round(cursorS)}
            aria-label={words.seek(spec.title)}
            aria-valuetext={spokenLine(spec, readings, cursorS, words)}
            onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
            onKeyDown={(event) => {
              const to = seekTarget(event, cursorS, startS, endS);
              if (to === null) return;
              event.preventDefault();
              event.stopPropagation();
              onSeek(to);
            }}
          />
          <PlotArea
            spec={spec}
            cursorS={cursorS}
            startS={startS}
            endS={endS}
            onSeek={onSeek}
            tick={words.tick}
            theme={theme}
            onFail={() => {
              setFailed(true);
              setTableOpen(true);
            }}
          />
        </div>
      )}
      {failed && <p className="chart-failed">{words.loadFailed}</p>}
      <details className="chart-table" open={tableOpen} onToggle={(event) => setTableOpen(event.currentTarget.open)}>
        <summary>{words.table}</summary>
        {tableOpen && <Table spec={spec} cursorS={cursorS} startS={startS} endS={endS} words={words} />}
      </details>
    </figure>
  );
}

interface PlotAreaProps extends Omit<ChartProps, "words" | "theme"> {
  readonly theme: string | undefined;
  readonly tick: ChartWords["tick"];
  readonly onFail: () => void;
}

function PlotArea({ spec, cursorS, startS, endS, onSeek, tick, theme, onFail }: PlotAreaProps) {
  const element = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const seek = useEffectEvent(onSeek);
  const fail = useEffectEvent(onFail);
  const label = useEffectEvent(tick);
  const newest = useEffectEvent(() => ({ spec, startS, endS }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours that are read
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    let gone = false;
    let made: Plot | undefined;
    import("./uplotAdapter.ts")
      .then(({ createPlot }) => {
        if (gone) return;
        const now = newest();
        const host = { startS: now.startS, endS: now.endS, tick: label, onSeek: seek };
        made = createPlot(place, now.spec, readTheme(place), host);
        setPlot(made);
      })
      .catch(() => {
        if (!gone) fail();
      });
    const sizes = typeof ResizeObserver === "function" ? new ResizeObserver(() => made?.resize()) : undefined;
    sizes?.observe(place);
    return () => {
      gone = true;
      sizes?.disconnect();
      made?.destroy();
    };
  }, [theme]);
  useEffect(() => plot?.setSpec(spec, startS, endS), [plot, spec, startS, endS]);
  useEffect(() => plot?.setCursor(cursorS), [plot, cursorS]);

  return <div className="chart-plot" ref={element} aria-hidden="true" />;
}

interface TableProps extends Omit<ChartProps, "onSeek" | "theme"> {}

function Table({ spec, cursorS, startS, endS, words }: TableProps) {
  const times = useMemo(() => dailyTimes(startS, endS), [startS, endS]);
  const caption = words.tableCaption(spec.title, spec.unit);
  return (
    // A table wider than its place must be scrollable without a pointer.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the scroll container takes the keyboard
    <section className="chart-scroll" tabIndex={0} aria-label={caption}>
      <Rows spec={spec} times={times} nearest={nearestIndex(times, cursorS)} caption={caption} words={words} />
    </section>
  );
}

interface RowsProps {
  readonly spec: ChartSpec;
  readonly times: readonly number[];
  readonly nearest: number;
  readonly caption: string;
  readonly words: ChartWords;
}

/** Kept until the numbers change or the cursor comes nearer to another day. */
const Rows = memo(function Rows({ spec, times, nearest, caption, words }: RowsProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          {spec.lines.map((line) => (
            <th scope="col" key={line.id}>
              {line.label}
            </th>
          ))}
          {(spec.bands ?? []).map((band) => (
            <Fragment key={band.id}>
              <th scope="col">{words.half(band.label)}</th>
              <th scope="col">{words.nineTenths(band.label)}</th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((timeS, i) => (
          <tr key={timeS} aria-current={i === nearest ? "date" : undefined}>
            <th scope="row">{words.day(timeS)}</th>
            {spec.lines.map((line) => (
              <td key={line.id}>{textAt(line, timeS, spec, words)}</td>
            ))}
            {(spec.bands ?? []).map((band) => (
              <BandCells key={band.id} band={band} timeS={timeS} spec={spec} words={words} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

interface BandCellsProps {
  readonly band: ChartBand;
  readonly timeS: number;
  readonly spec: ChartSpec;
  readonly words: ChartWords;
}

function BandCells({ band, timeS, spec, words }: BandCellsProps) {
  const runs = runsAt(band, timeS);
  const text = (bounds: { low: number; high: number } | undefined) =>
    bounds === undefined ? words.noValue : words.between(spec.format(bounds.low), spec.format(bounds.high));
  return (
    <>
      <td>{text(runs?.half)}</td>
      <td>{text(runs?.nineTenths)}</td>
    </>
  );
}

function textAt(line: ChartLine, unixS: number, spec: ChartSpec, words: ChartWords): string {
  const value = valueAt(line, unixS);
  if (Number.isNaN(value)) return words.noValue;
  const band = bandAt(line, unixS);
  return band ? words.withBand(spec.format(value), spec.format(band.low), spec.format(band.high)) : spec.format(value);
}

/** What a screen reader says at the cursor: the moment, then every line that has a value there. */
function spokenLine(spec: ChartSpec, readings: readonly string[], cursorS: number, words: ChartWords): string {
  const parts = spec.lines.flatMap((line, i) => {
    const text = readings[i]!;
    return text === words.noValue ? [] : [words.reading(line.label, text, spec.unit)];
  });
  return [words.moment(cursorS), ...parts].join("; ");
}

/** Where a key takes the cursor, or null for keys that are not ours. */
function seekTarget(event: KeyboardEvent, cursorS: number, startS: number, endS: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: cursorS - HOUR_S,
    ArrowDown: cursorS - HOUR_S,
    ArrowRight: cursorS + HOUR_S,
    ArrowUp: cursorS + HOUR_S,
    PageDown: cursorS - WEEK_S,
    PageUp: cursorS + WEEK_S,
    Home: startS,
    End: endS,
  };
  const to = targets[event.key];
  return to === undefined ? null : Math.min(endS, Math.max(startS, to));
}
