/** A typed date, in UTC, for those who know where they want to be. */
import { type FormEvent, useRef, useState } from "react";
import { formatUtcMinute, parseUtc } from "../../units/time.ts";

export interface GoToDateWords {
  readonly goToDate: string;
  readonly dateUtc: string;
  readonly go: string;
  /** Where it went, if that is not quite what was typed. */
  readonly taken: (unixS: number) => string;
}

interface GoToDateProps {
  readonly startS: number;
  readonly endS: number;
  readonly cursorS: number;
  readonly tickS: number;
  readonly words: GoToDateWords;
  readonly onSeek: (unixS: number) => void;
}

/** What a `datetime-local` field holds: UTC to the minute without its Z. */
const fieldText = (unixS: number) => formatUtcMinute(unixS).slice(0, -1);

export function GoToDate({ startS, endS, cursorS, tickS, words, onSeek }: GoToDateProps) {
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState("");
  const summary = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    summary.current?.focus();
  };
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements[0] as HTMLInputElement;
    const typedS = parseUtc(`${field.value}Z`);
    if (typedS === null) return;
    const unixS = typedS - ((typedS - startS) % tickS);
    onSeek(unixS);
    if (unixS === typedS) return close();
    field.value = fieldText(unixS);
    setTaken(words.taken(unixS));
  };
  return (
    <details
      className="timeline-date"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setTaken("");
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary ref={summary}>{words.goToDate}</summary>
      {open && (
        <form onSubmit={go} onInput={() => setTaken("")}>
          <label>
            {words.dateUtc}
            <input
              type="datetime-local"
              required
              min={fieldText(startS)}
              max={fieldText(endS)}
              defaultValue={fieldText(cursorS)}
            />
          </label>
          <button type="submit">{words.go}</button>
          <output>{taken}</output>
        </form>
      )}
    </details>
  );
}
