/** Russian signs of units. Hash units, BTC and USD are the same everywhere. */
import type { UnitSigns } from "../words.ts";

export const units: UnitSigns = {
  s: "с",
  h: "ч",
  W: "Вт",
  kW: "кВт",
  MW: "МВт",
  GW: "ГВт",
  TWh: "ТВт·ч",
  "USD/kWh": "USD/кВт·ч",
  "USD per TH/s": "USD за TH/s",
  sats: "сатоши",
  "g/kWh": "г/кВт·ч",
  Mt: "Мт",
  t: "т",
  kg: "кг",
};
