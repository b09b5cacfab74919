/** One sentence on what the decisions and assumptions changed. */
import { t } from "../../i18n/t.ts";
import { isApart } from "../../store/isChanged.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { onDemand, usePart } from "./onDemand.ts";

export const DIFFERENCE = onDemand(() => import("./DifferenceText.tsx").then((module) => module.DifferenceText));

export function DifferenceLine() {
  const changed = useAtlas(isApart);
  return <p className="difference">{changed && <Told />}</p>;
}

function Told() {
  const part = usePart(DIFFERENCE);
  return part.status === "here" ? <part.Content /> : t("difference.waiting");
}
