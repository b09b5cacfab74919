/**
 * Regions of the world of 2019 to 2022, China in four parts: names, what power costs miners there and how much carbon it carries.
 * Tariffs are our judgement near CBECI's constant of 0.05 USD/kWh, since no official miners' tariff was found; a part of China costs
 * what mines paid before the ban, in the open. Carbon intensity is of the whole country's electricity in 2021, g/kWh.
 */
const CARBON = "Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0";

export interface WorldRegionRow {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The wet season's where there is one. */
  readonly tariffUsdPerKwh: number;
  readonly tariffRange: readonly [number, number];
  readonly carbonGPerKwh: number;
  /** Days as `MM-DD`, from the first day of the wet season to the first of the dry one. */
  readonly season?: {
    readonly wetFrom: string;
    readonly dryFrom: string;
    readonly dryTariffUsdPerKwh: number;
    readonly dryCarbonGPerKwh: number;
  };
  readonly source: string;
  readonly asOf: string;
  readonly mark: "P";
}

export const WORLD_REGIONS: readonly WorldRegionRow[] = [
  {
    id: "CN-XJ",
    name: "Xinjiang",
    country: "CN",
    tariffUsdPerKwh: 0.04,
    tariffRange: [0.03, 0.05],
    carbonGPerKwh: 700,
    source: "Tariff: coal and wind near 0.04, Bitmain's 0.04 at Ordos in 2017; carbon: judgement, mostly coal",
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CN-SC",
    name: "Sichuan and Yunnan",
    country: "CN",
    tariffUsdPerKwh: 0.022,
    tariffRange: [0.01, 0.03],
    carbonGPerKwh: 100,
    season: { wetFrom: "05-25", dryFrom: "10-25", dryTariffUsdPerKwh: 0.05, dryCarbonGPerKwh: 250 },
    source:
      "Tariff: hydropower at 0.01 to 0.03 in the wet season in press, 0.05 in the dry one; carbon: judgement; the season's days vary by weeks",
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CN-NM",
    name: "Inner Mongolia",
    country: "CN",
    tariffUsdPerKwh: 0.04,
    tariffRange: [0.03, 0.05],
    carbonGPerKwh: 700,
    source: "Tariff: Bitmain's contract of 2017 at Ordos, 0.04; carbon: judgement, mostly coal",
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CN-XX",
    name: "Rest of China",
    country: "CN",
    tariffUsdPerKwh: 0.04,
    tariffRange: [0.03, 0.06],
    carbonGPerKwh: 599,
    source: `Tariff: as its neighbours'; carbon of the whole country: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "US",
    name: "United States",
    country: "US",
    tariffUsdPerKwh: 0.05,
    tariffRange: [0.028, 0.072],
    carbonGPerKwh: 424,
    source: `Tariff: EIA industrial mean 2021 0.072, a quoted mining contract 0.028; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "KZ",
    name: "Kazakhstan",
    country: "KZ",
    tariffUsdPerKwh: 0.038,
    tariffRange: [0.03, 0.055],
    carbonGPerKwh: 834,
    source: `Tariff: miners on a forum 0.03 to 0.05 in 2021, before the surcharge of 2022; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CA",
    name: "Canada",
    country: "CA",
    tariffUsdPerKwh: 0.045,
    tariffRange: [0.04, 0.06],
    carbonGPerKwh: 163,
    source: `Tariff: Hydro-Québec rate L 0.045; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "RU",
    name: "Russia",
    country: "RU",
    tariffUsdPerKwh: 0.042,
    tariffRange: [0.035, 0.055],
    carbonGPerKwh: 427,
    source: `Tariff: industrial mean 0.04 (GlobalPetrolPrices); carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "MY",
    name: "Malaysia",
    country: "MY",
    tariffUsdPerKwh: 0.045,
    tariffRange: [0.03, 0.1],
    carbonGPerKwh: 611,
    source: `Tariff: between theft of power, on record, and industrial 0.09 to 0.10; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "DE",
    name: "Germany",
    country: "DE",
    tariffUsdPerKwh: 0.09,
    tariffRange: [0.06, 0.15],
    carbonGPerKwh: 395,
    source: `Tariff: industrial 0.155, own generation cheaper; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "IE",
    name: "Ireland",
    country: "IE",
    tariffUsdPerKwh: 0.09,
    tariffRange: [0.06, 0.22],
    carbonGPerKwh: 354,
    source: `Tariff: industrial 0.228, own generation cheaper; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "IR",
    name: "Iran",
    country: "IR",
    tariffUsdPerKwh: 0.02,
    tariffRange: [0.005, 0.03],
    carbonGPerKwh: 660,
    source: `Tariff: subsidised industrial 0.005 to 0.03; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "SE",
    name: "Sweden",
    country: "SE",
    tariffUsdPerKwh: 0.045,
    tariffRange: [0.03, 0.07],
    carbonGPerKwh: 42,
    source: `Tariff: northern bidding area, industrial 0.068 in 2024; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "NO",
    name: "Norway",
    country: "NO",
    tariffUsdPerKwh: 0.04,
    tariffRange: [0.025, 0.055],
    carbonGPerKwh: 27,
    source: `Tariff: industrial 0.054 in 2024, cheaper in the north; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "IS",
    name: "Iceland",
    country: "IS",
    tariffUsdPerKwh: 0.045,
    tariffRange: [0.035, 0.09],
    carbonGPerKwh: 28,
    source: `Tariff: contracts below the 0.0895 of small industry; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "GE",
    name: "Georgia",
    country: "GE",
    tariffUsdPerKwh: 0.05,
    tariffRange: [0.03, 0.09],
    carbonGPerKwh: 137,
    source: `Tariff: free zones below the industrial 0.091; Abkhazia included; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "TH",
    name: "Thailand",
    country: "TH",
    tariffUsdPerKwh: 0.07,
    tariffRange: [0.04, 0.11],
    carbonGPerKwh: 567,
    source: `Tariff: industrial 0.108 in 2024; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "PY",
    name: "Paraguay",
    country: "PY",
    tariffUsdPerKwh: 0.04,
    tariffRange: [0.03, 0.05],
    carbonGPerKwh: 25,
    source: `Tariff: no figure found, surplus hydropower; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "AR",
    name: "Argentina",
    country: "AR",
    tariffUsdPerKwh: 0.05,
    tariffRange: [0.02, 0.06],
    carbonGPerKwh: 407,
    source: `Tariff: large industry 0.06 in 2024; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
];
