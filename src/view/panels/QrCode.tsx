import { useMemo } from "react";
import { qrModules } from "./qrModules.ts";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code, dark on light in every theme: half of all cameras read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = useMemo(() => qrModules(text), [text]);
  const size = rows.length;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={darkPath(rows)} fill="#000" />
    </svg>
  );
}

/** Dark modules that stand side by side make one box. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? "1" : "0"))
          .join("")
          .matchAll(/1+/g),
      ].map((run) => box(run, y)),
    )
    .join("");
}

function box({ index, 0: { length } }: RegExpMatchArray, y: number): string {
  return `M${index} ${y}h${length}v1h-${length}z`;
}
