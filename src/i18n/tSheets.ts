/** The words of the page and of its sheets. Only what is loaded on demand imports this: it brings the second catalogue with it. */
import { i18n, type Messages } from "@lingui/core";
import { enSheets } from "./enSheets.ts";
import { type MessageId as FirstMessageId, t as tFirst } from "./t.ts";

export type MessageId = FirstMessageId | keyof typeof enSheets;

i18n.load("en", enSheets as Messages);

export function t(id: MessageId, values?: Parameters<typeof tFirst>[1]): string {
  return tFirst(id as FirstMessageId, values);
}
