/** A and B on the map: how they are seen, and where they differ most, in a sentence. */
import type { ReactNode } from "react";
import { formatEhs, formatFraction } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import type { CompareView } from "../scenario/compareView.ts";
import { comparedNow } from "../store/compared.ts";
import { isApart } from "../store/isChanged.ts";
import { useAtlas, useMoment } from "../store/useAtlas.ts";

const VIEWS = ["wipe", "side", "difference"] as const satisfies readonly CompareView["shown"][];

/** `isFlip`: there is room for one map at a time. */
export function CompareSwitch({ isFlip = false }: { readonly isFlip?: boolean }) {
  const shown = useAtlas((state) => state.compare.shown);
  const showCompare = useAtlas((state) => state.showCompare);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box on the plate
    <div role="group" aria-label={t("ab.label")} className="map-compare-switch">
      {VIEWS.map((id) => (
        <button key={id} type="button" aria-pressed={shown === id} onClick={() => showCompare({ shown: id })}>
          {t(id === "side" && isFlip ? "ab.flip" : `ab.${id}`)}
        </button>
      ))}
    </div>
  );
}

interface RunLettersProps {
  readonly shown: "a" | "b";
  readonly onChoose: (run: "a" | "b") => void;
}

export function RunLetters({ shown, onChoose }: RunLettersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box on the plate
    <div role="group" aria-label={t("ab.which")} className="map-compare-switch map-compare-letters">
      {(["a", "b"] as const).map((run) => (
        <button key={run} type="button" aria-pressed={shown === run} onClick={() => onChoose(run)}>
          {t(`ab.${run}`)}
        </button>
      ))}
    </div>
  );
}

interface CompareCaptionProps {
  readonly dotEhs: number;
  readonly children: ReactNode;
}

export function CompareCaption({ dotEhs, children }: CompareCaptionProps) {
  const state = useMoment();
  const shown = useAtlas(({ compare }) => compare.shown);
  return (
    <div className="map-compare-caption">
      {children}
      <p>
        <strong>{largest(state)}</strong> {shown === "wipe" && differs(state) && t("ab.drag")}
        {shown === "difference" &&
          isApart(state) &&
          t("ab.legend", { unit: t("story.dotUnit", { ehs: formatFraction(dotEhs) }) })}
      </p>
    </div>
  );
}

function differs(state: Parameters<typeof comparedNow>[0]): boolean {
  return isApart(state) && (comparedNow(state)?.regions.length ?? 0) > 0;
}

/** Where both differ most. */
export function largest(state: Parameters<typeof comparedNow>[0]): string {
  if (!isApart(state)) return t("ab.nothing");
  const compared = comparedNow(state);
  if (compared === null) return t("difference.waiting");
  const [most] = compared.regions;
  if (most === undefined) return t("ab.alike");
  const value = formatEhs(Math.abs(most.b - most.a));
  return t(most.b > most.a ? "ab.more" : "ab.less", { region: most.name, value });
}
