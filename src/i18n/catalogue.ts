/** All that a translation has to hold. A message that is missing, or one too many, does not compile. */
import type { Messages } from "@lingui/core";
import type { en } from "./en.ts";
import type { enBet } from "./enBet.ts";
import type { enShare } from "./enShare.ts";
import type { enSheets } from "./enSheets.ts";
import type { enWhy } from "./enWhy.ts";
import { textKey } from "./textKey.ts";
import type { Words } from "./words.ts";

/** ICU text by message id. */
export type Catalogue = Readonly<
  Record<
    keyof typeof en | keyof typeof enSheets | keyof typeof enShare | keyof typeof enBet | keyof typeof enWhy,
    string
  >
>;

/** Words by the English text. The build puts `textKey` in place of it. */
export type Texts = Readonly<Record<string, string>>;

export function wordsOf(messages: Catalogue, texts: Texts): Words {
  return { messages: messages as Messages, said: (english) => texts[textKey(english)] ?? english };
}
