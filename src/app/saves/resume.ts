/** What this device had kept, put into a page that opens. Loaded only where something is stored. */
import { FILE_LINK } from "../../scenario/linkState.ts";
import type { RuledScenario } from "../../scenario/loaded.ts";
import type { AtlasStore } from "../../store/atlas.ts";
import type { Kept } from "../../store/kept.ts";
import { type LeftOff, readLeftOff, restoreSteps } from "../../store/leftOff.ts";
import { readKept } from "../../store/readKept.ts";
import type { Shelf } from "../../store/slots.ts";

export interface Visit {
  readonly kept: Kept;
  /** The link to open, and whether it is the person's own. */
  readonly link: string;
  readonly isOwn: boolean;
  /** The scenario of a kept file. */
  readonly first: RuledScenario | null;
  /** Puts into the store what no link holds. */
  readonly begin: (store: AtlasStore) => void;
}

/** A link in the address always wins; the one that a page of a file has names what is kept, if the entry is the person's own. */
export async function resume(shelf: Shelf, link: string, isOwn: boolean): Promise<Visit> {
  const kept = readKept(shelf);
  const asIs: Visit = { kept, link, isOwn, first: null, begin: () => {} };
  const leftOff = readLeftOff(shelf);
  if (leftOff === null) return asIs;
  const isBare = link === "";
  if (leftOff.file === null || (!isBare && (link !== FILE_LINK || !isOwn))) {
    const steps = isBare || isOwn ? (store: AtlasStore) => restoreSteps(store, leftOff) : () => {};
    return isBare
      ? { kept, link: leftOff.link, isOwn: true, first: null, begin: tellingAfter(steps) }
      : { ...asIs, begin: steps };
  }
  const first = await scenarioIn(leftOff);
  if (first === null) return asIs;
  const { name } = leftOff.file;
  const begin = (store: AtlasStore) => {
    store.setState({ file: { name, number: 1 } });
    restoreSteps(store, leftOff);
  };
  return { kept, link: leftOff.link, isOwn: true, first, begin: isBare ? tellingAfter(begin) : begin };
}

/** Says where the person is, unless that is where everybody begins. */
function tellingAfter(begin: Visit["begin"]): Visit["begin"] {
  return (store) => {
    begin(store);
    const { shownTick, past, future, file, opening, commands, scenario, tellArrival } = store.getState();
    const isNew = shownTick === 0 && file === null && past.length + future.length + commands.length === 0;
    if (!isNew && opening === null) tellArrival({ kind: "resumed", tick: Math.min(shownTick, scenario.endTick) });
  };
}

/** Null where the file is none any more: its rules may have changed since. */
async function scenarioIn({ file }: LeftOff): Promise<RuledScenario | null> {
  const { readScenarioFile, MOST_BYTES } = await import("../share/openScenarioFile.ts");
  const text = JSON.stringify(file?.input) ?? "";
  const read = text.length > MOST_BYTES ? null : readScenarioFile(text);
  return read?.ok ? read.value : null;
}
