/** The words of bets, beside those of the page. Only what comes on demand imports this. */
import { i18n, type Messages } from "@lingui/core";
import { enBet } from "./enBet.ts";
import { type MessageId as FirstMessageId, t as tFirst } from "./t.ts";

export type MessageId = FirstMessageId | keyof typeof enBet;

i18n.load("en", enBet as Messages);

export function t(id: MessageId, values?: Parameters<typeof tFirst>[1]): string {
  return tFirst(id as FirstMessageId, values);
}
