/** Who may import whom: DESIGN's folders, seen file by file. */
import { type Breach, inFolder, type Rule } from "./breach.ts";
import type { Import, Source } from "./source.ts";

/** From the left to the right; a file imports its own layer or one to the left. cli stands apart, above host. */
const LAYERS = ["units", "data", "scenario", "engine", "host", "store", "i18n", "view", "app"];
const CLI_MAY_IMPORT = ["cli", "units", "data", "scenario", "engine", "host"];

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** `map` of `src/view/map/dots.ts`; undefined for the shared files directly in view. */
const viewPartOf = (path: string): string | undefined => /^src\/view\/([^/]+)\//.exec(path)?.[1];

/** Applies `judge` to every import that leads to a file; what it answers becomes a breach. */
function overEdges(judge: (from: string, to: string, edge: Import) => string | null): Rule {
  return (sources) =>
    sources.flatMap((source) =>
      source.imports.flatMap((edge) => {
        const what = edge.target === null ? null : judge(source.path, edge.target, edge);
        return what === null ? [] : [{ path: source.path, line: edge.line, what }];
      }),
    );
}

export const everyFileHasALayer: Rule = (sources) =>
  sources
    .filter(({ path }) => !["cli", ...LAYERS].includes(layerOf(path) ?? ""))
    .map(({ path }) => ({ path, line: 1, what: `belongs to no layer: ${LAYERS.join(", ")} or cli` }));

export const importsStayInside: Rule = overEdges((_from, to) =>
  inFolder(to, "src") ? null : `imports ${to}, outside src`,
);

export const importsGoLeft: Rule = overEdges((from, to) => {
  const [mine, theirs] = [layerOf(from), layerOf(to)];
  if (mine === undefined || theirs === undefined || mine === "cli" || theirs === "cli") return null;
  return LAYERS.indexOf(theirs) > LAYERS.indexOf(mine) ? `${mine} imports ${to}, a layer to its right` : null;
});

export const cliStandsApart: Rule = overEdges((from, to) => {
  const [mine, theirs] = [layerOf(from), layerOf(to)];
  if (theirs === "cli" && mine !== "cli") return `${mine} imports ${to}: nothing imports cli`;
  if (mine === "cli" && !CLI_MAY_IMPORT.includes(theirs ?? "")) return `cli imports ${to}: it sits above host only`;
  return null;
});

export const viewKnowsNoHost: Rule = overEdges((from, to) =>
  inFolder(from, "src/view") && inFolder(to, "src/host") ? `view imports ${to}: app joins view and host` : null,
);

export const engineIsToldFacts: Rule = overEdges((from, to, edge) => {
  if (!inFolder(from, "src/engine")) return null;
  if (inFolder(to, "src/data")) return `engine imports ${to}: facts reach it inside a Scenario`;
  return inFolder(to, "src/scenario") && !edge.typeOnly ? `engine imports more than types of ${to}` : null;
});

const ENGINE_FOR_ALL = ["src/engine/frameColumns.ts"];

export const viewAndStoreReadFrames: Rule = overEdges((from, to, edge) => {
  if (!inFolder(from, "src/view") && !inFolder(from, "src/store")) return null;
  if (!inFolder(to, "src/engine") || edge.typeOnly || ENGINE_FOR_ALL.includes(to)) return null;
  return `imports more than types of ${to} (write "import type", or let host do it)`;
});

export const viewPartsStayApart: Rule = overEdges((from, to) => {
  if (!inFolder(from, "src/view") || !inFolder(to, "src/view")) return null;
  const [mine, theirs] = [viewPartOf(from), viewPartOf(to)];
  if (theirs === undefined || mine === theirs) return null;
  return `view/${mine ?? "(shared)"} imports ${to}: the parts of view never meet`;
});

export const onlyHostAndCliStep: Rule = overEdges((from, to) => {
  if (to !== "src/engine/step.ts" || ["host", "cli"].includes(layerOf(from) ?? "")) return null;
  return `imports ${to}: only host, cli and tests run the engine`;
});

/** Depth-first search; every import back into the path being walked is a cycle. Types count: they too tie files together. */
export const noImportCycles: Rule = (sources) => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const trail: string[] = [];
  const breaches: Breach[] = [];
  const visit = (source: Source): void => {
    trail.push(source.path);
    for (const edge of source.imports) {
      const next = byPath.get(edge.target ?? "");
      if (next === undefined || done.has(next.path)) continue;
      const start = trail.indexOf(next.path);
      if (start < 0) visit(next);
      else {
        const cycle = [...trail.slice(start), next.path];
        breaches.push({ path: source.path, line: edge.line, what: `closes a cycle: ${cycle.join(" > ")}` });
      }
    }
    trail.pop();
    done.add(source.path);
  };
  for (const source of sources) if (!done.has(source.path)) visit(source);
  return breaches;
};
