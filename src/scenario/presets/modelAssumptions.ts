/** Parameters of the model itself that a reader may doubt; the values are the engine's and the scenario's own, held equal by a test. */
export const MODEL_ASSUMPTIONS = [
  {
    id: "pue",
    value: 1.1,
    unit: "",
    range: [1.01, 1.2],
    source: "CBECI's constants: 1.01 best, 1.10 usual, 1.20 worst",
    mark: "S",
  },
  {
    id: "poolNoise",
    value: 0.02,
    unit: "share",
    range: [0.01, 0.05],
    source: "Spread between pools' pages within an hour",
    mark: "P",
  },
  {
    id: "tariffSpread",
    value: 0.25,
    unit: "standard deviation of ln price",
    range: [0.15, 0.4],
    source: "Contracts inside one country differ by about a quarter",
    mark: "P",
  },
  {
    id: "daysOff",
    value: 3,
    unit: "days",
    range: [1, 7],
    source: "Machines at a loss are switched off within days",
    mark: "P",
  },
  { id: "daysOn", value: 5, unit: "days", range: [2, 10], source: "Switching on again is slower", mark: "P" },
  {
    id: "sensitivity",
    value: 0,
    unit: "",
    range: [0, 2],
    source: "Off: nothing measured separates this channel. About 0.85 would turn a loss of 12 % into −10 %",
    mark: "P",
  },
  {
    id: "geoHalfLife",
    value: 5,
    unit: "days",
    range: [2, 10],
    source: "Only with the channel on: how fast its passing half fades",
    mark: "P",
  },
  {
    id: "impactVolatility",
    value: 0.04,
    unit: "a day",
    range: [0.03, 0.05],
    source: "Only with the supply or forced-sales channel on: the price's usual movement in a day",
    mark: "P",
  },
  {
    id: "impactVolume",
    value: 100_000,
    unit: "BTC a day",
    range: [50_000, 500_000],
    source: "Only with those channels on: coins traded in a day, kept low so that the answer is rather too large",
    mark: "P",
  },
  {
    id: "forcedSale",
    value: 1000,
    unit: "BTC for each EH/s",
    range: [0, 3000],
    source: "Only with forced sales on; all miners' coins together, 2 to 4 % of supply by press, would be about 3,000",
    mark: "P",
  },
  {
    id: "airDays",
    value: 10,
    unit: "days",
    range: [5, 20],
    source: "Air freight, customs and installation, for moves that you order",
    mark: "P",
  },
  {
    id: "roadDays",
    value: 35,
    unit: "days",
    range: [20, 60],
    source: "China to Kazakhstan or Russia in 2021, press",
    mark: "P",
  },
  {
    id: "seaDays",
    value: 75,
    unit: "days",
    range: [45, 120],
    source: "China to North America in 2021, press",
    mark: "P",
  },
  {
    id: "moveLoss",
    value: 0.03,
    unit: "share",
    range: [0.02, 0.05],
    source: "Machines lost or broken on the way",
    mark: "P",
  },
] as const satisfies readonly {
  id: string;
  value: number;
  unit: string;
  range: readonly [number, number];
  source: string;
  mark: string;
}[];
