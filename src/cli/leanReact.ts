/**
 * React's renderer without what this page never does: take over HTML that a server rendered, put style sheets and scripts into the
 * head, view transitions, fragments with refs, suspense lists, hidden activities, actions of forms, elements of own names, and
 * the stacks of components in development. It is 53 of the 95 kB that the first load may take. What is asked of the left-out parts is
 * answered as React answers where there is nothing to do, so that the minifier finds them unused.
 */
import { parseAst } from "vite";

/** Kinds of fibers (`ReactWorkTags`) that nothing here makes: dehydrated boundary, suspense list, hoistable, singleton, view transition, activity. */
const UNUSED_TAGS: readonly number[] = [18, 19, 26, 27, 30, 31];

/** Variables that are never true, and functions that hang on React's interface alone. */
const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ...answering("!1", ["isHydrating", "shouldStartViewTransition"]),
  ...answering("null", [
    "prefetchDNS",
    "preconnect",
    "preload",
    "preloadModule",
    "preinitScript",
    "preinitStyle",
    "preinitModuleScript",
  ]),
]);

/** What calls of these functions give. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ...answering("!1", [
    "popHydrationState",
    "queueIfContinuousEvent",
    "isHostHoistableType",
    "isSingletonScope",
    "isCustomElement",
    "applyViewTransitionToHostInstances",
    "measureViewTransitionHostInstancesRecursive",
    "maySuspendCommit",
  ]),
  ...answering("null", [
    "updateDehydratedSuspenseComponent",
    "upgradeHydrationErrorsToRecoverable",
    "waitForCommitToBeReady",
    "getActivityInstanceFromFiber",
    "getSuspenseInstanceFromFiber",
    "createViewTransitionInstance",
    "startViewTransition",
  ]),
  ...answering('""', ["describeFiber"]),
  ...answering("void 0", [
    "retryIfBlockedOn",
    "clearIfContinuousEvent",
    "commitSuspenseHydrationCallbacks",
    "commitNewChildToFragmentInstances",
    "commitFragmentInstanceInsertionEffects",
    "commitFragmentInstanceDeletionEffects",
    "deleteChildFromFragmentInstance",
    "commitNewChildToFragmentInstance",
    "trackEnterViewTransitions",
    "commitExitViewTransitions",
    "commitEnterViewTransitions",
    "commitNestedViewTransitions",
    "commitDeletedPairViewTransitions",
    "restoreNestedViewTransitions",
    "restoreEnterOrExitViewTransitions",
    "measureNestedViewTransitions",
    "pushViewTransitionCancelableScope",
    "scheduleViewTransitionEvent",
    "accumulateSuspenseyCommitOnFiber",
    "preloadInstanceAndSuspendIfNeeded",
    "setPropOnCustomElement",
    "markRetryLaneIfNotHydrated",
  ]),
]);

function answering(answer: string, names: readonly string[]): (readonly [name: string, answer: string])[] {
  return names.map((name) => [name, answer] as const);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string";

const nameOf = (node: unknown): string => (isNode(node) && node.type === "Identifier" ? (node.name as string) : "");

/** Children in the order of the source. */
function childrenOf(node: Node): readonly (readonly [field: string, child: Node])[] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [field, child] as const),
  );
}

/** @throws Error when a name is not in the code, which then is of another version */
export function leanReact(code: string): string {
  const cuts: Cut[] = [];
  const found = new Set<string>();

  /** What stands in a node's place; null when it stays. */
  function substitute(node: Node, field: string): string | null {
    const called = node.type === "CallExpression" ? nameOf(node.callee) : "";
    const read = field === "params" || field === "property" || field === "key" || field === "id" ? "" : nameOf(node);
    if (ANSWERS.has(called) || CONSTANTS.has(read)) {
      found.add(called + read);
      return `(${ANSWERS.get(called) ?? CONSTANTS.get(read)})`;
    }
    if (node.type === "AssignmentExpression" && CONSTANTS.has(nameOf(node.left))) return "(void 0)";
    if (node.type === "BinaryExpression" && comparesWithUnused(node)) return node.operator === "===" ? "(!1)" : "(!0)";
    return isUncalled(node, code) ? ";" : null;
  }

  /** @param top where declarations of the function around the node can stand */
  function walk(node: Node, field: string, top: number): void {
    const text = substitute(node, field);
    if (text !== null) cuts.push({ start: node.start, end: node.end, text });
    else if (node.type === "SwitchStatement" && isTag(node.discriminant)) walkCases(node.cases as readonly Node[], top);
    else {
      const own = isFunction(node) ? (node.body as Node).start + 1 : top;
      for (const [name, child] of childrenOf(node)) walk(child, name, own);
    }
  }

  /** Leaves cases out that nothing falls into, but for the variables that they declare for other cases. */
  function walkCases(cases: readonly Node[], top: number): void {
    let fallsIn = false;
    for (const one of cases) {
      const body = one.consequent as readonly Node[];
      if (!fallsIn && isUnusedTag(one.test)) {
        cuts.push({ start: one.start, end: one.end, text: "" });
        const names = declaredIn(one);
        if (names.length > 0) cuts.push({ start: top, end: top, text: `var ${names.join(",")};` });
        continue;
      }
      for (const statement of body) walk(statement, "consequent", top);
      const last = body.at(-1);
      fallsIn = last === undefined || !/^(Break|Return|Continue|Throw)Statement$/.test(last.type);
    }
  }

  walk(parseAst(code, { lang: "js" }) as unknown as Node, "", 0);
  const missing = [...ANSWERS.keys(), ...CONSTANTS.keys()].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`This React has no ${missing.join(", ")}: src/cli/leanReact.ts is of another version.`);
  return spliced(code, cuts);
}

const isFunction = ({ type }: Node): boolean => type === "FunctionDeclaration" || type === "FunctionExpression";

/** Names of the variables that belong to the function around a node. */
function declaredIn(node: Node): readonly string[] {
  const own = node.type === "VariableDeclarator" ? [nameOf(node.id)] : [];
  return [...own, ...childrenOf(node).flatMap(([, child]) => (isFunction(child) ? [] : declaredIn(child)))];
}

/** What only a page that calls it needs. */
function isUncalled({ type, start }: Node, code: string): boolean {
  const is = (text: string) => code.startsWith(text, start);
  return type === "ExpressionStatement" && (is("FragmentInstance.prototype.") || is("exports.hydrateRoot ="));
}

const isTag = (node: unknown): boolean => isNode(node) && nameOf(node.property) === "tag";

const isUnusedTag = (node: unknown): boolean => isNode(node) && UNUSED_TAGS.includes(node.value as number);

const comparesWithUnused = ({ left, right, operator }: Node): boolean =>
  /^[!=]==$/.test(operator as string) && ((isUnusedTag(left) && isTag(right)) || (isTag(left) && isUnusedTag(right)));

function spliced(code: string, cuts: readonly Cut[]): string {
  let from = 0;
  let text = "";
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    text += code.slice(from, cut.start) + cut.text;
    from = cut.end;
  }
  return text + code.slice(from);
}
