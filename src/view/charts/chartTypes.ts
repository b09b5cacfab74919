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

export interface ChartSpec {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly ChartLine[];
  readonly format: (value: number) => string;
  /** Changes whenever the numbers in the lines do. */
  readonly version: number;
}
