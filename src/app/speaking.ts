/** Which language the page speaks: the address's, or else the one that was taken here before, or the first of the person's own; and how another is taken. */
import { i18n } from "@lingui/core";
import { useSyncExternalStore } from "react";
import { loadUnder } from "../host/loadUnder.ts";
import { isLanguage, LANGUAGES, type Language, language, speak, spokenAmong } from "../i18n/languages.ts";
import { told } from "../i18n/told.ts";
import { type LinkProblem, shown } from "../scenario/linkState.ts";
import type { RuledScenario } from "../scenario/loaded.ts";
import type { AtlasStore } from "../store/atlas.ts";

/** `?lang=ru`: kept in the address, so that a link holds it. */
const FIELD = "lang";

/** Speaks the language wished for; English stays where it does not arrive. Answers with what there is to say of the address's. */
export async function speakAtStart(kept: string | null): Promise<readonly LinkProblem[]> {
  const asked = new URLSearchParams(location.search).get(FIELD);
  const meant = isLanguage(asked) ? asked : spokenAmong(asked ? [asked] : []);
  const wished = meant ?? (isLanguage(kept) ? kept : (spokenAmong(navigator.languages) ?? "en"));
  if (wished !== "en") await Promise.all([speak(wished).catch(() => {}), typeOf(wished)]);
  tellDocument();
  return !asked || meant !== undefined ? [] : [{ code: "unknown-language", text: shown(asked) }];
}

/** Rejects when the language does not arrive; then nothing has changed. */
export async function speakFromNow(wished: Language): Promise<void> {
  await Promise.all([speak(wished), typeOf(wished)]);
  tellDocument();
  const query = new URLSearchParams(location.search);
  query.set(FIELD, wished);
  history.replaceState(history.state, "", `${location.pathname}?${query}${location.hash}`);
}

/** Letters beside the Latin ones, of which the faces come with the page. */
const LETTERS: Partial<Record<Language, string>> = { ru: "Ж", kk: "Жқ" };
const TYPE_MS = 1000;

/** Waited for, so that words do not change their type later and move; but never long. */
async function typeOf(wished: Language): Promise<void> {
  const letters = LETTERS[wished];
  if (letters === undefined) return;
  const faces = ["Geologica", "Literata"].map((name) => document.fonts.load(`1rem "${name} Variable"`, letters));
  const late = new Promise((resolve) => setTimeout(resolve, TYPE_MS));
  await Promise.race([Promise.all(faces).catch(() => {}), late]);
}

function tellDocument(): void {
  const { rightToLeft } = LANGUAGES[language()];
  Object.assign(document.documentElement, { lang: language(), dir: rightToLeft ? "rtl" : "ltr" });
}

/** As `loadUnder`, in the language of the page. */
export function inLanguage(id: string, rules: number): Promise<RuledScenario> | undefined {
  return loadUnder(id, rules)?.then(told);
}

/** Keeps a language that is taken, and tells the scenario at hand anew in it. One from a file stays as it was written. */
export function followLanguage(store: AtlasStore): void {
  let spoken = language();
  i18n.on("change", () => {
    if (language() === spoken) return;
    spoken = language();
    const { base, rules, file, keep } = store.getState();
    keep({ language: spoken });
    if (file !== null) return;
    inLanguage(base.id, rules)?.then(({ input }) => {
      if (store.getState().base === base && language() === spoken) store.setState({ input });
    });
  });
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}

function subscribe(onChange: () => void): () => void {
  return i18n.on("change", onChange);
}
