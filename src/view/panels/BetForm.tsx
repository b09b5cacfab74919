/** The question, a slider for the answer, and the verb that places it. It comes with the first load. */
import { type FormEvent, useState } from "react";
import { formatChange, formatInterval, formatNumber } from "../../i18n/format.ts";
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/t.ts";
import type { Bet } from "../../scenario/bets.ts";
import { guess, leaveBet, pullPlug } from "../../store/betting.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import "./bet.css";

/** A guess as it is typed: minutes and seconds, or a number with the digits of the slider's steps. */
export function guessText({ quantity: { kind }, step }: Pick<Bet, "quantity" | "step">, value: number): string {
  if (kind === "interval") return formatInterval(value);
  const digits = step < 1 ? 1 : 0;
  return kind === "retarget" || kind === "growth" ? formatChange(value, digits) : formatNumber(value, digits);
}

/** What was typed, in the unit of the quantity; NaN where it is no number. `11`, `11:30` and `11.5` are minutes. */
export function readGuess({ quantity: { kind } }: Pick<Bet, "quantity">, text: string): number {
  const plain = text.trim().replace("\u2212", "-").replace(",", ".");
  if (kind !== "interval") return plain === "" ? Number.NaN : Number(plain);
  const [, minutes, seconds] = /^(\d+(?:\.\d+)?)(?::([0-5]?\d))?$/.exec(plain) ?? [];
  return 60 * Number(minutes) + Number(seconds ?? 0);
}

export function BetForm() {
  const store = useAtlasStore();
  const betting = useAtlas((state) => state.betting);
  const [typed, setTyped] = useState<string | null>(null);
  if (betting === null) return null;
  const { bet, guess: value } = betting;
  const unit = t(
    bet.quantity.kind === "interval" ? "bet.minutes" : bet.quantity.kind === "orphaned" ? "bet.blocks" : "bet.percent",
  );
  const take = () => {
    if (typed !== null) guess(store, readGuess(bet, typed));
    setTyped(null);
  };
  const place = (event: FormEvent) => {
    event.preventDefault();
    take();
    pullPlug(store);
  };
  return (
    <form className="bet" onSubmit={place}>
      <p className="bet-question" id="bet-question">
        {said(bet.question)}
      </p>
      <div className="bet-slide">
        <div className="bet-track">
          <input
            type="range"
            aria-labelledby="bet-question"
            aria-valuetext={`${guessText(bet, value)} ${unit}`}
            min={bet.low}
            max={bet.high}
            step={bet.step}
            value={value}
            onChange={(event) => guess(store, Number(event.currentTarget.value))}
          />
          <p className="bet-ends" aria-hidden="true">
            <span>{guessText(bet, bet.low)}</span>
            <span>{guessText(bet, bet.high)}</span>
          </p>
        </div>
        <input
          className="bet-typed"
          aria-label={t("bet.typed")}
          inputMode="text"
          autoComplete="off"
          value={typed ?? guessText(bet, value)}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
        />
        <span className="bet-unit">{unit}</span>
      </div>
      <div className="bet-verbs">
        <button type="submit" className="button-ember button-large">
          {said(bet.plug)}
        </button>
        <button type="button" className="button-quiet" onClick={() => leaveBet(store)}>
          {t("bet.skip")}
        </button>
      </div>
      <p className="bet-keys">{t("bet.keys")}</p>
    </form>
  );
}
