/** The hindcast as people ask for it, over spans short enough for a test. */
import { beforeAll, describe, expect, test } from "vitest";
import { expectRefusal, processJson, processOk, sim } from "./sim.ts";

describe("sim hindcast", () => {
  let result: Awaited<ReturnType<typeof processJson>>;
  beforeAll(async () => {
    result = await processJson("hindcast", "--to", "2020-06", "--seeds", "4", "--quiet");
  }, 120_000);

  test("--json prints what was judged, its targets, and the rolling table with every baseline", () => {
    expect(Object.keys(result)).toEqual(
      "scenario rules from to seeds definitions parameters seasonalRetargets targets hashrate shares retargets blocks rolling wallS".split(
        " ",
      ),
    );
    expect(result).toMatchObject({ scenario: "hindcast-2019-2022", from: "2019-09", to: "2020-06", seeds: 4 });
    expect(result.parameters.length).toBeLessThanOrEqual(12);
    expect(result.targets.map(({ id }: { id: string }) => id)).toEqual(
      "hashrate-error share-error share-error-ahead retarget-signs coverage-90".split(" "),
    );
    expect(result.rolling.origins.map(({ origin }: { origin: string }) => origin)).toEqual(["2020-03"]);
    expect(result.rolling.horizons).toHaveLength(3);
    expect(Object.keys(result.rolling.horizons[0].sharePoints)).toEqual("model raw persistence trend china".split(" "));
    for (const { bands } of [result.hashrate, result.shares, result.retargets]) {
      expect(bands.pit.reduce((a: number, b: number) => a + b, 0)).toBe(bands.figures);
    }
  });

  test("prints tables to read, and the same figures whatever the number of threads", async () => {
    const span = ["hindcast", "--from", "2019-10", "--to", "2019-11", "--seeds", "3", "--quiet"];
    const [one, three] = await Promise.all(["1", "3"].map((threads) => processOk(...span, "--threads", threads)));
    expect(three).toBe(one);
    for (const line of [
      /^Targets$/m,
      /^ +mean error of the periods' hashrate, percent +[\d.]+ +at most 5.00 +(met|MISSED)$/m,
      /^ +retargets beyond 5 % with the wrong sign .* not judged: 3 seeds cannot tell, 100 can$/m,
      /^ +recorded periods inside the 90 % band, percent .* not judged: 3 seeds/m,
      /602784, 635040, 655200/,
      /^ +2019-10 /m,
    ])
      expect(one).toMatch(line);
  }, 60_000);

  test.each([
    [["--from", "2019-08"], /--from 2019-08: give a month from 2019-09 to 2022-01/],
    [["--to", "2020"], /--to 2020: give a month/],
    [["--from", "2020-05", "--to", "2020-04"], /--from must not be after --to/],
    [["--seeds", "1"], /--seeds 1: give a whole number from 2/],
    [["--fit", "--seeds", "5"], /--fit takes no --seeds/],
    [["--csv"], /hindcast takes no --csv/],
    [["kazakhstan-2022"], /too many words/],
  ])("refuses %j", async (args, line) => {
    expectRefusal(await sim("hindcast", ...args), line);
  });
});
