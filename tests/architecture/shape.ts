/** The form of files: their size, no barrels, no classes below view. */
import { type Breach, inFolder, type Rule } from "./breach.ts";
import { type Node, type Source, walk } from "./source.ts";

const MOST_LINES = 400;
const MEDIAN_LINES = 100;

/** Tables and texts are as long as what they tell. */
const sizeCounts = ({ path }: Source): boolean =>
  !["src/data", "src/scenario/presets", "src/i18n"].some((folder) => inFolder(path, folder)) &&
  !path.endsWith(".generated.ts") &&
  path !== "src/engine/detmathTables.ts";

export const noFileIsLong: Rule = (sources) =>
  sources
    .filter((source) => sizeCounts(source) && source.lines > MOST_LINES)
    .map(({ path, lines }) => ({ path, line: MOST_LINES, what: `has ${lines} lines, above ${MOST_LINES}` }));

export const theMedianFileIsShort: Rule = (sources) => {
  const counted = sources.filter(sizeCounts).sort((a, b) => a.lines - b.lines);
  const middle = counted[Math.floor(counted.length / 2)];
  if (middle === undefined || middle.lines < MEDIAN_LINES) return [];
  return [
    { path: middle.path, line: 1, what: `is the median file with ${middle.lines} lines, not under ${MEDIAN_LINES}` },
  ];
};

/** Only passes on what others wrote: `export ... from`, or imports and a list of names. */
function isBarrel({ program }: Source): boolean {
  const statements = program.body as readonly Node[];
  const passesOn = (node: Node) =>
    node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && !node.declaration);
  return statements.some(passesOn) && statements.every((node) => passesOn(node) || node.type === "ImportDeclaration");
}

export const noBarrels: Rule = (sources) =>
  sources.filter(isBarrel).map(({ path }) => ({ path, line: 1, what: "only re-exports: import from the file itself" }));

const BELOW_VIEW = ["units", "data", "scenario", "engine", "host", "store", "i18n"];

export const noClassesBelowView: Rule = (sources) => {
  const breaches: Breach[] = [];
  for (const source of sources) {
    if (!BELOW_VIEW.some((layer) => inFolder(source.path, `src/${layer}`))) continue;
    walk(source.program, (node) => {
      if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return;
      breaches.push({ path: source.path, line: source.lineOf(node), what: "a class below view" });
    });
  }
  return breaches;
};
