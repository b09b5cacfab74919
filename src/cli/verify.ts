import { ADDRESSES } from "../host/frozen/addresses.generated.ts";
import { frozenRules } from "../host/frozenEntry.ts";
import { loadFrozen } from "../host/frozenLoad.ts";
import { loadUnder } from "../host/loadUnder.ts";
import { hindranceIn } from "../scenario/checkable.ts";
import { decodeLink, rulesIn, scenarioIdIn } from "../scenario/link.ts";
import { linkInAddress, tidyLink } from "../scenario/linkInAddress.ts";
import { RULES } from "../scenario/linkState.ts";
import type { Interruption } from "./writeEnsemble.ts";

const NOT_MATCHING = 1;
const NOT_CHECKABLE = 2;

const unchecked = (why: string): Interruption => ({ interrupted: `not checkable: ${why}`, status: NOT_CHECKABLE });

/** The link of an address, as the page reads it; a link alone is itself. */
function linkIn(address: string): string {
  const text = tidyLink(address);
  return /[#?]|%23/.test(text) ? linkInAddress(new URL(text, "https://site.invalid")) : text;
}

/**
 * Runs what a link describes and compares its hash with the one that the link claims. What of it only changes the view may be
 * unreadable, as on the page (`hindranceIn`).
 */
export async function verify(address: string): Promise<string | Interruption> {
  const link = linkIn(address);
  const id = scenarioIdIn(link);
  const loaded = id === null ? undefined : await loadUnder(id, rulesIn(link));
  if (id === null || loaded === undefined)
    return unchecked(id === null ? "this is no link of a scenario" : `no scenario "${id}" here`);
  const { input, rules } = loaded;
  const { problems, assumptions, commands, seed, claim } = decodeLink(link, id, () => loaded);
  const problem = hindranceIn(problems);
  if (problem?.code === "unknown-rules" || problem?.code === "unread-rules")
    return unchecked(
      `rules ${problem.text}; known here are rules ${[...new Set([...Object.keys(ADDRESSES), String(RULES)])].join(", ")}`,
    );
  if (problem !== undefined)
    return unchecked(
      `not all that may bear on the run could be read (${problem.code}${"text" in problem ? `: ${problem.text}` : ""})`,
    );
  if (claim === null) return unchecked("the link claims no result");
  const { run } = (await loadFrozen(rules)) ?? frozenRules;
  const builder = run(input, assumptions, seed, commands);
  while (!builder.done()) builder.advance(Number.MAX_SAFE_INTEGER);
  if (builder.hash() === claim)
    return `verified: ${input.id}, seed ${seed}, under rules ${rules}, ends with hash ${claim}`;
  return { interrupted: `not matching: the run ends with hash ${builder.hash()}, not ${claim}`, status: NOT_MATCHING };
}
