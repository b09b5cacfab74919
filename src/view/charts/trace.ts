/**
 * Turns the numbers of a line into strokes. However many points fall into one pixel column, at most five strokes leave it
 * (its first, lowest, highest and last point), so the cost follows the width of the chart and no peak is lost.
 */
import type { ChartLine } from "./chartTypes.ts";

export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** From a value to a place on the canvas. */
export type Scale = (value: number) => number;

export function traceLine(line: ChartLine, toX: Scale, toY: Scale, pen: Pen): void {
  let column = Number.NaN;
  let drawing = false;
  let lowest = 0;
  let highest = 0;
  let last = 0;
  let crowded = false;
  const leaveColumn = () => {
    if (crowded) {
      pen.lineTo(column, lowest);
      pen.lineTo(column, highest);
      pen.lineTo(column, last);
    }
    crowded = false;
  };
  for (let i = 0; i < line.x.length; i++) {
    const value = line.y[i]!;
    if (Number.isNaN(value)) {
      leaveColumn();
      drawing = false;
      column = Number.NaN;
      continue;
    }
    const x = toX(line.x[i]!);
    const y = toY(value);
    if (drawing && Math.round(x) === column) {
      crowded = true;
      lowest = Math.min(lowest, y);
      highest = Math.max(highest, y);
    } else {
      leaveColumn();
      if (!drawing) pen.moveTo(x, y);
      else {
        if (line.stepped) pen.lineTo(x, last);
        pen.lineTo(x, y);
      }
      drawing = true;
      column = Math.round(x);
      lowest = y;
      highest = y;
    }
    last = y;
  }
  leaveColumn();
}

/** A line's band, or one of many runs'. */
export type Band = Pick<ChartLine, "x" | "low" | "high" | "stepped">;

/** The band as closed outlines, one for each stretch without a gap: along the top and back along the bottom. */
export function traceBand(line: Band, toX: Scale, toY: Scale, pen: Pen): void {
  const { low, high } = line;
  if (!low || !high) return;
  let xs: number[] = [];
  let tops: number[] = [];
  let bottoms: number[] = [];
  const close = () => {
    xs.forEach((x, i) => {
      if (i === 0) pen.moveTo(x, tops[i]!);
      else pen.lineTo(x, tops[i]!);
    });
    for (let i = xs.length - 1; i >= 0; i--) pen.lineTo(xs[i]!, bottoms[i]!);
    xs = [];
    tops = [];
    bottoms = [];
  };
  for (let i = 0; i < line.x.length; i++) {
    if (Number.isNaN(low[i]!) || Number.isNaN(high[i]!)) {
      close();
      continue;
    }
    const x = toX(line.x[i]!);
    const top = toY(high[i]!);
    const bottom = toY(low[i]!);
    const end = xs.length - 1;
    if (end >= 0 && Math.round(xs[end]!) === Math.round(x)) {
      tops[end] = Math.min(tops[end]!, top);
      bottoms[end] = Math.max(bottoms[end]!, bottom);
      continue;
    }
    if (line.stepped && end >= 0) {
      xs.push(x);
      tops.push(tops[end]!);
      bottoms.push(bottoms[end]!);
    }
    xs.push(x);
    tops.push(top);
    bottoms.push(bottom);
  }
  close();
}

/** Places for markers, none nearer than `apart` to the one before it. */
export function markerPlaces(line: ChartLine, toX: Scale, toY: Scale, apart: number): [number, number][] {
  const places: [number, number][] = [];
  let lastX = -Infinity;
  for (let i = 0; i < line.x.length; i++) {
    const x = toX(line.x[i]!);
    if (Number.isNaN(line.y[i]!) || x - lastX < apart) continue;
    places.push([x, toY(line.y[i]!)]);
    lastX = x;
  }
  return places;
}
