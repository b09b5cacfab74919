import type { Source } from "./source.ts";

/** One place where the code leaves the design; `what` says what is wrong and where it belongs. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export type Rule = (sources: readonly Source[]) => readonly Breach[];

export const inFolder = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
