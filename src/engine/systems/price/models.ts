import type { World } from "../../world.ts";
import { jumpDiffusionLevels } from "./jumpDiffusion.ts";
import type { ModelLevels } from "./levels.ts";
import { replayLevels } from "./replay.ts";
import { supplyDemandLevels } from "./supplyDemand.ts";

/** The levels of whichever model the scenario has. */
export function modelLevels(world: World): ModelLevels {
  const { model } = world.scenario.price;
  switch (model.kind) {
    case "replay":
      return replayLevels(world);
    case "jump-diffusion":
      return jumpDiffusionLevels(world, model);
    case "supply-demand":
      return supplyDemandLevels(world, model);
  }
}
