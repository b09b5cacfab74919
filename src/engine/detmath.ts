/**
 * Logarithm, exponential and the normal distribution from + - * / alone: the same bits in every engine.
 * Errors are below 1 ulp (log, exp) and 1e-6 absolute (normal); constants come from src/cli/coefficients.ts.
 */
import {
  expPolynomial,
  LN2_HIGH,
  LN2_LOW,
  logPolynomial,
  NORMAL_DENSITY,
  NORMAL_STEPS_PER_UNIT,
  NORMAL_UPPER_TAIL,
} from "./detmathTables.ts";

/** One double, and the two 32-bit halves that it is made of. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
const HIGH_WORD = words[1] === 0 ? 0 : 1;
double[0] = Math.sqrt(2);
const CARRY_FROM_SQRT2 = 0x100000 - (words[HIGH_WORD]! & 0xfffff);

/** Every power of two that a double can hold, 2^-1074 first. */
const powersOfTwo = new Float64Array(2098);
const ZEROTH_POWER = 1074;
for (let i = ZEROTH_POWER, up = 1; i < powersOfTwo.length; i++, up *= 2) powersOfTwo[i] = up;
for (let i = ZEROTH_POWER, down = 1; i >= 0; i--, down /= 2) powersOfTwo[i] = down;

const INVERSE_LN2 = 1 / (LN2_HIGH + LN2_LOW);
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

/** Natural logarithm. 0 gives -Infinity; negative numbers and NaN give NaN. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let scale = 0;
  if (x < SMALLEST_NORMAL) {
    x *= TWO_TO_54;
    scale = 54;
  }
  double[0] = x;
  // words[0] or words[1]; the sum carries into the exponent from sqrt 2 on, without a branch to guess
  let exponent = ((words[HIGH_WORD]! + CARRY_FROM_SQRT2) >>> 20) - 1023;
  const mantissa = x * powersOfTwo[ZEROTH_POWER - exponent]!; // -1022 <= exponent <= 1024
  exponent -= scale;
  // x = 2^exponent (1 + f); ln(1 + f) = 2s + s^3 (2/3 + ...) and 2s = f - f^2/2 + s f^2/2, where f is exact.
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const tail = z * logPolynomial(z);
  const halfSquare = 0.5 * f * f;
  const head = exponent * LN2_HIGH + f;
  const lost = f - (head - exponent * LN2_HIGH); // what rounding took from head
  return head + (lost + (s * (halfSquare + tail) + exponent * LN2_LOW - halfSquare));
}

/** e to the power of x. Overflows to Infinity above 709.78 and to 0 below -745.13; NaN gives NaN. */
export function exp(x: number): number {
  if (!(x < 710)) return x >= 710 ? Infinity : NaN;
  if (x < -746) return 0;
  const exponent = Math.floor(x * INVERSE_LN2 + 0.5);
  const head = x - exponent * LN2_HIGH; // exact
  const low = exponent * LN2_LOW;
  const r = head - low;
  const rest = head - r - low; // what rounding took from r
  const tail = r * r * expPolynomial(r);
  const sum = 1 + r;
  const lost = r - (sum - 1);
  const value = sum + (lost + (rest + rest * r + tail));
  // 0.7 < value < 1.42 and -1076 <= exponent <= 1024; at either end the power itself is no normal double
  if (exponent > 1023) return value * 2 * powersOfTwo[ZEROTH_POWER + 1023]!;
  if (exponent >= -1022) return value * powersOfTwo[ZEROTH_POWER + exponent]!;
  return value * powersOfTwo[ZEROTH_POWER + exponent + 1022]! * SMALLEST_NORMAL;
}

const upperTail = Float64Array.from(NORMAL_UPPER_TAIL);
/** Slope of the upper tail per step of the table. */
const slope = Float64Array.from(NORMAL_DENSITY, (density) => -density / NORMAL_STEPS_PER_UNIT);
const LAST = upperTail.length - 1;
/** Beyond this many standard deviations the normal functions stay at their value here. */
const NORMAL_LIMIT = LAST / NORMAL_STEPS_PER_UNIT;

/** Standard normal distribution function: a cubic through the tabulated values and slopes. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const steps = Math.min(Math.abs(x), NORMAL_LIMIT) * NORMAL_STEPS_PER_UNIT;
  const i = Math.min(Math.floor(steps), LAST - 1);
  const t = steps - i;
  // i + 1 <= LAST, so all four are in the tables
  const a = upperTail[i]!;
  const drop = upperTail[i + 1]! - a;
  const m0 = slope[i]!;
  const m1 = slope[i + 1]!;
  const tail = a + t * (m0 + t * (3 * drop - 2 * m0 - m1 + t * (m0 + m1 - 2 * drop)));
  return x < 0 ? tail : 1 - tail;
}

/** Standard normal density: the slope of `normalCdf`, and like it what it is 8 standard deviations out beyond them. */
export function normalDensity(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const steps = Math.min(Math.abs(x), NORMAL_LIMIT) * NORMAL_STEPS_PER_UNIT;
  const i = Math.min(Math.floor(steps), LAST - 1);
  const t = steps - i;
  const drop = upperTail[i + 1]! - upperTail[i]!; // i + 1 <= LAST
  const m0 = slope[i]!;
  const m1 = slope[i + 1]!;
  return -NORMAL_STEPS_PER_UNIT * (m0 + t * (2 * (3 * drop - 2 * m0 - m1) + t * 3 * (m0 + m1 - 2 * drop)));
}

/** Inverse of `normalCdf`; always finite: 0 gives -8, and whatever lies beyond 8 gives 8. */
export function normalQuantile(u: number): number {
  if (Number.isNaN(u)) return NaN;
  const tail = u < 0.5 ? u : 1 - u;
  let i = 0;
  let end = LAST;
  if (tail <= upperTail[end]!) return u < 0.5 ? -NORMAL_LIMIT : NORMAL_LIMIT;
  while (end - i > 1) {
    const middle = (i + end) >>> 1;
    if (upperTail[middle]! >= tail) i = middle;
    else end = middle;
  }
  const a = upperTail[i]! - tail;
  const drop = upperTail[i + 1]! - upperTail[i]!;
  const m0 = slope[i]!;
  const c2 = 3 * drop - 2 * m0 - slope[i + 1]!;
  const c3 = m0 + slope[i + 1]! - 2 * drop;
  // The chord is within 0.07 of a step; three of Newton's steps then reach the last digits.
  let t = -a / drop;
  for (let n = 0; n < 3; n++) t -= (a + t * (m0 + t * (c2 + t * c3))) / (m0 + t * (2 * c2 + t * 3 * c3));
  const x = (i + t) / NORMAL_STEPS_PER_UNIT;
  return u < 0.5 ? 0 - x : x;
}
