/**
 * What can be wrong with a scenario file, and what would be right: every sentence that a refusal is made of. The page says them in
 * its language (`problemText.ts`); the rules of `schema.ts` have their own words beside them.
 */
export const REFUSALS = {
  // The shape of the file.
  unknownField: "no such field is known here; leave it out",
  missing: "is missing; add it",
  rule: "{rule}, found {found}",
  mustBe: "must be {what}, found {found}",
  mustBeOneOf: "must be one of {options}, found {found}",

  // Parameters.
  pathNowhere: '"{path}" leads to no number in this file; write it as regions.US.tariffUsdPerKwh',
  cannotStand: "{value} cannot stand where it goes ({problem})",
  lowAboveHigh: "low must not be above high",
  outsideRange: "{value} is outside its range, {low} to {high}",

  // Times.
  tooShort: "the run must last at least a day after startUtc",
  tooLong: "the run may last at most {days} days",
  offGrid: "must fall on a full ten minutes",
  timesRise: "the times must rise, ten minutes a step or more",
  daysRise: "the days must rise from January on",
  noDayOfYear: '"{day}" is no day of every year; write it as 05-25',
  noDate: '"{utc}" is no date; only a season has days of the year',
  flowEnd: "endUtc must come after startUtc",
  flowTooEarly: "at most {days} days before the run's startUtc",
  windowEnd: "toUtc must come after fromUtc",

  // Names and shares.
  idTwice: '"{id}" is there twice; ids must differ',
  shockIdTwice: '"{id}" is there twice; ids of events and shocks must differ',
  noMachine: 'no machine "{id}"; known are {known}',
  noRegion: 'no region "{id}"; known are {known}',
  noCountry: 'no region of "{id}"; known are {known}',
  mixSum: "the shares sum to {sum}, not 1",
  flowToItself: 'machines cannot move from "{id}" to itself',

  // Rules and the first block.
  noTarget: "no target of bitcoin's; take it from a block header, 170b98ab for example, at most 1d00ffff",
  noFirstBlock: "must be the first block of a difficulty period, a multiple of {blocks}",
  tooEasy:
    "so easy for the regions' hashrate that difficulty would need {millions} million blocks to catch up; take a harder one, a larger rules.clampFactor or a shorter rules.retargetIntervalBlocks",
  spreadsTooLong:
    "at most half of rules.blockSpacingS, here {most}; blocks that spread for longer leave no time to find the next",
  nothingTravels: "needs migration; no machine looks for a place here, and flows tell their own days",

  // Events.
  onlyShutdownIsolates: "only an internet-shutdown can isolate; leave it out of a {kind}",
  outside: "{value} is outside {low} to {high}",
  eventTooLate: "begins after the run ends ({endUtc}); take an earlier time or leave the event out",
  eventTooEarly:
    "is over before the run begins ({startUtc}), and its last value, {value}, changes nothing; take later times or leave the event out",
  contradicts:
    'contradicts "{id}", also a {kind} of {region}, from {utc} on; make them one event with the steps that hold',
  isolatedByOne:
    'contradicts "{id}", also an internet-shutdown of {region}, from {utc} on; a region is isolated by both or by neither',
  deliveryOutside:
    "nothing of them falls between {startUtc} and {endUtc}; take times inside the run or leave the delivery out",
  flowTooLate: "after the run ends ({endUtc}); take an earlier time or leave the flow out",
  shockTooLate: "begins after the run ends ({endUtc}); take an earlier time or leave the shock out",

  // The price.
  closesMissing: "is missing; a replay needs it, or give another price.model",
  firstCloseLate: "the first close must not be later than startUtc",
  closesOfNoReplay: 'belongs to a replay; leave it out, or take price.model.kind "replay" in place of "{kind}"',
  noNewCoins: "at block {height} no new coins are issued, and supply-demand needs some",
  idleChannel: 'nothing in price.model.kind "{kind}" moves it; its channels are {known}',

  // Places with power, and those who look for one.
  hostingTwice: "owners decide here what is built (construction); leave one of the two out",
  constructionAlone: "needs migration, which tells which machines want a place",
  noHosting: "is missing; machines that look for a place (migration) need to know how much there is",
  ordersAlone: "new machines need migration, which tells how they find a place",

  // What is told of a run.
  lineOutside: "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the line out",
  windowOutside: "{utc} is outside the run; take a time from {startUtc} to {endUtc} or leave the window out",
  rowSum: 'with it the rows\' shares of "{region}" sum to {sum}; at most 1',
  monthSum: "the shares sum to {sum}; at most 100 and what rounding adds",
  publishedBefore: "{publishedMonth} is before {month}",

  // Sizes.
  noWholeMachine: "{ehs} EH/s is less than one machine of any in its mix; take 0, more, or smaller machines",
  tooManyBlocks: "makes {millions} million blocks in this run; at most {most} million",
  tooManyRoutes: "{regions} regions squared times {machines} machines make {routes} ways to move; at most {most}",
  tooManyShipments: "with it flows send more than {most} shipments, one a day each; at most that many",
  tooManyMachines: "makes more than {billions} billion machines in all",
} as const;

export const AN_OBJECT = "an object in braces";

/** What a place in a file takes, by the kind that the validator gives it; it tells no other kinds. */
export const TAKES: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  number: "a number",
  boolean: "true or false",
  array: "a list in square brackets",
  tuple: "a pair in square brackets",
  strict_object: AN_OBJECT,
  record: AN_OBJECT,
};

/** As the validator names what it found. */
export const FOUND: Readonly<Record<string, string>> = { Array: "a list", Object: "an object", undefined: "nothing" };

export const THE_FILE = "the file";
