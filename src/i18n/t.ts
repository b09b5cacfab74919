import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { en } from "./en.ts";

/** The words of the interface. Messages are ICU text in catalogues; `MessageId` makes a missing one a type error. */
export type MessageId = keyof typeof en;

i18n.setMessagesCompiler(compileMessage);
i18n.load("en", en);
i18n.activate("en");

export function t(id: MessageId, values?: Readonly<Record<string, string | number>>): string {
  return i18n._(id, values);
}
