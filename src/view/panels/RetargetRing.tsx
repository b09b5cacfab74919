/** A period's blocks as a ring of ticks that empties as they are found. */
import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tBet.ts";

/** 2,016 blocks cannot be told apart on a small ring: a tick stands for as many as it takes. */
const TICKS = 144;
const OUTER = 46;
const INNER = 38;

export function RetargetRing({ left, blocks }: { readonly left: number; readonly blocks: number }) {
  const full = Math.ceil((left / blocks) * TICKS);
  return (
    <svg
      className="bet-ring"
      viewBox="-50 -50 100 100"
      role="img"
      aria-label={`${t("bet.ring", { blocks: left })} ${t("bet.ringLabel")}`}
    >
      <path className="bet-ring-empty" d={ticks(0, TICKS - full)} />
      <path className="bet-ring-full" d={ticks(TICKS - full, TICKS)} />
      <text y="-1">{formatNumber(left)}</text>
    </svg>
  );
}

/** From the top, clockwise. */
function ticks(from: number, to: number): string {
  let path = "";
  for (let tick = from; tick < to; tick += 1) {
    const turn = (2 * Math.PI * tick) / TICKS;
    const [x, y] = [Math.sin(turn), -Math.cos(turn)];
    path += `M${(INNER * x).toFixed(1)} ${(INNER * y).toFixed(1)}L${(OUTER * x).toFixed(1)} ${(OUTER * y).toFixed(1)}`;
  }
  return path;
}
