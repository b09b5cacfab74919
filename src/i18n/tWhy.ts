/** The words that explain a figure, beside all others. Only what comes with an explanation imports this. */
import { i18n, type Messages } from "@lingui/core";
import { enWhy } from "./enWhy.ts";
import { type MessageId as SheetsMessageId, t as tSheets } from "./tSheets.ts";

export type MessageId = SheetsMessageId | keyof typeof enWhy;

i18n.load("en", enWhy as Messages);

export function t(id: MessageId, values?: Parameters<typeof tSheets>[1]): string {
  return tSheets(id as SheetsMessageId, values);
}
