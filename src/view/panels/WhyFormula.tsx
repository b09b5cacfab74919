/** A formula: in words whose names lead on, then in the numbers of this moment, then what they make. */
import { Fragment } from "react";
import { withUnit } from "../../i18n/format.ts";
import { unitSign } from "../../i18n/languages.ts";
import { t } from "../../i18n/tWhy.ts";
import { type Explanation, evaluate, type Factor, type FormulaRow, UNIT_SCALE } from "../../store/why/types.ts";
import { Marked } from "./Marked.tsx";
import { Follow } from "./WhyFollow.tsx";
import { figureText, nameText, numberText, rowDigits, SYMBOLS, termText } from "./whyText.ts";

interface FormulaProps {
  readonly explanation: Explanation;
  readonly onFollow: (figure: string) => void;
}

export function WhyFormula({ explanation, onFollow }: FormulaProps) {
  const { formula, unit } = explanation;
  if (formula === null) return null;
  const { rows, after } = formula;
  const value = evaluate(formula);
  // A sum that is divided afterwards stands apart from what divides it: nobody has to know which goes first.
  const listed = rows.some(({ name }) => name !== undefined) || rows.length > (after.length > 0 ? 1 : 2);
  const isOneNumber = !listed && rows.length === 1 && rows[0]!.factors.length === 1 && after.length === 0;
  const made = numberText(value, unit);
  const shown = figureText(explanation);
  return (
    <section className="why-formula" aria-label={t("why.formula")}>
      {listed ? (
        <Rows rows={rows} digits={rowDigits(explanation)} onFollow={onFollow} />
      ) : (
        <>
          <p className="why-words">
            {rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of one formula are told by their place
              <Fragment key={r}>
                {r > 0 && ` ${row.sign} `}
                <Words factors={row.factors} onFollow={onFollow} />
              </Fragment>
            ))}
            <Words factors={after} led onFollow={onFollow} />
          </p>
          <p className="why-numbers">
            {"= "}
            {rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of one formula are told by their place
              <Fragment key={r}>
                {r > 0 && ` ${row.sign} `}
                <Numbers factors={row.factors} />
              </Fragment>
            ))}
            <Numbers factors={after} led />
          </p>
        </>
      )}
      {listed && after.length > 0 && (
        <>
          <p className="why-words">
            {t("why.sum")}
            <Words factors={after} led onFollow={onFollow} />
          </p>
          <p className="why-numbers">
            {`= ${sumText(rows)}`}
            <Numbers factors={after} led />
          </p>
        </>
      )}
      {!isOneNumber && (
        <p className="why-result">
          {"= "}
          <Marked mark={explanation.mark}>{made}</Marked>
          {made !== shown && ` = ${shown}`}
        </p>
      )}
    </section>
  );
}

/** Watts, as machines' hashrate times their energy has them. */
const JOINED: Readonly<Record<string, string>> = { "TH/s·J/TH": "W" };

/** The sum in the units that its rows are written in. */
function sumText(rows: readonly FormulaRow[]): string {
  const units = rows[0]?.factors.map(({ term }) => term.unit) ?? [];
  const shown = units.reduce((now, unit) => now / UNIT_SCALE[unit], evaluate({ rows, after: [] }));
  const signs = units.flatMap((unit) => SYMBOLS[unit] || []);
  return withUnit(numberText(shown, "plain"), JOINED[signs.join("·")] ?? signs.map(unitSign).join("·")).trim();
}

interface FactorsProps {
  readonly factors: readonly Factor[];
  /** Whether something stands before the first. */
  readonly led?: boolean;
}

function Words({ factors, led = false, onFollow }: FactorsProps & { readonly onFollow: (figure: string) => void }) {
  return factors.map(({ operator, term }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: factors of one product are told by their place
    <Fragment key={i}>
      {(led || i > 0) && ` ${operator} `}
      <Follow to={term.follow} onFollow={onFollow}>
        {nameText(term.name)}
      </Follow>
    </Fragment>
  ));
}

function Numbers({ factors, led = false, digits }: FactorsProps & { readonly digits?: number | undefined }) {
  return factors.map(({ operator, term }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: factors of one product are told by their place
    <Fragment key={i}>
      {(led || i > 0) && ` ${operator} `}
      <span className="why-number">
        {term.mark === undefined ? termText(term, digits) : <Marked mark={term.mark}>{termText(term, digits)}</Marked>}
      </span>
    </Fragment>
  ));
}

interface RowsProps {
  readonly rows: readonly FormulaRow[];
  readonly digits: number | undefined;
  readonly onFollow: FormulaProps["onFollow"];
}

function Rows({ rows, digits, onFollow }: RowsProps) {
  return (
    <ul className="why-rows">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one formula are told by their place
        <li key={i}>
          <span>
            {row.sign === "−" && `${row.sign} `}
            {row.name === undefined ? (
              <Words factors={row.factors} onFollow={onFollow} />
            ) : (
              <Follow to={row.follow} onFollow={onFollow}>
                {nameText(row.name)}
              </Follow>
            )}
          </span>
          <span className="why-numbers">
            <Numbers factors={row.factors} digits={digits} />
          </span>
        </li>
      ))}
    </ul>
  );
}
