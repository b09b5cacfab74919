/**
 * Languages of the page. English stands in its catalogues beside the code that says it; any other is one chunk of all messages and
 * texts. `en-XA` and `en-XB` are made from English for tests of the layout: everything twice as long, and from right to left.
 */
import { i18n } from "@lingui/core";
import type { OwnFormats, Words } from "./words.ts";

export const LANGUAGES = {
  en: { name: "English", intl: "en-GB", rightToLeft: false },
  ru: { name: "Русский", intl: "ru", rightToLeft: false },
  kk: { name: "Қазақша", intl: "ru", rightToLeft: false }, // both write figures alike, and Chromium has no Kazakh ones
  "en-XA": { name: "Doubled", intl: "en-GB", rightToLeft: false },
  "en-XB": { name: "Mirrored", intl: "en-GB", rightToLeft: true },
} as const;

export type Language = keyof typeof LANGUAGES;

/** Those that people are offered. */
export const SPOKEN = ["en", "ru", "kk"] as const satisfies readonly Language[];

/** Translations that no native speaker has read; the page says so. */
export const UNREVIEWED: readonly Language[] = ["ru", "kk"];

const WORDS: Readonly<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  ru: () => import("./ru/index.ts").then((module) => module.ru),
  kk: () => import("./kk/index.ts").then((module) => module.kk),
  "en-XA": () => import("./pseudo.ts").then((module) => module.pseudo("doubled")),
  "en-XB": () => import("./pseudo.ts").then((module) => module.pseudo("mirrored")),
};

const IN_ENGLISH: Omit<Words, "messages"> = { said: (text) => text };
let spoken = IN_ENGLISH;

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

export function language(): Language {
  return (i18n.locale || "en") as Language;
}

/** The first language that a person can read, as browsers tell them (`ru-RU`), and the page speaks. */
export function spokenAmong(wishes: readonly string[]): Language | undefined {
  return wishes.flatMap((wish) => SPOKEN.filter((id) => id === wish.toLowerCase().split("-")[0]))[0];
}

/** Rejects when the language does not arrive; then the page stays in the one it has. */
export async function speak(wished: Language): Promise<void> {
  const words = wished === "en" ? null : await WORDS[wished]();
  spoken = words ?? IN_ENGLISH;
  if (words !== null) i18n.load(wished, words.messages);
  i18n.activate(wished, [wished, LANGUAGES[wished].intl]); // the second where a browser has no figures of the first
}

/** A text of a built-in scenario or table in the language of the page; as it stands where it is none of ours. */
export function said(text: string): string {
  return spoken.said(text);
}

/** A unit as the language of the page writes it. */
export function unitSign(english: string): string {
  return spoken.units?.[english] ?? english;
}

export function ownFormats(): OwnFormats | undefined {
  return spoken.own;
}
