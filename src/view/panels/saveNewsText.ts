import { type MessageId, t } from "../../i18n/tSheets.ts";
import type { SaveNews } from "../../store/atlas.ts";

const WORDS: Readonly<Record<SaveNews, MessageId>> = {
  elsewhere: "saves.status.elsewhere",
  refused: "saves.status.refused",
  full: "saves.status.full",
  forgotten: "saves.forgottenElsewhere",
  "harmed-place": "saves.harmedPlace",
  "harmed-settings": "saves.harmedSettings",
};

/** What a page tells of its saves by itself. */
export function saveNewsText(news: SaveNews): string {
  return t(WORDS[news]);
}
