/** The table of `npm run test:engines`: scenarios down, engines across, in each cell how many replays were equal. */

/** What an engine did of one scenario: replays that were as they must be, and those that were not. */
export interface Cell {
  readonly equal: number;
  readonly different: number;
}

export interface Column {
  /** One or two words, that stand over one another. */
  readonly name: string;
  /** By scenario; nothing where the engine did not run it. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** It could not be run. */
  readonly missing: boolean;
}

export interface Row {
  readonly scenario: string;
  /** Of its first seed's run. */
  readonly hash: string;
}

function cellText({ cells, missing }: Column, scenario: string): string {
  const cell = cells.get(scenario);
  if (missing) return "missing";
  if (cell === undefined) return ".";
  return cell.different > 0 ? `${cell.different} DIFFER` : String(cell.equal);
}

/** Lines to print. */
export function tableLines(rows: readonly Row[], columns: readonly Column[]): readonly string[] {
  const heads = columns.map(({ name }) => {
    const [first = "", ...rest] = name.split(" ");
    return [first, rest.join(" ")] as const;
  });
  const body = rows.map(({ scenario }) => columns.map((column) => cellText(column, scenario)));
  const widths = columns.map((_, c) =>
    Math.max(...[...heads[c]!, ...body.map((cells) => cells[c]!)].map((t) => t.length)),
  );
  const nameWidth = Math.max(...rows.map(({ scenario }) => scenario.length));
  const line = (name: string, cells: readonly string[], end: string) =>
    [name.padEnd(nameWidth), ...cells.map((text, c) => text.padStart(widths[c]!)), end].join("  ").trimEnd();
  return [
    line(
      "",
      heads.map(([first]) => first),
      "",
    ),
    line(
      "replays equal",
      heads.map(([, second]) => second),
      "hash of seed 1",
    ),
    ...rows.map(({ scenario, hash }, r) => line(scenario, body[r]!, hash)),
  ];
}
