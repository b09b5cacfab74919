/** What a finger would miss. */
import type { Page } from "playwright-core";

/**
 * Flags stand closer than fingers: the slider and the steps by event do the same. What a badge says stands at the story's foot too.
 * The link past all that is seen by keyboard alone.
 */
const OTHERWISE = ".timeline-flag-button, .mode-badge, .skip, .map-twin *";

/** Of all that can be pressed now: what is smaller than 48 by 48 px and would, were it as large, lie over something else that can. */
export function missedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((otherwise) => {
    const LEAST_PX = 48;
    const targets = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, summary, textarea")]
      .filter(
        (element) =>
          !element.matches(`${otherwise}, :disabled`) &&
          element.closest("[inert]") === null &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          getComputedStyle(element).display !== "inline", // a word of a sentence
      )
      .map((element) => {
        const pressed = element.closest("label") ?? element;
        const { left, right, top, bottom } = pressed.getBoundingClientRect();
        const name = element.getAttribute("aria-label") ?? (pressed.textContent?.trim() || element.className);
        let area = pressed.parentElement;
        while (area !== null && !/auto|scroll/.test(getComputedStyle(area).overflowY)) area = area.parentElement;
        return { element: pressed, area, name: name.slice(0, 40), left, right, top, bottom };
      })
      .filter(({ element, area, left, right, top, bottom }) => {
        if (right - left <= 2 || bottom - top <= 2) return false;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const box = area?.getBoundingClientRect();
        const isScrolledAway = box !== undefined && (y < box.top || y > box.bottom || x < box.left || x > box.right);
        const there = document.elementFromPoint(x, y);
        return isScrolledAway || (there !== null && (element.contains(there) || there.contains(element))); // else something lies over it
      });
    return targets.flatMap(({ element, area, name, left, right, top, bottom }) => {
      const [padX, padY] = [LEAST_PX - (right - left), LEAST_PX - (bottom - top)].map((px) =>
        Math.max(0, px / 2 - 0.5),
      );
      if (padX === 0 && padY === 0) return [];
      const near = targets.filter(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          other.area === area &&
          other.left < right + padX! &&
          other.right > left - padX! &&
          other.top < bottom + padY! &&
          other.bottom > top - padY!,
      );
      const size = `${Math.round(right - left)} by ${Math.round(bottom - top)}`;
      return near.map((other) => `${name}, ${size}, is too near to ${other.name}`);
    });
  }, OTHERWISE);
}
