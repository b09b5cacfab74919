/** The rules of DESIGN section 2 by name. None has an allow-list. */
import type { Rule } from "./breach.ts";
import { engineIsDeterministic, scenarioKnowsNoClock } from "./calls.ts";
import {
  cliStandsApart,
  engineIsToldFacts,
  everyFileHasALayer,
  importsGoLeft,
  importsStayInside,
  noImportCycles,
  onlyHostAndCliStep,
  viewAndStoreReadFrames,
  viewKnowsNoHost,
  viewPartsStayApart,
} from "./layers.ts";
import { packagesStayHome } from "./packages.ts";
import { noBarrels, noClassesBelowView, noFileIsLong, theMedianFileIsShort } from "./shape.ts";
import { wordsComeFromI18n } from "./words.ts";

export const RULES = {
  "every file belongs to a layer": everyFileHasALayer,
  "imports stay inside src": importsStayInside,
  "a file imports its own layer or one to the left": importsGoLeft,
  "cli sits above host and nothing imports it": cliStandsApart,
  "view does not import host": viewKnowsNoHost,
  "engine takes types from scenario and nothing from data": engineIsToldFacts,
  "view and store take types, columns and commands from engine": viewAndStoreReadFrames,
  "map, charts and panels never import one another": viewPartsStayApart,
  "only host, cli and tests import step": onlyHostAndCliStep,
  "npm packages stay in their layers": packagesStayHome,
  "files import in no cycle": noImportCycles,
  "no barrel files": noBarrels,
  "nothing unrepeatable is called in the engine": engineIsDeterministic,
  "no clock or timer in scenario": scenarioKnowsNoClock,
  "no file above 400 lines": noFileIsLong,
  "the median file is under 100 lines": theMedianFileIsShort,
  "no user-visible literal in view and app": wordsComeFromI18n,
  "no class below view": noClassesBelowView,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
