/** The words of the share panel, beside all others. Only what comes with that panel imports this. */
import { i18n, type Messages } from "@lingui/core";
import { enShare } from "./enShare.ts";
import { type MessageId as SheetsMessageId, t as tSheets } from "./tSheets.ts";

export type MessageId = SheetsMessageId | keyof typeof enShare;

i18n.load("en", enShare as Messages);

export function t(id: MessageId, values?: Parameters<typeof tSheets>[1]): string {
  return tSheets(id as SheetsMessageId, values);
}
