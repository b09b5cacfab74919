/** Computes the constants behind engine/detmath.ts and writes them: `npm run coefficients`. Same bytes every time. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Decimal } from "decimal.js";

const High = Decimal.clone({ precision: 60 });
type High = InstanceType<typeof High>;

const OUTPUT = fileURLToPath(new URL("../engine/detmathTables.ts", import.meta.url));
const LOG_TERMS = 8;
const EXP_TERMS = 11;
const NORMAL_LIMIT = 8;
const NORMAL_STEPS_PER_UNIT = 16;
const LINE_WIDTH = 120;

const ONE = new High(1);
const PI = High.acos(-1);
const LN2 = High.ln(2);

/** (ln(1 + f) - 2s) / s^3 as a function of z = s^2, where s = f / (2 + f): 2/3 + 2/5 z + 2/7 z^2 + ... */
function logTail(z: High): High {
  let sum = new High(0);
  let power = ONE;
  for (let n = 3; power.gt("1e-58"); n += 2) {
    sum = sum.plus(power.times(2).div(n));
    power = power.times(z);
  }
  return sum;
}

/** (e^r - 1 - r) / r^2 = 1/2! + r/3! + r^2/4! + ... */
function expTail(r: High): High {
  let sum = new High(0);
  let term = ONE.div(2);
  for (let n = 3; term.abs().gt("1e-58"); n++) {
    sum = sum.plus(term);
    term = term.times(r).div(n);
  }
  return sum;
}

/** Coefficients, lowest power first, of the polynomial that meets `f` at the Chebyshev nodes of [low, high]. */
function polynomial(f: (x: High) => High, low: High, high: High, terms: number): number[] {
  const nodes = Array.from({ length: terms }, (_, i) => {
    const cosine = High.cos(PI.times(2 * i + 1).div(2 * terms));
    return low.plus(high).plus(high.minus(low).times(cosine)).div(2);
  });
  const differences = nodes.map(f);
  for (let order = 1; order < terms; order++) {
    for (let i = terms - 1; i >= order; i--) {
      differences[i] = differences[i]!.minus(differences[i - 1]!).div(nodes[i]!.minus(nodes[i - order]!));
    }
  }
  // Newton's form to powers of x, from the innermost bracket outwards.
  let powers: High[] = [];
  for (let i = terms - 1; i >= 0; i--) {
    const shifted = [new High(0), ...powers];
    powers = shifted.map((value, n) => value.minus((powers[n] ?? new High(0)).times(nodes[i]!)));
    powers[0] = powers[0]!.plus(differences[i]!);
  }
  return powers.slice(0, terms).map((value) => value.toNumber());
}

function density(x: High): High {
  return High.exp(x.times(x).div(-2)).div(PI.times(2).sqrt());
}

/** 1 - Φ(x) from Φ(x) = 1/2 + φ(x) (x + x^3/3 + x^5/15 + ...); 60 digits leave over 40 after the subtraction. */
function upperTail(x: High): High {
  let sum = new High(0);
  let term = x;
  for (let n = 3; term.gt("1e-60"); n += 2) {
    sum = sum.plus(term);
    term = term.times(x).times(x).div(n);
  }
  return ONE.div(2).minus(density(x).times(sum));
}

/** A polynomial as a function with its numbers written out: nothing is read from an array in the hot path. */
function polynomialSource(name: string, variable: string, coefficients: readonly number[]): string {
  const pairs: string[] = [];
  for (let i = 0; i < coefficients.length; i += 2) {
    const odd = coefficients[i + 1];
    pairs.push(odd === undefined ? `${coefficients[i]}` : `${coefficients[i]} + ${variable} * ${odd}`);
  }
  const rest = pairs.slice(1).map((pair, i) => `  const p${i + 1} = ${pair};\n`);
  const sum = pairs.slice(1).reduceRight((inner, _, i) => `w * (p${i + 1}${inner === "" ? "" : ` + ${inner}`})`, "");
  return `export function ${name}(${variable}: number): number {
  const w = ${variable} * ${variable};
${rest.join("")}  return ${pairs[0]} + ${sum.replace(/\((p\d+)\)/, "$1")};
}
`;
}

/** A list of numbers, as many to a line as fit: the formatter's own layout. */
function list(name: string, values: readonly number[]): string {
  const lines: string[] = [];
  let line = "";
  for (const value of values) {
    const word = `${value},`;
    if (line !== "" && line.length + word.length + 3 > LINE_WIDTH) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return `export const ${name} = [\n${lines.map((row) => `  ${row}`).join("\n")}\n];\n`;
}

/** The whole text of engine/detmathTables.ts. */
export function coefficientsSource(): string {
  const twoTo32 = new High(2).pow(32);
  const ln2High = LN2.times(twoTo32).floor().div(twoTo32);
  const sqrt2 = new High(2).sqrt();
  const logLimit = sqrt2.minus(1).div(sqrt2.plus(1)).pow(2);
  const expLimit = LN2.div(2).times("1.0001");
  const points = Array.from({ length: NORMAL_LIMIT * NORMAL_STEPS_PER_UNIT + 1 }, (_, i) =>
    new High(i).div(NORMAL_STEPS_PER_UNIT),
  );
  return `/** Written by \`npm run coefficients\` (src/cli/coefficients.ts); do not edit. */

/** ln 2 in two parts: the first has 32 bits, so that its product with any binary exponent is exact. */
export const LN2_HIGH = ${ln2High.toNumber()};
export const LN2_LOW = ${LN2.minus(ln2High).toNumber()};

/** (ln(1 + f) - 2s) / s^3 for z = s^2, s = f / (2 + f), and 1 + f between 1/sqrt 2 and sqrt 2. */
${polynomialSource("logPolynomial", "z", polynomial(logTail, new High(0), logLimit, LOG_TERMS))}
/** (e^r - 1 - r) / r^2 for r between -ln 2 / 2 and ln 2 / 2. */
${polynomialSource("expPolynomial", "r", polynomial(expTail, expLimit.neg(), expLimit, EXP_TERMS))}
export const NORMAL_STEPS_PER_UNIT = ${NORMAL_STEPS_PER_UNIT};

/** 1 - Φ(x) of the standard normal, from x = 0 to ${NORMAL_LIMIT}. */
${list(
  "NORMAL_UPPER_TAIL",
  points.map((x) => upperTail(x).toNumber()),
)}
/** Its density at the same x. */
${list(
  "NORMAL_DENSITY",
  points.map((x) => density(x).toNumber()),
)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(OUTPUT, coefficientsSource());
  console.log(`written: ${OUTPUT}`);
}
