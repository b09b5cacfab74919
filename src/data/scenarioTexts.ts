/**
 * Words about each scenario, by its id: what it is, what it teaches, and how many ideas it asks for at once (1: one, 3: several
 * that depend on one another). The opening scenario keeps its own title and summary, so that the page's first load need not carry these.
 */
export interface ScenarioText {
  readonly title: string;
  /** Two sentences. */
  readonly summary: string;
  /** One or two sentences. */
  readonly lesson: string;
  readonly ideas: 1 | 2 | 3;
  readonly source: string;
}

export const SCENARIO_TEXTS: Readonly<Record<string, ScenarioText>> = {
  "kazakhstan-2022": {
    title: "Kazakhstan, January 2022",
    summary:
      "On 5 January 2022 Kazakhstan, then one of the three largest miners of bitcoin, cut its internet. Watch what happened to the world's hashrate, difficulty and blocks, and change it.",
    lesson:
      "Survivors of an outage earn nothing more until the retarget. What a country's share was, and what its loss did, is known less well than the headlines had it.",
    ideas: 1,
    source: "Network measurements; block headers; CBECI mining map",
  },
  "kazakhstan-boom-2021": {
    title: "Kazakhstan's boom, 2021",
    summary:
      "In 2021 Kazakhstan's share of the published map went from 6 to 18 %, and by autumn its grid was short of power. Watch machines arrive, the grid fill, and rationing begin.",
    lesson:
      "What limits a mining country is power, not welcome. The newest map may show a height that has already passed.",
    ideas: 2,
    source: "CBECI mining map; Hashrate Index; CoinDesk",
  },
  "china-ban-2021": {
    title: "China's ban, 2021",
    summary:
      "Between May and July 2021 nearly half of the world's mining was ordered off, province by province. Watch blocks slow down, the difficulty fall by a record, and those who stayed begin to earn more.",
    lesson:
      "The network heals by a rule, not by a decision: it slows down first and adjusts at the end of a period. A ban moves machines and hides them; it does not end them.",
    ideas: 1,
    source: "Block headers; CBECI mining map; press",
  },
  "great-migration-2021": {
    title: "The great migration, 2021",
    summary:
      "After China's ban machines looked for power all over the world, for half a year. Follow them by ship and lorry, and compare where they are with where the map says they are.",
    lesson:
      "Places with power, not machines, set the pace of recovery. The map came months late and missed those who hid.",
    ideas: 2,
    source: "CBECI mining map; Reuters; Financial Times count in the press",
  },
  "hindcast-2019-2022": {
    title: "The whole record, 2019 to 2022",
    summary:
      "Given prices, new machines, power and rules, the model works out for 29 months where mining happens and how difficult it is. Set it beside every recorded retarget and every published map.",
    lesson:
      "A handful of causes is enough to retrace the record roughly. Retracing is not forecasting, and the places where the run goes wrong teach most.",
    ideas: 3,
    source: "Block headers; CBECI mining map; daily closes",
  },
  "xinjiang-outage-2021": {
    title: "Xinjiang without power, April 2021",
    summary:
      "In April 2021 data centres in Xinjiang lost their power for about a week. Watch the difficulty fall after they are back, and then rise by a fifth.",
    lesson:
      "A retarget looks back at one period and never ahead. So a passing shock is felt twice: once when it comes and once when it has gone.",
    ideas: 2,
    source: "Block headers; CoinDesk, 16 April 2021",
  },
  "wet-season-2020": {
    title: "The rains end, autumn 2020",
    summary:
      "Each autumn hydropower in Sichuan grew dear and machines were carried north. On the record the difficulty fell by 16 % as the rains of 2020 ended; see how much of it this model finds.",
    lesson:
      "Large changes of hashrate need no crisis: machines follow cheap power with the seasons. While they travel they do not hash.",
    ideas: 2,
    source: "Block headers; CBECI in the press",
  },
  "halving-2020": {
    title: "The halving of May 2020",
    summary:
      "On 11 May 2020 a block began to pay 6.25 instead of 12.5 bitcoin. Watch which machines still pay for their power, and who gains when the others stop.",
    lesson:
      "A halving cuts every machine's income at once, and the oldest leave first. The retarget then shares their part among those who stay.",
    ideas: 1,
    source: "Protocol; block headers",
  },
  "iran-ban-2021": {
    title: "Iran's summer ban, 2021",
    summary:
      "From May to September 2021 Iran banned mining to spare its grid, though most of it had no licence to lose. Try how much a ban is worth when few obey it.",
    lesson:
      "A ban reaches those who can be found. What a map shows of it depends as much on everybody else as on the banned.",
    ideas: 2,
    source: "MEES, 28 May 2021; CBECI mining map",
  },
  "black-thursday-2020": {
    title: "Black Thursday, March 2020",
    summary:
      "On 12 March 2020 bitcoin lost more than a third of its price in a day. Watch old machines fall below the cost of their power, and the difficulty follow two weeks later.",
    lesson:
      "Price moves hashrate through costs, over days. The next retarget then gives part of the lost income back to those who stayed.",
    ideas: 1,
    source: "Daily closes; block headers",
  },
  "texas-storm-2022": {
    title: "Storm in Texas, February 2022",
    summary: "Before a winter storm large mines in Texas switched off of their own choice. Look for it in the blocks.",
    lesson:
      "A mine can earn by standing still when power is dear. A few percent for a day or two cannot be seen in the chain, whatever the headline says.",
    ideas: 2,
    source: "CNBC in the press, 3 February 2022; blocks by day",
  },
  "kosovo-2022": {
    title: "Kosovo's ban, January 2022",
    summary:
      "On 4 January 2022 Kosovo banned mining in an energy emergency, a day before Kazakhstan cut its internet. One of the two could matter to the chain.",
    lesson:
      "The size of a story is not the size of its hashrate. What is nothing to the network can be much to a small grid.",
    ideas: 1,
    source: "Exit News; The Hindu, 6 January 2022",
  },
  "no-china-ban": {
    title: "What if China had not banned mining?",
    summary:
      "The same world and luck as in 2021, without the order. Compare hashrate, carbon and the map with history.",
    lesson:
      "What a run without the ban does differently is what this model credits to it. Price and deliveries are held as recorded, and that is an assumption.",
    ideas: 2,
    source: "Assumptions of this scenario, beside the record",
  },
  "announced-china-ban": {
    title: "What if China had announced it a year ahead?",
    summary:
      "The same ban, announced in May 2020 and due in May 2021. See what notice is worth: in lost blocks, in carbon, and in machines that never stood idle.",
    lesson: "Notice turns a shock into a move. How much of it depends on how fast places with power can be built.",
    ideas: 2,
    source: "Assumptions of this scenario, beside the record",
  },
  "us-ban": {
    title: "What if the United States banned mining?",
    summary:
      "In 2022 the United States held 38 % of the published map. Order it off in thirty days and look for places to go.",
    lesson:
      "The network would heal as it did in 2021, a retarget later. Its machines might not: that depends on free power elsewhere.",
    ideas: 2,
    source: "CBECI mining map; assumptions of this scenario",
  },
  "kazakhstan-forked": {
    title: "What if Kazakhstan had mined on alone?",
    summary:
      "In January 2022 machines without a link fell silent, since their pools were abroad. Here they go on among themselves, and two chains grow apart until the link returns.",
    lesson:
      "A minority that is cut off works for nothing: the chain with more work wins. People inside see confirmations that later vanish.",
    ideas: 3,
    source: "Exact sums for two Poisson counts; assumptions of this scenario",
  },
  "sandbox-2022": {
    title: "Sandbox: from January 2022 on",
    summary:
      "The world of January 2022, left to itself for two years. Price, orders, buildings, places and blocks are all computed, and none of it is history.",
    lesson:
      "Price leads and hashrate follows: in days by switching, in months by machines, in a year by buildings. What was begun in good times gets its power in whatever times come.",
    ideas: 3,
    source: "CBECI mining map; block headers; assumptions of this scenario",
  },
  "daily-difficulty": {
    title: "Laboratory: difficulty set anew every day",
    summary:
      "January 2022 once more, but the difficulty is set anew after 144 blocks instead of 2,016. See how soon it answers Kazakhstan's silence, and what else it answers.",
    lesson:
      "A short memory answers a shock within a day, and luck every day, so a change of 10 % says little. Two weeks are slow, and what they say is mostly true.",
    ideas: 2,
    source: "Poisson law; arithmetic of the retarget",
  },
  "leave-at-once": {
    title: "Laboratory: miners who leave at once",
    summary:
      "China's ban of 2021, but machines stand in their new place the moment they leave. See what still holds them back.",
    lesson:
      "Without the way and the wait the fall is nearly as deep, for free places are gone within two weeks. Places without haste do as little: a quick move takes both.",
    ideas: 2,
    source: "Assumptions of this scenario, beside the record",
  },
  "steady-hash": {
    title: "Laboratory: nothing happens",
    summary: "Constant hashrate, constant price, no events. See how much blocks and difficulty move by luck alone.",
    lesson: "Luck moves a day's blocks by 8 % and a retarget by 3 %. Nothing smaller is news.",
    ideas: 1,
    source: "Poisson law; arithmetic of the retarget",
  },
  "elastic-supply": {
    title: "Laboratory: miners who switch at once",
    summary: "All miners pay nearly the same for power and react within days. See the difficulty swing by itself.",
    lesson:
      "A rule that looks back can overshoot when those it measures react to it. Different costs and slow hands are what keeps it calm.",
    ideas: 3,
    source: "Noda, Okumura and Hashimoto, 2020; arithmetic of the model",
  },
};
