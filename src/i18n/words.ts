import type { Messages } from "@lingui/core";

/** What a language that is not English brings: all messages, and its words for a text of a scenario or table. */
export interface Words {
  readonly messages: Messages;
  readonly said: (english: string) => string;
}
