/** What a chart is given. A line's kind decides how it is drawn, everywhere alike. */

export type LineKind = "simulated" | "ghost" | "estimated" | "recorded" | "claimed";

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly kind: LineKind;
  /** Unix seconds, ascending. */
  readonly x: ArrayLike<number>;
  /** NaN where there is nothing to draw. */
  readonly y: ArrayLike<number>;
  /** Uncertainty drawn as a band. */
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
  /** A value holds until the next one. */
  readonly stepped?: boolean;
  /** 1..6, a colour of the series palette; by default the kind's own colour. */
  readonly series?: number;
}

/** How far many runs lie apart: half of them between the inner bounds, nine tenths between the outer. */
export interface ChartBand {
  readonly id: string;
  /** Whose runs they are, in the table's headings. */
  readonly label: string;
  /** 1..6, a colour of the series palette; by default that of a simulated line. */
  readonly series?: number;
  /** Unix seconds, ascending. */
  readonly x: ArrayLike<number>;
  readonly low90: ArrayLike<number>;
  readonly low50: ArrayLike<number>;
  readonly high50: ArrayLike<number>;
  readonly high90: ArrayLike<number>;
}

export interface ChartSpec {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly ChartLine[];
  /** Drawn behind the lines; another list is another picture. */
  readonly bands?: readonly ChartBand[];
  readonly format: (value: number) => string;
  /** Shorter text for the axis; `format` when left out. */
  readonly formatTick?: (value: number) => string;
  /** The value axis starts at zero; otherwise it fits the lines. */
  readonly fromZero?: boolean;
  /** Least and greatest value that the axis holds, however far the lines go; all of them when left out. */
  readonly held?: readonly [least: number, greatest: number];
  /** Changes whenever the numbers in the lines do. */
  readonly version: number;
}

/** Every word a chart shows or speaks beside those in its spec. */
export interface ChartWords {
  /** Names of the line kinds, for the legend. */
  readonly kinds: Readonly<Record<LineKind, string>>;
  /** Name of the control that moves the cursor, for a screen reader. */
  readonly seek: (title: string) => string;
  /** The toggle that opens the table. */
  readonly table: string;
  readonly tableCaption: (title: string, unit: string) => string;
  /** Heading of the time column. */
  readonly time: string;
  /** A row of the table: `5 Jan 2022`. */
  readonly day: (unixS: number) => string;
  /** The cursor: `5 Jan 2022, 10:50 UTC`. */
  readonly moment: (unixS: number) => string;
  /** A tick of the time axis, given how far apart the ticks are: `5 Jan` or `12:00`. */
  readonly tick: (unixS: number, stepS: number) => string;
  /** Formatted numbers: `171 (164 to 178)`. */
  readonly withBand: (value: string, low: string, high: string) => string;
  /** One entry of the spoken line: `estimated 171 EH/s`. */
  readonly reading: (label: string, value: string, unit: string) => string;
  /** The bands' entry in the legend, and their columns in the table. */
  readonly bands: string;
  readonly half: (label: string) => string;
  readonly nineTenths: (label: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly noValue: string;
  /** Said above the table when the chart itself could not be loaded. */
  readonly loadFailed: string;
}
