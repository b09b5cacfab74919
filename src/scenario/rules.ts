import { REAL_CHAIN_RULES } from "../units/constants.ts";
import type { ChainRules, Scenario } from "./types.ts";

export interface ChangedRule {
  readonly rule: keyof ChainRules;
  readonly value: number;
  readonly real: number;
}

/** The rules in which a scenario differs from the real chain, to be marked wherever the run is shown. */
export function changedRules({ rules }: Scenario): ChangedRule[] {
  return (Object.keys(REAL_CHAIN_RULES) as (keyof ChainRules)[])
    .map((rule) => ({ rule, value: rules[rule], real: REAL_CHAIN_RULES[rule] }))
    .filter(({ value, real }) => value !== real);
}
