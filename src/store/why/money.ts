/** Why a hash earns what it earns. Of the price only its ledger is told: nothing here says what moved it. */
import { worldColumn } from "../../host/runTable.ts";
import { MODEL_CHANNELS } from "../../scenario/priceChannels.ts";
import type { PriceChannel } from "../../scenario/types.ts";
import { HALVING_INTERVAL_BLOCKS, SATS_PER_BTC, TICK_S, TICKS_PER_DAY } from "../../units/constants.ts";
import { priceKind } from "../priceKind.ts";
import {
  constant,
  dayLong,
  difficultyTerm,
  explanation,
  hashesAtOne,
  minus,
  over,
  plus,
  seen,
  times,
  word,
  worldAtRow,
} from "./parts.ts";
import type { Explanation, Factor, Term, WhyMark, WhyMoment } from "./types.ts";

const COLUMN = {
  residual: "lnRecorded",
  macro: "lnMacro",
  geopolitical: "lnGeopolitical",
  supply: "lnSupply",
  forced: "lnForced",
  noise: "lnNoise",
} as const satisfies Record<PriceChannel, string>;

/** The rule that each channel follows. */
const CHANNEL_RULE = {
  residual: "G2",
  macro: "G3",
  geopolitical: "G4",
  supply: "G6",
  forced: "G7",
  noise: "G8",
} as const satisfies Record<PriceChannel, string>;

const CHANNEL_MARK = (moment: WhyMoment, channel: PriceChannel): WhyMark =>
  channel === "residual" && moment.input.price.mark === "S" ? "recorded" : "guess";

const START_MARK = { replayed: "recorded", computed: "simulated", assumed: "guess" } as const;

/** A recorded price with an assumed channel in it is no record any more. */
function priceMark(moment: WhyMoment): WhyMark {
  const kind = priceKind(moment);
  if (kind === "computed") return "simulated";
  const isMoved = MODEL_CHANNELS[moment.scenario.price.model.kind].some(
    (channel) => channel !== "residual" && worldAtRow(moment, COLUMN[channel]) !== 0,
  );
  return kind === "replayed" && !isMoved ? "recorded" : "guess";
}

/** What the ledger was at the start: the first frame's price without what its channels had moved by then. */
function startUsd({ run, scenario }: WhyMoment): number {
  const sum = MODEL_CHANNELS[scenario.price.model.kind].reduce(
    (all, channel) => all + (worldColumn(run, COLUMN[channel])[0] ?? 0),
    0,
  );
  return (worldColumn(run, "priceUsd")[0] ?? 0) / Math.exp(sum);
}

export function price(moment: WhyMoment): Explanation {
  const channels = MODEL_CHANNELS[moment.scenario.price.model.kind];
  const kind = priceKind(moment);
  const factors: Factor[] = channels
    .filter((channel) => worldAtRow(moment, COLUMN[channel]) !== 0)
    .map((channel) =>
      times({
        name: word("moved", { channel }),
        value: Math.exp(worldAtRow(moment, COLUMN[channel])),
        unit: "plain",
        mark: CHANNEL_MARK(moment, channel),
        follow: `channel/${channel}`,
      }),
    );
  return explanation({
    figure: "price",
    name: { id: "gauge.price" },
    value: worldAtRow(moment, "priceUsd"),
    unit: "usd",
    mark: priceMark(moment),
    rule: kind === "replayed" ? "G2" : "G1",
    formula: {
      rows: [
        plus(
          times({
            name: word("startPrice"),
            value: startUsd(moment),
            unit: "usd",
            mark: START_MARK[priceKind(moment)],
          }),
          ...factors,
        ),
      ],
      after: [],
    },
    notes: [word(`price.${kind}`), word("noCause")],
    seen: seen("price"),
  });
}

/** Four figures show no less of a factor. */
const LEAST_MOVE = 0.001;

export function channel(moment: WhyMoment, id: string): Explanation | null {
  const found = MODEL_CHANNELS[moment.scenario.price.model.kind].find((own) => own === id);
  if (found === undefined) return null;
  const moved = Math.exp(worldAtRow(moment, COLUMN[found]));
  const mark = CHANNEL_MARK(moment, found);
  return explanation({
    figure: `channel/${found}`,
    name: { id: `price.channel.${found}` },
    value: moved - 1,
    unit: "percent",
    mark,
    formula:
      Math.abs(moved - 1) < LEAST_MOVE
        ? null
        : {
            rows: [
              plus(times({ name: word("moved", { channel: found }), value: moved, unit: "plain", mark })),
              minus(times(constant("one", 1))),
            ],
            after: [],
          },
    rule:
      found !== "residual" && found !== "geopolitical" && moment.scenario.price.model.kind === "supply-demand"
        ? "G9"
        : CHANNEL_RULE[found],
    notes: [word("noCause")],
    seen: seen(found === "residual" ? "price" : "assumed"),
  });
}

