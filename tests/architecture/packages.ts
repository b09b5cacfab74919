/** Which npm package may be used where. A package that is not named here may be used nowhere in src. */
import type { Rule } from "./breach.ts";

/** A home that ends in `/` is a folder, else one file. */
const HOMES: readonly (readonly [packages: readonly string[], homes: readonly string[]])[] = [
  [["valibot"], ["src/scenario/"]],
  [["zustand", "idb-keyval"], ["src/store/"]],
  [["react"], ["src/view/", "src/app/", "src/store/useAtlas.ts"]],
  [["react-dom"], ["src/app/"]],
  [["pixi.js"], ["src/view/map/"]],
  [["uplot"], ["src/view/charts/"]],
  [["uqr"], ["src/view/panels/"]],
  [["tinykeys", "fflate"], ["src/app/"]],
  [["@lingui/*"], ["src/i18n/", "src/view/", "src/app/"]],
  [["@fontsource-variable/*"], ["src/app/"]],
  [["node:*", "vite", "playwright-core", "piscina", "decimal.js", "@valibot/to-json-schema"], ["src/cli/"]],
  [["d3-geo", "topojson-client", "topojson-specification", "geojson", "world-atlas"], ["src/cli/"]],
];

/** `@lingui/core` of `@lingui/core/x`, `react-dom` of `react-dom/client`, `node:fs` of `node:fs/promises`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const isAtHome = (path: string, home: string): boolean => (home.endsWith("/") ? path.startsWith(home) : path === home);

export const packagesStayHome: Rule = (sources) =>
  sources.flatMap((source) =>
    source.imports.flatMap((edge) => {
      if (edge.target !== null) return [];
      const name = packageOf(edge.specifier);
      const homes = HOMES.find(([packages]) => packages.some((pattern) => matches(name, pattern)))?.[1];
      if (homes?.some((home) => isAtHome(source.path, home))) return [];
      const where = homes === undefined ? "named in no layer" : `allowed only in ${homes.join(", ")}`;
      return [{ path: source.path, line: edge.line, what: `imports ${edge.specifier}, ${where}` }];
    }),
  );
