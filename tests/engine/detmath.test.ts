import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coefficientsSource } from "../../src/cli/coefficients.ts";
import { exp, log, normalCdf, normalDensity, normalQuantile } from "../../src/engine/detmath.ts";
import { uniform } from "../../src/engine/random.ts";

const High = Decimal.clone({ precision: 30 });
type High = InstanceType<typeof High>;
const INPUTS = 100_000;

/** x = mantissa 2^exponent with a whole mantissa; 2^52 <= mantissa < 2^53 unless x is subnormal. */
function split(x: number): { mantissa: number; exponent: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const field = (bits.getUint32(0) >>> 20) & 0x7ff;
  const fraction = (bits.getUint32(0) & 0xfffff) * 2 ** 32 + bits.getUint32(4);
  const mantissa = (field === 0 ? fraction : fraction + 2 ** 52) * (x < 0 ? -1 : 1);
  return { mantissa, exponent: Math.max(field, 1) - 1075 };
}

/** The value of a double, to 30 digits. (`new Decimal(x)` reads the shortest text of x, which is another number.) */
const powersOfTwo = Array.from({ length: 2202 }, (_, i) => new High(2).pow(i - 1100));
function decimal(x: number): High {
  const { mantissa, exponent } = split(x);
  return new High(mantissa).times(powersOfTwo[exponent + 1100]!);
}

/** Error of `value` in units of the last place of the truth. */
function ulps(value: number, truth: High): number {
  const { mantissa, exponent } = split(value);
  const error = decimal(value).minus(truth).abs();
  const below = mantissa === 2 ** 52 && truth.lt(value) ? 1 : 0; // just under a power of two the places are half as wide
  return error.times(powersOfTwo[1100 - exponent + below]!).toNumber();
}

// decimal.js needs 80 us for ln or exp, so it does so at the points of a grid; its arithmetic covers the rest of the way.
const LN2 = High.ln(2);
const lnGrid = Array.from({ length: 1025 }, (_, i) => (i === 1024 ? LN2 : new High(1024 + i).div(1024).ln()));

function trueLog(x: number): High {
  let { mantissa, exponent } = split(x);
  while (mantissa < 2 ** 52) {
    mantissa *= 2;
    exponent -= 1;
  }
  const cell = Math.round(mantissa / 2 ** 42) - 1024;
  const centre = (1024 + cell) * 2 ** 42;
  const s = new High(mantissa - centre).div(new High(mantissa).plus(centre));
  const z = s.times(s);
  let series = new High(0);
  for (let n = 7; n >= 1; n -= 2) series = series.times(z).plus(new High(2).div(n));
  return LN2.times(exponent + 52)
    .plus(lnGrid[cell]!)
    .plus(series.times(s));
}

const wholeExp = Array.from({ length: 1460 }, (_, i) => High.exp(i - 748));
const partExp = Array.from({ length: 1024 }, (_, i) => new High(i).div(1024).exp());

function trueExp(x: number): High {
  const steps = Math.floor(x * 1024);
  const r = decimal(x).minus(new High(steps).div(1024));
  let series = new High(1);
  for (let n = 7; n >= 1; n--) series = series.times(r).div(n).plus(1);
  const whole = Math.floor(steps / 1024);
  return wholeExp[whole + 748]!.times(partExp[steps - whole * 1024]!).times(series);
}

/** Repeatable inputs from the engine's own generator, on a stream of their own. */
const draw = (index: number, n = 0) => uniform(1, 1000, index, n);

function worst(f: (x: number) => number, truth: (x: number) => High, input: (i: number) => number): number {
  let most = 0;
  for (let i = 0; i < INPUTS; i++) {
    const x = input(i);
    most = Math.max(most, ulps(f(x), truth(x)));
  }
  return most;
}

test("the reference agrees with decimal.js itself", () => {
  for (let i = 0; i < 300; i++) {
    const x = 2 ** (draw(i) * 2100 - 1074);
    expect(trueLog(x).minus(decimal(x).ln()).abs().div(trueLog(x).abs()).toNumber()).toBeLessThan(1e-25);
    const y = draw(i, 1) * 1450 - 744;
    expect(trueExp(y).div(decimal(y).exp()).minus(1).abs().toNumber()).toBeLessThan(1e-25);
  }
});

test("the tables are, byte for byte, what our script computes", () => {
  const path = new URL("../../src/engine/detmathTables.ts", import.meta.url);
  expect(readFileSync(path, "utf8")).toBe(coefficientsSource());
});

