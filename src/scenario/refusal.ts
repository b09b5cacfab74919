import type { REFUSALS } from "./refusals.ts";

/** What is wrong with a scenario file, in parts, so that any language can say it. The sentences are not carried along. */
export interface Problem {
  /** The place inside the file, `regions.0.mix`; empty for the file itself. */
  readonly path: string;
  readonly id: keyof typeof REFUSALS;
  readonly values: Readonly<Record<string, ProblemValue>>;
}

/** What a file or table says stands as it is; our words are said in the language of the page; a problem is told inside another. */
export type ProblemValue = string | number | OurWords | Problem;

export interface OurWords {
  readonly words: string;
}

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<Id extends keyof typeof REFUSALS> = NamesIn<(typeof REFUSALS)[Id]>;

export function refusal<Id extends keyof typeof REFUSALS>(
  path: string,
  id: Id,
  ...[values]: [NamesOf<Id>] extends [never] ? [] : [Readonly<Record<NamesOf<Id>, ProblemValue>>]
): Problem {
  return { path, id, values: values ?? {} };
}
