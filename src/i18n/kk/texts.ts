import type { Texts } from "../catalogue.ts";

export const texts: Texts = {};
