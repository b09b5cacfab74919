/** What stays in Latin letters in a language with letters of its own: names as they are signed, units, and what is typed as it stands. */

/** Institutions, papers, firms, people, data sets and machines. A part of a longer name stands behind it. */
const NAMES = [
  "Cambridge Centre for Alternative Finance",
  "Our World in Data",
  "Energy Institute",
  "South China Morning Post",
  "Financial Times",
  "Hydro-Québec",
  "Hotstopper/btc_halving",
  "Coin Metrics",
  "RIPE Labs",
  "Hashrate Index",
  "Hashrate Atlas",
  "Arcane Research",
  "The Block",
  "The Hindu",
  "The Record",
  "Natural Earth",
  "SIL Open Font License",
  "Bit Digital",
  "Tom Wilson",
  "Larry Cermak",
  "Antminer",
  "S19j Pro",
  "XP",
  "blockchain.com",
  "BTC.com",
  "exit.al",
  ...[
    "BlkCnt",
    "PriceUSD",
    "CBECI",
    "CCAF",
    "Cambridge",
    "Cloudflare",
    "NetBlocks",
    "IODA",
    "net4people",
    "KEGOC",
    "RFE/RL",
  ],
  ...[
    "F2Pool",
    "Miningstore",
    "Bitmain",
    "Ember",
    "EIA",
    "GlobalPetrolPrices",
    "Fantazzini",
    "Kolodin",
    "Noda",
    "Okumura",
  ],
  ...[
    "Hashimoto",
    "Reuters",
    "CoinDesk",
    "CoinGeek",
    "Coinfox",
    "Cryptopolitan",
    "Forkast",
    "Fortune",
    "CNBC",
    "MEES",
    "YCharts",
  ],
  ...["bitcoinj", "Electrum", "Xive", "THash", "OKExPool", "AntPool", "Antpool", "Binance", "Poolin", "Uri"],
  ...["Geologica", "Literata", "ISC", "MIT", "CC BY-NC", "CC BY", "world-atlas", "MODEL.md", "sim hindcast"],
];

const UNITS = [
  "EH/s",
  "PH/s",
  "TH/s",
  "J/TH",
  "TH",
  "EH",
  "kWh",
  "MWh",
  "TWh",
  "kW",
  "MW",
  "GW",
  "kV",
  "kB",
  "USD",
  "BTC",
  "UTC",
  "CO₂",
  "ASIC",
  "ln",
];

/** Keys, kinds of files and places in them, and values that an address takes. */
const TYPED = [
  ...["Page Up", "Page Down", "Home", "End", "Ctrl", "Shift", "Alt", "Tab", "Enter", "Escape", "Esc"],
  ...["QR", "PNG", "CSV", "JSON", "ZIP", "dictionary.csv", "run.json"],
  ...["regions", "parameters", "KZ", "US", "CN", "id"],
  ...["paper, night, projector, device", "present, only"],
];

/** Fields of a scenario file and what stands in them. */
const IN_A_FILE = [
  ...["startUtc", "endUtc", "fromUtc", "toUtc", "migration", "construction", "flows", "season", "low", "high"],
  ...["price.model.kind", "price.model", "replay", "supply-demand", "internet-shutdown", "true", "false"],
  ...["rules.blockSpacingS", "rules.clampFactor", "rules.retargetIntervalBlocks", "regions.US.tariffUsdPerKwh"],
  ...["170b98ab", "1d00ffff"],
];

const anyOf = (names: readonly string[]) =>
  new RegExp(`(?<![A-Za-z])(?:${names.map((name) => name.replace(/[.+/]/g, "\\$&")).join("|")})(?![A-Za-z])`, "g");

const KEPT = anyOf([...NAMES, ...UNITS, ...TYPED]);
const KEPT_OF_A_FILE = anyOf([...IN_A_FILE, "EH/s", "UTC", "id"]);

const leftOf = (text: string, kept: RegExp) => text.replace(kept, "").match(/[A-Za-z]{2,}/g) ?? [];

/** Words of Latin letters that are none of these. */
export function latinWords(text: string): string[] {
  return leftOf(text, KEPT);
}

/** The same of a text about a scenario file; what stands in braces is filled in. */
export function latinWordsOfRefusal(text: string): string[] {
  return leftOf(text.replace(/\{\w+\}/g, ""), KEPT_OF_A_FILE);
}
