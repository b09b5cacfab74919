/** The part of culori that the palette's tests use; it ships no types of its own. */
declare module "culori" {
  export interface Rgb {
    readonly mode: "rgb";
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export function parse(colour: string): Rgb | undefined;
  export function formatHex(colour: Rgb): string;
  export function wcagContrast(a: string, b: string): number;
  export function converter(mode: "oklch"): (colour: Rgb) => { readonly l: number; readonly c: number };
  export function differenceCiede2000(): (a: Rgb, b: Rgb) => number;
  /** The colour as seen without one kind of cone, by Machado and others, 2009; severity 0..1. */
  export function filterDeficiencyProt(severity: number): (colour: Rgb) => Rgb;
  export function filterDeficiencyDeuter(severity: number): (colour: Rgb) => Rgb;
  export function filterDeficiencyTrit(severity: number): (colour: Rgb) => Rgb;
}
