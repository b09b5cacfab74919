import { wordsOf } from "../catalogue.ts";
import { messages } from "./messages.ts";
import { refusals } from "./refusals.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";
import { units } from "./units.ts";

export const ru = { ...wordsOf(messages, { ...texts, ...sources, ...refusals }), units };
