/** Constants of the model itself; what belongs to one scenario is in the Scenario. Marks as in MODEL.md. */

/** P1. Spread of power prices inside a region: standard deviation of ln price. [P] range 0.15..0.4 */
export const TARIFF_SPREAD = 0.25;
/** P2. Share of the gap to the wanted running share that closes in a day: 1 - exp(-1/3) off, 1 - exp(-1/5) on. [P] */
export const DAILY_STEP_OFF = 0.28346868942621073;
export const DAILY_STEP_ON = 0.18126924692201818;
/** G2. Half-life of the passing part of a geopolitical shock, days [P] 2..10, as the factor of one hour: 0.5^(1/120). */
export const GEOPOLITICAL_HOURLY_DECAY = 0.9942404238175473;
/** G2. Part of a geopolitical shock that stays. [P] 0..1 */
export const GEOPOLITICAL_PERMANENT_SHARE = 0.5;
/** R3. Stages of the Erlang travel time; its coefficient of variation is 1/sqrt(stages). [P] */
export const TRAVEL_STAGES = 4;
/** R4. Convoys that one decision to move machines is divided into. */
export const CONVOYS_PER_MOVE = 6;
/** R4. Share of machines lost on the way in a move that a player orders. [P] 0.02..0.05 */
export const MOVE_LOST_SHARE = 0.03;
/** O1. Windows of the block-count estimates, blocks. */
export const ESTIMATE_WINDOWS_BLOCKS = [144, 432, 2016] as const;
export const LONGEST_ESTIMATE_BLOCKS = 2016;
/** O1. Fewer blocks than this give no estimate. */
export const ESTIMATE_MIN_BLOCKS = 12;
