/** Constants of the model itself; what belongs to one scenario is in the Scenario. Marks as in MODEL.md. */

/** P2. Share of the gap to the wanted running share that closes in a day: 1 - exp(-1/3) off, 1 - exp(-1/5) on. [P] */
export const DAILY_STEP_OFF = 0.28346868942621073;
export const DAILY_STEP_ON = 0.18126924692201818;
/** G4. Half-life of the passing part of a geopolitical shock, days [P] 2..10, as the factor of one hour: 0.5^(1/120). */
export const GEOPOLITICAL_HOURLY_DECAY = 0.9942404238175473;
/** G4. Part of a geopolitical shock that stays. [P] 0..1 */
export const GEOPOLITICAL_PERMANENT_SHARE = 0.5;
/** G5. Square-root impact: its factor [P] 0.5..2, a day's volatility of the price [P] 0.03..0.05, and a day's trade, BTC [P] 50,000..500,000. */
export const IMPACT_FACTOR = 1;
export const IMPACT_DAILY_VOLATILITY = 0.04;
export const IMPACT_DAILY_VOLUME_BTC = 100_000;
/** G7. Coins that miners sell for each EH/s they switch off because it costs more than it earns, BTC. [P] 0..3,000 */
export const FORCED_SALE_BTC_PER_EHS = 1000;
/** G9. How long the buyers of the supply-and-demand toy look back, days. [P] 7..30 */
export const BUYERS_MEMORY_DAYS = 14;
/** R3. Stages of the Erlang travel time; its coefficient of variation is 1/sqrt(stages). [P] */
export const TRAVEL_STAGES = 4;
/** R4. Convoys that one decision to move machines is divided into. */
export const CONVOYS_PER_MOVE = 6;
/** R4. Share of machines lost on the way in a move that a player orders. [P] 0.02..0.05 */
export const MOVE_LOST_SHARE = 0.03;
/** R10. Domestic moves with the seasons: share of a region's movable machines that may leave in a week [P], ... */
export const SEASON_WEEKLY_SHARE = 0.22;
/** ... and how much better the margin must be elsewhere (share of income): a week in the dark, carriage, spread over a season. [P] */
export const SEASON_GAIN_SHARE = 0.12;
/** H3. A place with a larger share of its hosting free builds no more of it. [P] */
export const FREE_SHARE_WHERE_FULL = 0.1;
/** H4. The smallest project that is started, MW. [P] */
export const LEAST_PROJECT_MW = 5;
/** R8. A destination that would take less than this share of a shipment takes none, so that convoys stay few. */
export const LEAST_DESTINATION_SHARE = 0.04;
/** C6. How fast memory of outages builds up: share a day of what is dark. [P] */
export const RISK_PER_DARK_DAY = 0.03;
/** F4. Age at which a model counts as old, days, and the share of old machines that break for good in a day. [P] */
export const OLD_AFTER_DAYS = 1095;
export const OLD_DAILY_SCRAP_SHARE = 0.0006;
/** F4. Share of the machines switched off for cost that are scrapped in a day. [P] */
export const IDLE_DAILY_SCRAP_SHARE = 0.0025;
/** O1. Windows of the block-count estimates, blocks. */
export const ESTIMATE_WINDOWS_BLOCKS = [144, 432, 2016] as const;
export const LONGEST_ESTIMATE_BLOCKS = 2016;
/** O1. Fewer blocks than this give no estimate. */
export const ESTIMATE_MIN_BLOCKS = 12;
