/**
 * Regions of the January 2022 map, and of the longer record with China in four parts: names, what power costs miners there and how much carbon it carries.
 * Tariffs are our judgement near CBECI's constant of 0.05 USD/kWh, since no official miners' tariff was found; their range is the
 * register's. Carbon intensity is of the whole country's electricity in 2021, g/kWh.
 */
const CARBON = "Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0";

export const REGIONS = [
  {
    id: "US",
    name: "United States",
    tariffUsdPerKwh: 0.05,
    tariffRange: [0.028, 0.072],
    carbonGPerKwh: 424,
    source: `Tariff: EIA industrial mean 2021 0.072, a quoted mining contract 0.028; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CN",
    name: "China",
    tariffUsdPerKwh: 0.055,
    tariffRange: [0.037, 0.088],
    carbonGPerKwh: 599,
    source: `Tariff: covert mining at industrial rates, 0.037 to 0.088 in press and lists; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "KZ",
    name: "Kazakhstan",
    tariffUsdPerKwh: 0.042,
    tariffRange: [0.03, 0.055],
    carbonGPerKwh: 834,
    source: `Tariff: miners on a forum 0.03 to 0.05, business tariff about 0.055; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "CA",
    name: "Canada",
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
    tariffUsdPerKwh: 0.06,
    tariffRange: [0.03, 0.1],
    carbonGPerKwh: 611,
    source: `Tariff: industrial 0.09 to 0.10, and theft of power on record; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
  {
    id: "DE",
    name: "Germany",
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
    tariffUsdPerKwh: 0.05,
    tariffRange: [0.02, 0.06],
    carbonGPerKwh: 407,
    source: `Tariff: large industry 0.06 in 2024; carbon: ${CARBON}`,
    asOf: "2021",
    mark: "P",
  },
] as const;

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

/** Nothing but REGIONS' CN is replaced: a part of China costs what mines paid before the ban, in the open. */
const CHINESE_REGIONS: readonly WorldRegionRow[] = [
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
];

/** Before rationing and surcharges. */
const EARLIER_TARIFFS: Readonly<Record<string, Pick<WorldRegionRow, "tariffUsdPerKwh" | "source">>> = {
  KZ: {
    tariffUsdPerKwh: 0.038,
    source: `Tariff: miners on a forum 0.03 to 0.05 in 2021, before the surcharge of 2022; carbon: ${CARBON}`,
  },
  MY: {
    tariffUsdPerKwh: 0.045,
    source: `Tariff: between theft of power, on record, and industrial 0.09 to 0.10; carbon: ${CARBON}`,
  },
};

/** The 19 regions of scenarios that begin before 2022. */
export const WORLD_REGIONS: readonly WorldRegionRow[] = [
  ...CHINESE_REGIONS,
  ...REGIONS.filter(({ id }) => id !== "CN").map((row) => ({ ...row, country: row.id, ...EARLIER_TARIFFS[row.id] })),
];
