/** Recorded difficulty retargets around January 2022: block headers, exact. */
export const RETARGETS_2022 = [
  { height: 713_664, utc: "2021-12-11T10:00:57Z", nBits: "170ba21f", changePercent: 8.33 },
  { height: 715_680, utc: "2021-12-25T09:03:19Z", nBits: "170b98ab", changePercent: 0.32 },
  { height: 717_696, utc: "2022-01-08T07:45:37Z", nBits: "170b8c8b", changePercent: 0.41 },
  { height: 719_712, utc: "2022-01-21T03:08:10Z", nBits: "170a9080", changePercent: 9.32 },
  { height: 721_728, utc: "2022-02-04T02:34:17Z", nBits: "170a8bb4", changePercent: 0.18 },
] as const;

export const RETARGETS_2022_SOURCE = {
  source: "Block headers, from bitcoinj's checkpoint file, checked against Electrum's targets",
  asOf: "2026-11-21",
} as const;