describe("log", () => {
  test("is within 1 ulp of the truth, from subnormal to huge and around 1", () => {
    const error = worst(log, trueLog, (i) => {
      if (i % 4 === 0) return Math.max(2 ** (draw(i) * 2098 - 1074), 5e-324);
      if (i % 4 === 1) return 1 - draw(i); // what an exponential draw asks for
      if (i % 4 === 2) return 0.5 + draw(i) * 1.5;
      return 1 + (draw(i) - 0.5) * 2 ** -(draw(i, 1) * 50);
    });
    expect(error).toBeLessThan(1);
  });

  test("has the edges of the real logarithm", () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(-Infinity)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    for (const x of [
      5e-324,
      2.2250738585072014e-308,
      2.225073858507201e-308,
      Number.MAX_VALUE,
      1 - 2 ** -53,
      Math.SQRT2,
    ]) {
      expect(ulps(log(x), trueLog(x))).toBeLessThan(1);
    }
  });
});

describe("exp", () => {
  test("is within 1 ulp of the truth over its whole range and around 0", () => {
    const error = worst(exp, trueExp, (i) => {
      if (i % 4 === 0) return draw(i) * 1454 - 745;
      if (i % 4 === 1) return draw(i) * 2 - 1;
      if (i % 4 === 2) return draw(i) * 40 - 20;
      return (draw(i) - 0.5) * 2 ** -(draw(i, 1) * 60);
    });
    expect(error).toBeLessThan(1);
  });

  test("has the edges of the real exponential", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(5e-324)).toBe(1);
    expect(exp(NaN)).toBeNaN();
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(exp(1e300)).toBe(Infinity);
    expect(exp(-1e300)).toBe(0);
    for (const x of [
      709.782712893384, -708.3964185322641, -708.4, -709.5, -744.5, 0.34657359027997264, -0.3465735902799727,
    ]) {
      expect(ulps(exp(x), trueExp(x))).toBeLessThan(1);
    }
  });

  test("undoes log", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(2e-13);
      }),
    );
  });
});

/** Φ by its power series, in decimal.js. */
function trueCdf(x: number): number {
  const Wide = Decimal.clone({ precision: 50 });
  const at = new Wide(x);
  let sum = new Wide(0);
  let term = at;
  for (let n = 3; term.abs().gt(1e-40); n += 2) {
    sum = sum.plus(term);
    term = term.times(at).times(at).div(n);
  }
  const density = Wide.exp(at.times(at).div(-2)).div(Wide.acos(-1).times(2).sqrt());
  return density.times(sum).plus(0.5).toNumber();
}

describe("normal distribution", () => {
  test("the distribution function is within 1e-6 of the truth", () => {
    let most = 0;
    for (let x = -8.5; x <= 8.5; x += 0.0173) most = Math.max(most, Math.abs(normalCdf(x) - trueCdf(x)));
    expect(most).toBeLessThan(1e-6);
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(Infinity)).toBeCloseTo(1, 14);
    expect(normalCdf(-Infinity)).toBeGreaterThan(0);
    expect(normalCdf(NaN)).toBeNaN();
  });

  test("the density is within 2e-5 of exp(-x²/2) / sqrt(2π), even, and nothing far out", () => {
    let most = 0;
    for (let x = -8.5; x <= 8.5; x += 0.0173) {
      most = Math.max(most, Math.abs(normalDensity(x) - Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)));
      expect(normalDensity(-x)).toBe(normalDensity(x));
    }
    expect(most).toBeLessThan(2e-5);
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
    expect(normalDensity(Infinity)).toBeLessThan(1e-14);
    expect(normalDensity(NaN)).toBeNaN();
  });

  test("the distribution function never falls", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, more) => {
          expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x));
        },
      ),
    );
  });

  test("the quantile is finite on all of [0, 1) and undoes the distribution function", () => {
    expect(normalQuantile(0)).toBe(-8);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(1 - 2 ** -53)).toBe(8);
    expect(normalQuantile(2 ** -53)).toBe(-8);
    expect(normalQuantile(NaN)).toBeNaN();
    for (let i = 0; i < 20_000; i++) {
      const u = i % 2 === 0 ? draw(i) : draw(i) * 2 ** -(draw(i, 1) * 48);
      const x = normalQuantile(u);
      expect(Math.abs(x)).toBeLessThanOrEqual(8);
      if (x > -8) expect(Math.abs(normalCdf(x) - u)).toBeLessThanOrEqual(u * 1e-9);
    }
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
  });
});
