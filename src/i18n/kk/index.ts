import { wordsOf } from "../catalogue.ts";
import { formats } from "./formats.ts";
import { messages } from "./messages.ts";
import { refusals } from "./refusals.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";
import { units } from "./units.ts";

export const kk = { ...wordsOf(messages, { ...texts, ...sources, ...refusals }), units, own: formats };
