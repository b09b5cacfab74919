import { i18n, type Messages } from "@lingui/core";
import { en } from "./en.ts";

/** The words of the interface. Messages are ICU text in catalogues, compiled by the build; a missing id is a type error. */
export type MessageId = keyof typeof en;

i18n.load("en", { ...(en as Messages) }); // a copy, since a later catalogue is added to it
i18n.activate("en");

export function t(id: MessageId, values?: Readonly<Record<string, string | number>>): string {
  return i18n._(id, values);
}
