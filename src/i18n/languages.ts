/**
 * Languages of the page. English stands in its catalogues beside the code that says it; any other is one chunk of all messages and
 * texts. `en-XA` and `en-XB` are made from English for tests of the layout: everything twice as long, and from right to left.
 */
import { i18n, type Messages } from "@lingui/core";

export const LANGUAGES = {
  en: { name: "English", intl: "en-GB", rightToLeft: false },
  ru: { name: "Русский", intl: "ru", rightToLeft: false },
  kk: { name: "Қазақша", intl: "kk", rightToLeft: false },
  "en-XA": { name: "Doubled", intl: "en-GB", rightToLeft: false },
  "en-XB": { name: "Mirrored", intl: "en-GB", rightToLeft: true },
} as const;

export type Language = keyof typeof LANGUAGES;

/** Those that people are offered. */
export const SPOKEN = ["en", "ru", "kk"] as const satisfies readonly Language[];

/** What a language that is not English brings: all messages, and its words for a text of a scenario or table. */
export interface Words {
  readonly messages: Messages;
  readonly said: (english: string) => string;
}

const WORDS: Readonly<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  ru: () => import("./ru/index.ts").then((module) => module.ru),
  kk: () => import("./kk/index.ts").then((module) => module.kk),
  "en-XA": () => import("./pseudo.ts").then((module) => module.pseudo("doubled")),
  "en-XB": () => import("./pseudo.ts").then((module) => module.pseudo("mirrored")),
};

const inEnglish = (text: string) => text;
let inLanguage: Words["said"] = inEnglish;

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

export function language(): Language {
  return i18n.locale as Language;
}

/** Rejects when the language does not arrive; then the page stays in the one it has. */
export async function speak(wished: Language): Promise<void> {
  const words = wished === "en" ? null : await WORDS[wished]();
  inLanguage = words?.said ?? inEnglish;
  if (words !== null) i18n.load(wished, words.messages);
  i18n.activate(wished);
}

/** A text of a built-in scenario or table in the language of the page; as it stands where it is none of ours. */
export function said(text: string): string {
  return inLanguage(text);
}
