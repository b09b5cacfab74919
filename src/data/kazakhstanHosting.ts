/** Power of Kazakhstan's mines as reported, MW by month: rows of `hosting.ts` that scenarios rest on, apart from the others for the page's first load. */
export const KAZAKHSTAN_HOSTING = {
  source: "Hashrate Index, country page on Kazakhstan",
  mwByMonth: { "2021-01": 500, "2021-10": 1500, "2023-05": 400 },
} as const;
