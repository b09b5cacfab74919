/**
 * Country shares of hashrate as the Cambridge Bitcoin Electricity Consumption Index published them, percent rounded to 0.1,
 * all 29 months. They are what partner pools' addresses showed; `publishedMonth` is when a month first appeared on the map.
 * Figures are the last published: the first release gave China 65.1 for April 2020, later 64.8. The months of the opening
 * scenario stand in `countryShares2022.ts`, so that the page's first load does not carry the rest.
 */
import { COUNTRY_SHARES_2022, COUNTRY_SHARES_2022_SOURCE } from "./countryShares2022.ts";

/** Rows of the published map: countries by ISO 3166 alpha-2 and Other. */
export type MapRowId = keyof (typeof COUNTRY_SHARES_2022)[number]["sharePercent"];

export interface CountrySharesRow {
  readonly month: string;
  readonly publishedMonth: string;
  readonly sharePercent: Readonly<Record<MapRowId, number>>;
}

const [april2021, august2021, december2021, january2022] = COUNTRY_SHARES_2022;

export const COUNTRY_SHARES: readonly CountrySharesRow[] = [
  {
    month: "2019-09",
    publishedMonth: "2020-05",
    sharePercent: { US: 4.1, CN: 75.5, KZ: 1.4, OTHER: 6.1, RU: 5.9, CA: 1.1, MY: 3.3, DE: 0.9, IE: 0, IR: 1.7 },
  },
  {
    month: "2019-10",
    publishedMonth: "2020-05",
    sharePercent: { US: 5.6, CN: 74.8, KZ: 1.4, OTHER: 6.3, RU: 5.9, CA: 0.7, MY: 3.3, DE: 0.4, IE: 0, IR: 1.8 },
  },
  {
    month: "2019-11",
    publishedMonth: "2020-05",
    sharePercent: { US: 6.6, CN: 72.3, KZ: 1.7, OTHER: 6.7, RU: 6.2, CA: 0.9, MY: 3.7, DE: 0.3, IE: 0, IR: 1.6 },
  },
  {
    month: "2019-12",
    publishedMonth: "2020-05",
    sharePercent: { US: 3.9, CN: 73.5, KZ: 2.2, OTHER: 6.2, RU: 6.2, CA: 1.0, MY: 3.9, DE: 0.4, IE: 0, IR: 2.7 },
  },
  {
    month: "2020-01",
    publishedMonth: "2020-05",
    sharePercent: { US: 3.4, CN: 72.7, KZ: 3.5, OTHER: 5.6, RU: 6.1, CA: 1.1, MY: 4.1, DE: 0.4, IE: 0, IR: 3.2 },
  },
  {
    month: "2020-02",
    publishedMonth: "2020-05",
    sharePercent: { US: 4.5, CN: 73.0, KZ: 3.3, OTHER: 5.4, RU: 5.6, CA: 0.9, MY: 3.9, DE: 0.4, IE: 0, IR: 3.0 },
  },
  {
    month: "2020-03",
    publishedMonth: "2020-05",
    sharePercent: { US: 7.1, CN: 67.1, KZ: 5.6, OTHER: 5.4, RU: 6.0, CA: 0.8, MY: 4.1, DE: 0.4, IE: 0, IR: 3.5 },
  },
  {
    month: "2020-04",
    publishedMonth: "2020-05",
    sharePercent: { US: 7.2, CN: 64.8, KZ: 6.2, OTHER: 5.4, RU: 6.9, CA: 0.8, MY: 4.3, DE: 0.6, IE: 0, IR: 3.8 },
  },
  {
    month: "2020-05",
    publishedMonth: "2021-07",
    sharePercent: { US: 8.2, CN: 59.5, KZ: 5.2, OTHER: 6.7, RU: 9.3, CA: 1.0, MY: 5.2, DE: 0.9, IE: 0, IR: 3.9 },
  },
  {
    month: "2020-06",
    publishedMonth: "2021-07",
    sharePercent: { US: 6.7, CN: 64.7, KZ: 4.9, OTHER: 5.8, RU: 8.3, CA: 0.6, MY: 5.5, DE: 0.6, IE: 0, IR: 3.0 },
  },
  {
    month: "2020-07",
    publishedMonth: "2021-07",
    sharePercent: { US: 5.1, CN: 66.9, KZ: 4.6, OTHER: 5.5, RU: 8.1, CA: 1.2, MY: 5.6, DE: 0.4, IE: 0, IR: 2.8 },
  },
  {
    month: "2020-08",
    publishedMonth: "2021-07",
    sharePercent: { US: 4.2, CN: 66.9, KZ: 4.6, OTHER: 5.0, RU: 8.2, CA: 1.9, MY: 6.2, DE: 0.4, IE: 0, IR: 2.7 },
  },
  {
    month: "2020-09",
    publishedMonth: "2021-07",
    sharePercent: { US: 7.1, CN: 67.1, KZ: 4.1, OTHER: 5.0, RU: 5.7, CA: 1.8, MY: 4.5, DE: 0.8, IE: 1.4, IR: 2.5 },
  },
  {
    month: "2020-10",
    publishedMonth: "2021-07",
    sharePercent: { US: 6.7, CN: 67.4, KZ: 3.6, OTHER: 5.3, RU: 4.9, CA: 1.5, MY: 4.1, DE: 1.2, IE: 2.5, IR: 2.8 },
  },
  {
    month: "2020-11",
    publishedMonth: "2021-07",
    sharePercent: { US: 9.4, CN: 55.6, KZ: 4.8, OTHER: 7.4, RU: 6.8, CA: 1.7, MY: 5.3, DE: 2.2, IE: 3.1, IR: 4.0 },
  },
  {
    month: "2020-12",
    publishedMonth: "2021-07",
    sharePercent: { US: 10.4, CN: 53.3, KZ: 5.4, OTHER: 7.0, RU: 7.2, CA: 0.8, MY: 5.3, DE: 2.9, IE: 3.1, IR: 4.8 },
  },
  {
    month: "2021-01",
    publishedMonth: "2021-07",
    sharePercent: { US: 10.6, CN: 53.3, KZ: 6.2, OTHER: 7.2, RU: 6.9, CA: 0.9, MY: 5.2, DE: 3.1, IE: 2.6, IR: 4.2 },
  },
  {
    month: "2021-02",
    publishedMonth: "2021-07",
    sharePercent: { US: 13.4, CN: 51.6, KZ: 6.7, OTHER: 7.2, RU: 6.4, CA: 1.1, MY: 4.7, DE: 2.8, IE: 2.1, IR: 4.2 },
  },
  {
    month: "2021-03",
    publishedMonth: "2021-07",
    sharePercent: { US: 16.1, CN: 49.1, KZ: 7.7, OTHER: 6.0, RU: 6.5, CA: 1.6, MY: 3.7, DE: 2.7, IE: 2.1, IR: 4.7 },
  },
  april2021,
  {
    month: "2021-05",
    publishedMonth: "2021-10",
    sharePercent: { US: 17.8, CN: 44.0, KZ: 7.4, OTHER: 6.4, RU: 7.2, CA: 4.7, MY: 3.2, DE: 2.8, IE: 2.3, IR: 4.3 },
  },
  {
    month: "2021-06",
    publishedMonth: "2021-10",
    sharePercent: { US: 21.8, CN: 34.3, KZ: 8.8, OTHER: 6.9, RU: 8.9, CA: 6.0, MY: 3.8, DE: 3.3, IE: 2.9, IR: 3.4 },
  },
  {
    month: "2021-07",
    publishedMonth: "2021-10",
    sharePercent: { US: 35.1, CN: 0, KZ: 13.8, OTHER: 9.4, RU: 11.9, CA: 10.8, MY: 5.4, DE: 4.7, IE: 5.1, IR: 3.8 },
  },
  august2021,
  {
    month: "2021-09",
    publishedMonth: "2022-05",
    sharePercent: { US: 27.7, CN: 22.3, KZ: 17.7, OTHER: 7.7, RU: 6.8, CA: 6.9, MY: 4.7, DE: 3.4, IE: 2.2, IR: 0.6 },
  },
  {
    month: "2021-10",
    publishedMonth: "2022-05",
    sharePercent: { US: 31.6, CN: 18.1, KZ: 18.3, OTHER: 8.1, RU: 6.8, CA: 6.9, MY: 3.7, DE: 3.2, IE: 2.3, IR: 1.0 },
  },
  {
    month: "2021-11",
    publishedMonth: "2022-05",
    sharePercent: { US: 34.7, CN: 18.1, KZ: 16.1, OTHER: 8.6, RU: 6.5, CA: 6.4, MY: 3.6, DE: 3.0, IE: 2.2, IR: 0.9 },
  },
  december2021,
  january2022,
];

export const COUNTRY_SHARES_SOURCE = COUNTRY_SHARES_2022_SOURCE;

/** When the map was published and which months were new on it. R: recalled, to be checked before it is said to users. */
export const MAP_RELEASES = [
  {
    publishedMonth: "2020-05",
    firstMonth: "2019-09",
    lastMonth: "2020-04",
    source:
      "First map: reported in May 2020 by Cointelegraph and Cryptopolitan with April 2020; its first month is recalled",
    mark: "R",
  },
  {
    publishedMonth: "2021-07",
    firstMonth: "2020-05",
    lastMonth: "2021-04",
    source: "April 2021 came out in July 2021 (Judge Business School); until then the press went on quoting April 2020",
    mark: "S",
  },
  {
    publishedMonth: "2021-10",
    firstMonth: "2021-05",
    lastMonth: "2021-08",
    source: "August 2021 came out in October 2021 (Judge Business School, press)",
    mark: "S",
  },
  {
    publishedMonth: "2022-05",
    firstMonth: "2021-09",
    lastMonth: "2022-01",
    source:
      "September 2021 to January 2022 came out on 17 May 2022 (NCFA Canada); no later month of this series was found",
    mark: "S",
  },
] as const;
