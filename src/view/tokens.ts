/** The page's tokens for what is drawn on a canvas, which would take a system's colour for that of an unforced page. */

export interface Tokens {
  readonly text: (name: string) => string;
  readonly colour: (name: string) => string;
}

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const text = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colour = (name: string) => {
    const value = text(name);
    return value === "" || value.startsWith("#") ? value : shownColour(element, value);
  };
  return { text, colour };
}

function shownColour(element: Element, value: string): string {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
