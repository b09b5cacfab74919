/**
 * Breaks a text into lines no wider than a width; what is left after the last line shows as an ellipsis at its end. A word that is
 * wider than a line (a link) is broken where it must be.
 *
 * @param widthOf width of a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, mostLines: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "" && lines.length < mostLines) {
    const length = fitting(rest, width, widthOf);
    if (lines.length === mostLines - 1 && length < rest.length) {
      lines.push(`${rest.slice(0, fitting(rest, width - widthOf("…"), widthOf)).trimEnd()}…`);
      break;
    }
    lines.push(rest.slice(0, length).trimEnd());
    rest = rest.slice(length).trimStart();
  }
  return lines;
}

/** How many characters fit: up to the last space if there is one, and at least one. */
function fitting(text: string, width: number, widthOf: (text: string) => number): number {
  if (widthOf(text) <= width) return text.length;
  let low = 1;
  for (let high = text.length; low < high - 1; ) {
    const middle = (low + high) >>> 1;
    if (widthOf(text.slice(0, middle)) <= width) low = middle;
    else high = middle;
  }
  const space = text.lastIndexOf(" ", low);
  return space > 0 ? space : low;
}
