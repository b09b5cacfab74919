/** A bet, the answer, its luck and the record on the line of the slider. All of it stands in words beside. */
import type { Bet } from "../../scenario/bets.ts";
import type { Answer } from "../../store/answers.ts";

const WIDTH = 280;
const EDGE = 8;

interface BetScaleProps {
  readonly bet: Bet;
  readonly guess: number;
  readonly answer: Answer;
  readonly recorded: number | null;
}

export function BetScale({ bet: { low, high }, guess, answer, recorded }: BetScaleProps) {
  const x = (value: number) => EDGE + (WIDTH - 2 * EDGE) * Math.min(1, Math.max(0, (value - low) / (high - low)));
  const { truth, band, run } = answer;
  return (
    <svg className="bet-scale" viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true">
      <path className="bet-axis" d={`M${EDGE} 24H${WIDTH - EDGE}`} />
      {band !== null && <path className="bet-band" d={`M${x(band[0])} 24H${x(band[1])}`} />}
      <path className="bet-tick" d={`M${x(guess)} 18l-6 -11h12z`} />
      {recorded !== null && <rect className="bet-record" x={x(recorded) - 4} y={30} width={8} height={8} />}
      {run !== null && <circle className="bet-run" cx={x(run)} cy={24} r={4} />}
      <circle className="bet-truth" cx={x(truth)} cy={24} r={6} />
    </svg>
  );
}
