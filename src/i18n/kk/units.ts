/** Kazakh signs of units; those of power stay as the page has them. */
import type { UnitSigns } from "../words.ts";

export const units: UnitSigns = {
  s: "с",
  h: "сағ",
  "USD per TH/s": "USD, TH/s үшін",
  sats: "сатоши",
  Mt: "Мт",
  t: "т",
  kg: "кг",
};
