/** Reads a source file into what the rules ask about: its syntax tree and its imports. */
import { parseAst } from "vite";

/** Repository path (`src/engine/step.ts`) to source text. */
export type Tree = ReadonlyMap<string, string>;

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Repository path it leads to, or null for a package. */
  readonly target: string | null;
  /** Erased before anything runs: `import type`, `export type ... from`, `import("...").Type`. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Source {
  readonly path: string;
  /** Number of lines. */
  readonly lines: number;
  readonly program: Node;
  readonly imports: readonly Import[];
  /** Line (from 1) of a node. */
  readonly lineOf: (node: Node) => number;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** Visits every node below `node` and `node` itself, parents first, with the parent and the key it hangs on. */
export function walk(node: Node, visit: (node: Node, parent: Node | null, key: string) => void): void {
  const go = (current: Node, parent: Node | null, key: string): void => {
    visit(current, parent, key);
    for (const [name, value] of Object.entries(current)) {
      if (Array.isArray(value)) for (const item of value) isNode(item) && go(item, current, name);
      else if (isNode(value)) go(value, current, name);
    }
  };
  go(node, null, "");
}

/** The text of a string literal or of a template without holes, else null. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateLiteral" && (node.expressions as unknown[]).length === 0) {
    const [quasi] = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    return quasi?.value.cooked ?? null;
  }
  return null;
}

/** Where a relative specifier leads from `path`; `?worker` and the like are left off. */
function resolve(path: string, specifier: string): string | null {
  if (!specifier.startsWith(".") && !specifier.startsWith("/")) return null;
  return new URL(specifier.split("?")[0]!, `tree:///${path}`).pathname.slice(1);
}

/**
 * `new URL("./worker.ts", import.meta.url)`: how a worker's entry is named where the bundler reads it. In cli, which is
 * never bundled, such an address only names a file, perhaps one to be written.
 */
function workerUrl(path: string, node: Node): unknown {
  if (path.startsWith("src/cli/")) return undefined;
  const callee = node.callee as Node;
  const [address] = node.arguments as readonly Node[];
  return callee.name === "URL" && /\.[cm]?[jt]sx?$/.test(literalText(address) ?? "") ? address : undefined;
}

/** `ADDRESSES[1]`: the chunk of frozen rules, which is an import where that table is written (`host/frozen`). */
function isFrozenAddress(node: Node): boolean {
  const { object } = (node.type === "TSNonNullExpression" ? node.expression : node) as { readonly object?: Node };
  return object?.name === "ADDRESSES";
}

/** What a node imports from: a node holding the specifier, or undefined when the node imports nothing. */
function importedFrom(path: string, node: Node): unknown {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "TSImportType":
      return node.source ?? undefined;
    case "ImportExpression":
      return isFrozenAddress(node.source as Node) ? undefined : node.source;
    case "TSExternalModuleReference":
      return node.expression;
    case "NewExpression":
      return workerUrl(path, node);
    case "CallExpression": {
      const callee = node.callee as Node;
      const globbed = callee.type === "MemberExpression" && (callee.object as Node).type === "MetaProperty";
      const [first] = node.arguments as readonly Node[];
      return callee.name === "require" || (globbed && (callee.property as Node).name === "glob") ? first : undefined;
    }
    default:
      return undefined;
  }
}

/** @throws Error with the parser's message when the text is not TypeScript */
export function readSource(path: string, text: string): Source {
  const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path) as unknown as Node;
  const lineOf = (node: Node) => text.slice(0, node.start).split("\n").length;
  const imports: Import[] = [];
  walk(program, (node) => {
    const from = importedFrom(path, node);
    if (from === undefined) return;
    // A computed specifier hides where it leads: it gets a name that no rule allows.
    const specifier = literalText(from) ?? "(computed)";
    const typeOnly = node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
    imports.push({ specifier, target: resolve(path, specifier), typeOnly, line: lineOf(node) });
  });
  return { path, lines: text.replace(/\n$/, "").split("\n").length, program, imports, lineOf };
}

const PARSED = /\.tsx?$/;

/** Every TypeScript file of the tree, read. */
export function readTree(tree: Tree): readonly Source[] {
  return [...tree].filter(([path]) => PARSED.test(path)).map(([path, text]) => readSource(path, text));
}
