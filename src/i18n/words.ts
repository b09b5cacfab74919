import type { Messages } from "@lingui/core";

/** What a language that is not English brings: all messages, and its words for a text of a scenario or table. */
export interface Words {
  readonly messages: Messages;
  readonly said: (english: string) => string;
  /** Its signs of units, by the English ones; what it writes alike is left out. */
  readonly units?: UnitSigns;
  /** How it writes dates and large counts, where browsers claim to know and do not. */
  readonly own?: OwnFormats;
}

export type UnitSigns = Readonly<Record<string, string>>;

export type DateUse = "dayAndTime" | "day" | "time" | "month" | "shortDay";

export interface OwnFormats {
  readonly date: (use: DateUse, unixS: number) => string;
  readonly millions: (millions: string) => string;
}
