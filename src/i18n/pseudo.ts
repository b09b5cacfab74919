/** Languages made from English, for tests of the layout. */
import type { Messages } from "@lingui/core";
import { en } from "./en.ts";
import { enBet } from "./enBet.ts";
import { enShare } from "./enShare.ts";
import { enSheets } from "./enSheets.ts";
import { enWhy } from "./enWhy.ts";
import type { Words } from "./words.ts";

const CHANGES = {
  /** Every word twice. */
  doubled: (text: string) => text.replace(/[A-Za-z’]{2,}/g, (word) => `${word}${word.toLowerCase()}`),
  /** Words as letters that are written from right to left: a mark of direction is all it takes. */
  mirrored: (text: string) => text.replace(/[A-Za-z’]+/g, (word) => `\u202e${word}\u202c`),
} as const;

export function pseudo(kind: keyof typeof CHANGES): Words {
  const said = CHANGES[kind];
  // A compiled message is text, or a list of texts, names of values, and choices between lists.
  const inMessage = (message: unknown): unknown => {
    if (typeof message === "string") return message === "#" ? message : said(message);
    if (!Array.isArray(message)) return message;
    return message.map((part) => {
      if (!Array.isArray(part)) return inMessage(part);
      const [name, type, choices] = part as [string, string?, Record<string, unknown>?];
      if (choices === undefined || typeof choices !== "object") return part;
      return [name, type, Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, inMessage(choice)]))];
    });
  };
  const messages: Messages = {};
  for (const [id, message] of Object.entries({ ...en, ...enSheets, ...enShare, ...enBet, ...enWhy }))
    messages[id] = inMessage(message) as Messages[string];
  return { messages, said };
}
