/** Words that people read come from i18n: no literal with letters where a reader would meet it. */
import { type Breach, inFolder, type Rule } from "./breach.ts";
import { isNode, literalText, type Node, walk } from "./source.ts";

const READ_ATTRIBUTES = [
  ..."title placeholder alt label".split(" "),
  ..."aria-label aria-description aria-roledescription aria-valuetext aria-placeholder".split(" "),
];
/** The same, set by hand: `node.textContent = ...`; `text` is Pixi's. */
const READ_PROPERTIES = [..."textContent innerText text".split(" "), ..."title placeholder alt ariaLabel".split(" ")];

/** What an expression may put before a reader: literals, and those inside conditions, templates and sums. */
function literalsIn(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  const whole = literalText(value);
  if (whole !== null) return [whole];
  switch (value.type) {
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return literalsIn(value.expression);
    case "ConditionalExpression":
      return [...literalsIn(value.consequent), ...literalsIn(value.alternate)];
    case "LogicalExpression":
      return [...literalsIn(value.left), ...literalsIn(value.right)];
    case "BinaryExpression":
      return value.operator === "+" ? [...literalsIn(value.left), ...literalsIn(value.right)] : [];
    case "TemplateLiteral": {
      const quasis = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
      return [...quasis.map((quasi) => quasi.value.cooked), ...(value.expressions as Node[]).flatMap(literalsIn)];
    }
    default:
      return [];
  }
}

/** `aria-label`, or `xlink:title` with its namespace. */
function attributeName(node: Node): string {
  const name = node.name as Node;
  return name.type === "JSXNamespacedName" ? String((name.name as Node).name) : String(name.name);
}

/** The literals that this very node shows to a reader. */
function shownBy(node: Node, parent: Node | null): readonly string[] {
  switch (node.type) {
    case "JSXText":
      return [String(node.value)];
    case "JSXExpressionContainer":
      return parent?.type === "JSXAttribute" ? [] : literalsIn(node);
    case "JSXAttribute":
      return READ_ATTRIBUTES.includes(attributeName(node)) ? literalsIn(node.value) : [];
    case "AssignmentExpression": {
      const property = (node.left as Node).property as Node | undefined;
      return READ_PROPERTIES.includes(String(property?.name)) ? literalsIn(node.right) : [];
    }
    case "CallExpression": {
      const [name, value] = node.arguments as readonly Node[];
      const method = (node.callee as Node).property as Node | undefined;
      const sets = method?.name === "setAttribute" && READ_ATTRIBUTES.includes(literalText(name) ?? "");
      return sets ? literalsIn(value) : [];
    }
    default:
      return [];
  }
}

export const wordsComeFromI18n: Rule = (sources) => {
  const breaches: Breach[] = [];
  for (const source of sources) {
    if (!inFolder(source.path, "src/view") && !inFolder(source.path, "src/app")) continue;
    walk(source.program, (node, parent) => {
      for (const text of shownBy(node, parent)) {
        if (!/\p{L}/u.test(text)) continue;
        const shown = JSON.stringify(text.trim().slice(0, 40));
        breaches.push({ path: source.path, line: source.lineOf(node), what: `${shown} is a text for people: i18n's` });
      }
    });
  }
  return breaches;
};
