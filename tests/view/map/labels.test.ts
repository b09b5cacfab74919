import { describe, expect, test } from "vitest";
import { placeLabels } from "../../../src/view/map/labels.ts";

const SCREEN = { left: -500, right: 500, top: -500, bottom: 500 };
const NAME = { index: 0, x: 0, y: 0, width: 100, height: 30 };
const DOT = { x: 0, y: 0, owner: 0 };
const placed = (dotWeight?: number) =>
  placeLabels(
    [NAME],
    () => false,
    () => 0,
    [DOT],
    SCREEN,
    dotWeight,
  )[0]!;
const hides = ({ x, y }: { x: number; y: number }) => Math.abs(x) < NAME.width / 2 && Math.abs(y) < NAME.height / 2;

describe("a name whose dot lies where it would stand", () => {
  test("stays when one dot of many is hidden", () => expect(hides(placed())).toBe(true));
  test("moves when dots are few and large", () => expect(hides(placed(2.5))).toBe(false));
});
