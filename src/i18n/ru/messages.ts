import type { Catalogue } from "../catalogue.ts";
import { en } from "../en.ts";
import { enShare } from "../enShare.ts";
import { enSheets } from "../enSheets.ts";

export const messages: Catalogue = { ...en, ...enSheets, ...enShare };
