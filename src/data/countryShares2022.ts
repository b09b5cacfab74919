/**
 * Country shares of hashrate as the Cambridge Bitcoin Electricity Consumption Index published them, percent rounded to 0.1.
 * They are what partner pools' addresses showed, months later: see `publishedMonth`. `*` rows are marked by CBECI as routing.
 */
export const COUNTRY_SHARES_2022 = [
  {
    month: "2021-04",
    publishedMonth: "2021-07",
    sharePercent: { US: 16.9, CN: 46.0, KZ: 8.2, OTHER: 5.9, RU: 6.8, CA: 3.0, MY: 3.4, DE: 2.8, IE: 2.3, IR: 4.6 },
  },
  {
    month: "2021-08",
    publishedMonth: "2021-10",
    sharePercent: { US: 35.4, CN: 0, KZ: 18.1, OTHER: 8.9, RU: 11.2, CA: 9.6, MY: 4.6, DE: 4.5, IE: 4.7, IR: 3.1 },
  },
  {
    month: "2021-12",
    publishedMonth: "2022-05",
    sharePercent: { US: 37.5, CN: 19.1, KZ: 14.0, OTHER: 9.7, CA: 6.8, RU: 4.7, DE: 3.1, MY: 2.8, IE: 2.1, IR: 0.2 },
  },
  {
    month: "2022-01",
    publishedMonth: "2022-05",
    sharePercent: { US: 37.8, CN: 21.1, KZ: 13.2, OTHER: 9.0, CA: 6.5, RU: 4.7, DE: 3.1, MY: 2.5, IE: 2.0, IR: 0.1 },
  },
] as const;

export const COUNTRY_SHARES_2022_SOURCE = {
  source: "Cambridge Centre for Alternative Finance, CBECI mining map (© CCAF), rounded to 0.1 point",
  asOf: "2026-11-21",
} as const;
