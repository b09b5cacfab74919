import { ADDRESSES } from "./frozen/addresses.generated.ts";
import type { FrozenRules } from "./frozenRules.ts";
import { inTodaysColumns } from "./inTodaysColumns.ts";

/** Frozen rules by number, their runs told in the columns of today; undefined where there are none. Fails when their chunk does not come. */
export async function loadFrozen(rules: number): Promise<FrozenRules | undefined> {
  if (!Object.hasOwn(ADDRESSES, rules)) return undefined;
  const { frozenRules }: { frozenRules: FrozenRules } = await import(/* @vite-ignore */ ADDRESSES[rules]!);
  return inTodaysColumns(frozenRules);
}
