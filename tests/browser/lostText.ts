/** Words of a page that nobody can read: cut by a box that does not scroll, or beyond the window. */
import type { Page } from "playwright-core";

/** What ends in an ellipsis is told whole elsewhere: a title in its list, a caption in the drawer, the site's name in the window's. What a drawer hides it shows when it is pulled. */
const KNOWN = ".wordmark, .scenario-title-text, .mode-badge, .timeline-caption";

/** Of every line of text that is shown, those that are lost, with what takes them away. */
export function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const lost: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const element = node.parentElement!;
      const isUnread =
        element.closest(`script, style, template, option, svg, [class*=unseen], [inert], .map-twin, ${known}`) !== null;
      if (text === "" || isUnread || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1 || line.height < 1) continue;
        let [scrollsX, scrollsY, isHeard, cause] = [false, false, false, ""];
        for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
          const { display, overflowX, overflowY, position } = getComputedStyle(box);
          if (display === "inline") continue;
          const { left, right, top, bottom } = box.getBoundingClientRect();
          isHeard ||= right - left <= 2 && bottom - top <= 2; // hidden from the eye on purpose
          scrollsX ||= /auto|scroll/.test(overflowX) || box.matches(".drawer");
          scrollsY ||= /auto|scroll/.test(overflowY) || box.matches(".drawer");
          const isCutX = !scrollsX && /hidden|clip/.test(overflowX) && (line.left < left - 1 || line.right > right + 1);
          // A line is higher than its letters.
          const isCutY = !scrollsY && /hidden|clip/.test(overflowY) && (line.top < top - 3 || line.bottom > bottom + 3);
          if (isCutX || isCutY) cause = `cut by ${box.className || box.tagName}`;
          if (position === "fixed") break;
        }
        if (!scrollsX && (line.left < -1 || line.right > innerWidth + 1)) cause = "beyond the window";
        if (cause !== "" && !isHeard)
          lost.push(`"${text.slice(0, 40)}" in ${element.className || element.tagName}: ${cause}`);
      }
    }
    return lost;
  }, KNOWN);
}