const priceTerm = (moment: WhyMoment): Term => ({
  name: word("price"),
  value: worldAtRow(moment, "priceUsd"),
  unit: "usd",
  mark: priceMark(moment),
  follow: "price",
});

const rewardTerm = (moment: WhyMoment): Term => ({
  name: word("reward"),
  value: worldAtRow(moment, "rewardSats") / SATS_PER_BTC,
  unit: "btc",
  mark: "simulated",
  follow: "reward",
});

const perHash = (moment: WhyMoment): Factor[] => [
  over(difficultyTerm(moment)),
  over(hashesAtOne()),
  times(constant("petahash", 1e15, "phs")),
  times(dayLong()),
];

export const hashpriceTerm = (moment: WhyMoment): Term => ({
  name: word("hashprice"),
  value: worldAtRow(moment, "hashpriceUsdPerPhDay"),
  unit: "usd",
  mark: "simulated",
  follow: "hashprice",
});

export function hashprice(moment: WhyMoment): Explanation {
  return explanation({
    figure: "hashprice",
    name: word("hashprice"),
    value: worldAtRow(moment, "hashpriceUsdPerPhDay"),
    unit: "usd",
    rule: "B6",
    formula: { rows: [plus(times(priceTerm(moment)), times(rewardTerm(moment)), ...perHash(moment))], after: [] },
    seen: seen("public"),
  });
}

export function hashpriceSats(moment: WhyMoment): Explanation {
  const usd = worldAtRow(moment, "priceUsd");
  return explanation({
    figure: "hashpriceSats",
    name: word("hashpriceSats"),
    value: usd > 0 ? worldAtRow(moment, "hashpriceUsdPerPhDay") / usd : null,
    unit: "sats",
    rule: "B6",
    formula: usd > 0 ? { rows: [plus(times(rewardTerm(moment)), ...perHash(moment))], after: [] } : null,
    seen: seen("public"),
  });
}

export function reward(moment: WhyMoment): Explanation {
  const value = worldAtRow(moment, "rewardSats") / SATS_PER_BTC;
  const height = worldAtRow(moment, "height") + 1;
  return explanation({
    figure: "reward",
    name: word("reward"),
    value,
    unit: "btc",
    rule: "B7",
    formula: {
      rows: [
        plus(
          times({ name: word("subsidy"), value: subsidyBtc(height), unit: "btc", mark: "recorded", follow: "subsidy" }),
        ),
        plus(
          times({
            name: word("fees"),
            value: feesBtc(moment),
            unit: "btc",
            mark: moment.scenario.feesSatsByDay.length > 1 ? "recorded" : "guess",
          }),
        ),
      ],
      after: [],
    },
    seen: seen("exact"),
  });
}

/** Mean fees of the day, as the scenario has them. */
function feesBtc({ scenario, tick }: WhyMoment): number {
  const ticks = ((scenario.startS / TICK_S) % TICKS_PER_DAY) + tick; // since 00:00 UTC of the first day
  const day = Math.min(Math.floor(ticks / TICKS_PER_DAY), scenario.feesSatsByDay.length - 1);
  return (scenario.feesSatsByDay[day] ?? 0) / SATS_PER_BTC;
}

const FIRST_SUBSIDY_SATS = 50 * SATS_PER_BTC;

const halvingsBefore = (height: number): number => Math.floor(height / HALVING_INTERVAL_BLOCKS);

const subsidyBtc = (height: number): number =>
  Math.floor(FIRST_SUBSIDY_SATS / 2 ** halvingsBefore(height)) / SATS_PER_BTC;

export function subsidy(moment: WhyMoment): Explanation {
  const height = worldAtRow(moment, "height") + 1;
  const halvings = halvingsBefore(height);
  return explanation({
    figure: "subsidy",
    name: word("subsidy"),
    value: subsidyBtc(height),
    unit: "btc",
    mark: "recorded",
    rule: "B7",
    formula: {
      rows: [plus(times(constant("firstSubsidy", 50, "btc")), over(constant("halved", 2 ** halvings)))],
      after: [],
    },
    notes: [word("halvings", { halvings, height })],
    seen: seen("exact"),
  });
}
