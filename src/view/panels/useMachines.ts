/** The count of machines of the moment, made while it is wanted and time stands still. */
import { useEffect, useState } from "react";

import { RULES } from "../../scenario/linkState.ts";
import { countMachines } from "../../store/machineCount.ts";
import { frameTickNow } from "../../store/now.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import type { WhyMoment } from "../../store/why/types.ts";

/** A hand that drags the cursor asks for nothing until it rests. */
const REST_MS = 250;

interface Count {
  readonly of: string;
  readonly machines: WhyMoment["machines"];
}

export interface Counted {
  /** Null while there is none of this very moment. */
  readonly machines: WhyMoment["machines"];
  readonly failed: boolean;
}

export function useMachines(wanted: boolean): Counted {
  const store = useAtlasStore();
  const state = useMoment();
  const playing = useAtlas((now) => now.playing);
  const tick = frameTickNow(state);
  const of = JSON.stringify([
    tick,
    state.seed,
    state.scenario.id,
    state.commands,
    state.assumptions,
    state.file?.number,
  ]);
  const [count, setCount] = useState<Count | null>(null);
  const isHere = count?.of === of;
  const asks = wanted && !playing && !isHere && state.rules === RULES;
  useEffect(() => {
    if (!asks) return;
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = countMachines(store, tick, (machines) => setCount({ of, machines }));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [store, asks, tick, of]);
  return { machines: isHere ? count.machines : null, failed: isHere && count.machines === null };
}
