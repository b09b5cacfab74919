/** Where a figure comes from, and why, in the language of the page: tables say it in clauses that many of them share. */
import { said } from "./languages.ts";

/** A clause is what is translated. What parts two of them is kept, as a part of its own. */
const BETWEEN_CLAUSES = /(; |\. )/;

/** The clauses of a source and what stands between them, in their order. */
export function clausesOf(source: string): string[] {
  return source.split(BETWEEN_CLAUSES);
}

export function saidSource(source: string): string {
  return clausesOf(source).map(said).join("");
}
