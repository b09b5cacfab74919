import { wordsOf } from "../catalogue.ts";
import { messages } from "./messages.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

export const ru = wordsOf(messages, { ...texts, ...sources });
