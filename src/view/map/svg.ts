/** Shapes of the plate as SVG: paths in thousandths of a plate unit, short to write and fine enough for the closest view. */

const SVG = "http://www.w3.org/2000/svg";
export const PLATE_UNITS = 1000;

type Attributes = Readonly<Record<string, string | number>>;

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  return element;
}

export function setAttributes(element: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Of lines whose points, x and y in turn, are in plate units times `perUnit`. */
export function pathData(lines: readonly (readonly number[])[], isClosed: boolean, perUnit = 1): string {
  const factor = PLATE_UNITS / perUnit;
  const data = (line: readonly number[]) => `M${line.map((value) => Math.round(value * factor * 10) / 10).join(" ")}`;
  return lines.map((line) => data(line) + (isClosed ? "z" : "")).join("");
}

/** Into a canvas that has been brought to the plate's units. What a path does not say itself it has from its group. */
export function paintPath(context: CanvasRenderingContext2D, path: Element): void {
  const shape = new Path2D(path.getAttribute("d") ?? "");
  const given = (name: string) => path.getAttribute(name) ?? path.parentElement?.getAttribute(name) ?? "none";
  const opacity = (name: string) => Number(path.getAttribute(name) ?? 1);
  const [fill, stroke] = [given("fill"), given("stroke")];
  if (fill !== "none") {
    context.fillStyle = fill;
    context.globalAlpha = opacity("fill-opacity");
    context.fill(shape);
  }
  if (stroke !== "none") {
    context.strokeStyle = stroke;
    context.globalAlpha = opacity("stroke-opacity");
    context.lineWidth = Number(path.getAttribute("stroke-width"));
    context.stroke(shape);
  }
  context.globalAlpha = 1;
}
