/**
 * Recorded difficulty retargets from June 2019 to April 2022: block headers, exact. Those of the opening scenario stand in
 * `retargets2022.ts`, so that the page's first load does not carry the rest.
 */
import { RETARGETS_2022, RETARGETS_2022_SOURCE } from "./retargets2022.ts";

export interface RetargetRow {
  readonly height: number;
  /** The header time of the period's first block. */
  readonly utc: string;
  readonly nBits: string;
  readonly changePercent: number;
}

export const RETARGETS: readonly RetargetRow[] = [
  { height: 580_608, utc: "2019-06-14T01:03:50Z", nBits: "1725fd03", changePercent: -0.67 },
  { height: 582_624, utc: "2019-06-27T02:59:30Z", nBits: "1723792c", changePercent: 7.09 },
  { height: 584_640, utc: "2019-07-09T09:17:48Z", nBits: "171f0d9b", changePercent: 14.23 },
  { height: 586_656, utc: "2019-07-23T11:22:17Z", nBits: "171f3a08", changePercent: -0.56 },
  { height: 588_672, utc: "2019-08-05T02:52:08Z", nBits: "171c3039", changePercent: 10.78 },
  { height: 590_688, utc: "2019-08-18T20:49:42Z", nBits: "171ba3d1", changePercent: 1.98 },
  { height: 592_704, utc: "2019-09-01T02:35:01Z", nBits: "171a213e", changePercent: 5.78 },
  { height: 594_720, utc: "2019-09-13T19:06:31Z", nBits: "1717abf5", changePercent: 10.38 },
  { height: 596_736, utc: "2019-09-26T20:33:21Z", nBits: "17160f24", changePercent: 7.31 },
  { height: 598_752, utc: "2019-10-10T14:08:55Z", nBits: "1715a35c", changePercent: 1.95 },
  { height: 600_768, utc: "2019-10-23T21:42:53Z", nBits: "17148edf", changePercent: 5.25 },
  { height: 602_784, utc: "2019-11-07T23:30:36Z", nBits: "171620d1", changePercent: -7.1 },
  { height: 604_800, utc: "2019-11-21T17:08:52Z", nBits: "1715b23e", changePercent: 1.99 },
  { height: 606_816, utc: "2019-12-05T20:02:25Z", nBits: "1715dbd2", changePercent: -0.74 },
  { height: 608_832, utc: "2019-12-19T18:17:01Z", nBits: "1715bcd0", changePercent: 0.56 },
  { height: 610_848, utc: "2020-01-01T21:54:27Z", nBits: "171465f2", changePercent: 6.57 },
  { height: 612_864, utc: "2020-01-14T23:42:37Z", nBits: "17130c78", changePercent: 7.08 },
  { height: 614_880, utc: "2020-01-28T08:44:03Z", nBits: "171232ff", changePercent: 4.67 },
  { height: 616_896, utc: "2020-02-11T07:10:24Z", nBits: "17121ad4", changePercent: 0.52 },
  { height: 618_912, utc: "2020-02-25T08:28:42Z", nBits: "17122cbc", changePercent: -0.38 },
  { height: 620_928, utc: "2020-03-09T11:05:17Z", nBits: "17110119", changePercent: 6.88 },
  { height: 622_944, utc: "2020-03-26T02:51:46Z", nBits: "17143b41", changePercent: -15.95 },
  { height: 624_960, utc: "2020-04-08T08:54:06Z", nBits: "171320bc", changePercent: 5.77 },
  { height: 626_976, utc: "2020-04-21T07:05:24Z", nBits: "1711a333", changePercent: 8.45 },
  { height: 628_992, utc: "2020-05-05T04:05:21Z", nBits: "17117a39", changePercent: 0.92 },
  { height: 631_008, utc: "2020-05-20T02:06:56Z", nBits: "171297f6", changePercent: -6 },
  { height: 633_024, utc: "2020-06-04T12:30:52Z", nBits: "17147f35", changePercent: -9.29 },
  { height: 635_040, utc: "2020-06-16T16:51:07Z", nBits: "1711d4f2", changePercent: 14.95 },
  { height: 637_056, utc: "2020-06-30T17:18:49Z", nBits: "1711d519", changePercent: 0 },
  { height: 639_072, utc: "2020-07-13T11:51:00Z", nBits: "17103a15", changePercent: 9.89 },
  { height: 641_088, utc: "2020-07-27T21:52:36Z", nBits: "1710b4f8", changePercent: -2.87 },
  { height: 643_104, utc: "2020-08-10T20:00:19Z", nBits: "17109bac", changePercent: 0.6 },
  { height: 645_120, utc: "2020-08-24T08:34:19Z", nBits: "171007ea", changePercent: 3.6 },
  { height: 647_136, utc: "2020-09-07T12:48:40Z", nBits: "17103a12", changePercent: -1.21 },
  { height: 649_152, utc: "2020-09-20T02:55:33Z", nBits: "170e92aa", changePercent: 11.35 },
  { height: 651_168, utc: "2020-10-04T03:19:52Z", nBits: "170e95de", changePercent: -0.09 },
  { height: 653_184, utc: "2020-10-17T16:03:40Z", nBits: "170e134e", changePercent: 3.62 },
  { height: 655_200, utc: "2020-11-03T08:28:10Z", nBits: "1710c433", changePercent: -16.05 },
  { height: 657_216, utc: "2020-11-16T17:01:59Z", nBits: "170ffedd", changePercent: 4.82 },
  { height: 659_232, utc: "2020-11-29T13:41:45Z", nBits: "170eb156", changePercent: 8.87 },
  { height: 661_248, utc: "2020-12-13T22:44:43Z", nBits: "170f1372", changePercent: -2.54 },
  { height: 663_264, utc: "2020-12-28T00:02:24Z", nBits: "170f2217", changePercent: -0.38 },
  { height: 665_280, utc: "2021-01-09T15:24:37Z", nBits: "170da8a1", changePercent: 10.8 },
  { height: 667_296, utc: "2021-01-23T11:56:57Z", nBits: "170d8457", changePercent: 1.05 },
  { height: 669_312, utc: "2021-02-06T02:25:03Z", nBits: "170d21b9", changePercent: 2.93 },
  { height: 671_328, utc: "2021-02-19T22:00:36Z", nBits: "170cf4e3", changePercent: 1.35 },
  { height: 673_344, utc: "2021-03-06T02:28:28Z", nBits: "170d1f8c", changePercent: -1.27 },
  { height: 675_360, utc: "2021-03-19T20:06:45Z", nBits: "170cdf6f", changePercent: 1.95 },
  { height: 677_376, utc: "2021-04-02T02:00:01Z", nBits: "170c2a48", changePercent: 5.82 },
  { height: 679_392, utc: "2021-04-15T19:41:43Z", nBits: "170bef93", changePercent: 1.92 },
  { height: 681_408, utc: "2021-05-01T20:27:02Z", nBits: "170da863", changePercent: -12.61 },
  { height: 683_424, utc: "2021-05-13T08:58:58Z", nBits: "170b3ce9", changePercent: 21.53 },
  { height: 685_440, utc: "2021-05-30T01:18:41Z", nBits: "170d5f7b", changePercent: -15.97 },
  { height: 687_456, utc: "2021-06-13T20:07:16Z", nBits: "170e1ef9", changePercent: -5.3 },
  { height: 689_472, utc: "2021-07-03T06:34:06Z", nBits: "171398ce", changePercent: -27.94 },
  { height: 691_488, utc: "2021-07-17T23:32:17Z", nBits: "17149624", changePercent: -4.81 },
  { height: 693_504, utc: "2021-07-31T04:35:26Z", nBits: "17136aa2", changePercent: 6.03 },
  { height: 695_520, utc: "2021-08-13T05:53:47Z", nBits: "1712180b", changePercent: 7.31 },
  { height: 697_536, utc: "2021-08-25T14:41:16Z", nBits: "170ffaa0", changePercent: 13.24 },
  { height: 699_552, utc: "2021-09-08T00:30:45Z", nBits: "170f48e4", changePercent: 4.54 },
  { height: 701_568, utc: "2021-09-21T14:34:36Z", nBits: "170ed0eb", changePercent: 3.16 },
  { height: 703_584, utc: "2021-10-04T23:35:19Z", nBits: "170e2632", changePercent: 4.71 },
  { height: 705_600, utc: "2021-10-18T20:25:57Z", nBits: "170e0408", changePercent: 0.95 },
  { height: 707_616, utc: "2021-10-31T19:59:30Z", nBits: "170cfecf", changePercent: 7.85 },
  { height: 709_632, utc: "2021-11-14T05:15:27Z", nBits: "170c69ea", changePercent: 4.69 },
  { height: 711_648, utc: "2021-11-28T10:30:08Z", nBits: "170c9a13", changePercent: -1.49 },
  ...RETARGETS_2022,
  { height: 723_744, utc: "2022-02-17T11:14:51Z", nBits: "170a1078", changePercent: 4.78 },
  { height: 725_760, utc: "2022-03-03T16:21:51Z", nBits: "170a3773", changePercent: -1.49 },
  { height: 727_776, utc: "2022-03-17T17:40:08Z", nBits: "170a40c0", changePercent: -0.35 },
  { height: 729_792, utc: "2022-03-31T04:25:29Z", nBits: "1709d897", changePercent: 4.13 },
  { height: 731_808, utc: "2022-04-14T08:45:39Z", nBits: "1709f8d9", changePercent: -1.26 },
  { height: 733_824, utc: "2022-04-27T15:20:35Z", nBits: "17097275", changePercent: 5.56 },
];

export const RETARGETS_SOURCE = RETARGETS_2022_SOURCE;
