/** What the papers said, beside the record and the bands of many runs. */
import { CLAIMS, type ClaimRow, type MeasureFormat } from "../../data/claims.ts";
import { formatChange, formatNumber, formatPercent } from "../../i18n/format.ts";
import { said } from "../../i18n/languages.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { t } from "../../i18n/tSheets.ts";
import type { EnsembleState } from "../../store/atlas.ts";
import { cancelEnsemble, runEnsemble } from "../../store/jobs.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { Marked, MarkLegend } from "./Marked.tsx";
import { NewestRules } from "./NewestRules.tsx";
import { Sheet } from "./Sheet.tsx";
import { VaryChoice } from "./VaryChoice.tsx";

type Band = Extract<EnsembleState, { status: "done" }>["bands"][string];

const RUNS = 200;
const SENSITIVITIES = [0, 0.2, 0.5, 0.85, 1.5];

export function ClaimsSheet() {
  const ensemble = useAtlas((state) => state.ensemble);
  const held = useAtlas((state) => state.input.claims);
  return (
    <Sheet title={t("claims.title")} lead={t("claims.lead")}>
      <NewestRules>
        <RunControls ensemble={ensemble} />
      </NewestRules>
      <MarkLegend />
      {CLAIMS.filter((claim) => held.includes(claim.id)).map((claim) => (
        <Claim key={claim.id} claim={claim} ensemble={ensemble} />
      ))}
    </Sheet>
  );
}

function RunControls({ ensemble }: { readonly ensemble: EnsembleState }) {
  const store = useAtlasStore();
  const vary = useAtlas((state) => state.vary);
  return (
    <div className="claims-run">
      {ensemble.status === "running" ? (
        <>
          <button type="button" onClick={() => cancelEnsemble(store)}>
            {t("claims.cancel")}
          </button>
          <progress max={ensemble.total} value={ensemble.done} aria-label={t("claims.runs")} />
          <span role="status">{t("claims.progress", { done: ensemble.done, total: ensemble.total })}</span>
        </>
      ) : (
        <>
          <button type="button" className="button-ember" onClick={() => runEnsemble(store, RUNS)}>
            {t(ensemble.status === "done" ? "claims.again" : "claims.run")}
          </button>
          <span role="status">
            {ensemble.status === "done" && t("claims.done", { runs: ensemble.runs })}
            {ensemble.status === "failed" && t("claims.failed", { message: ensemble.message })}
          </span>
        </>
      )}
      <VaryChoice />
      <p>{t(vary ? "vary.varied" : "vary.luck")}</p>
    </div>
  );
}

function Claim({ claim, ensemble }: { readonly claim: ClaimRow; readonly ensemble: EnsembleState }) {
  return (
    <article className="claim" id={claim.id}>
      <div className="claim-head">
        <div>
          <p className="claim-text">
            <Marked mark="claim">{said(claim.claim)}</Marked>
          </p>
          <p className="claim-source">{saidSource(claim.source)}</p>
        </div>
        <p className="claim-verdict">{t(`claims.verdict.${claim.verdict}`)}</p>
      </div>
      <dl>
        <dt>{t("claims.record")}</dt>
        <dd>
          <Marked mark="recorded">{said(claim.record)}</Marked>{" "}
          <span className="claim-source">{saidSource(claim.recordSource)}</span>
        </dd>
        <dt>{t("claims.runs")}</dt>
        <dd>{claim.noBand === undefined ? <Bands claim={claim} ensemble={ensemble} /> : said(claim.noBand)}</dd>
        <dt>{t("claims.verdict")}</dt>
        <dd className="claim-plainly">{said(claim.plainly)}</dd>
      </dl>
      {claim.id === "C11" && <Sensitivity />}
    </article>
  );
}

function Bands({ claim, ensemble }: { readonly claim: ClaimRow; readonly ensemble: EnsembleState }) {
  if (ensemble.status !== "done") return <>{t("claims.notRun")}</>;
  return (
    <ul>
      {claim.bands.map(({ label, measure, format, assumed = false }) => (
        <li key={measure}>
          {said(label)}:{" "}
          <Marked mark={assumed ? "guess" : "simulated"}>{bandText(ensemble.bands[measure], format, assumed)}</Marked>
        </li>
      ))}
    </ul>
  );
}

function bandText(band: Band | undefined, format: MeasureFormat, assumed: boolean): string {
  if (band === undefined) return t("claims.notReached");
  const show = FORMATS[format];
  if (assumed) return t("claims.assumed", { value: show(band.mean) });
  return t("claims.band", { low: show(band.p5), high: show(band.p95), mean: show(band.mean) });
}

const FORMATS: Record<MeasureFormat, (value: number) => string> = {
  percent: (value) => `${formatChange(value)} %`,
  share: (value) => formatPercent(value),
  hours: (value) => t("claims.hours", { value: formatNumber(value) }),
  coins: (value) => t("claims.coins", { value: formatNumber(value) }),
  perDay: (value) => formatNumber(value, 1),
};

/** C11's switch: an assumed channel from lost hashrate to price. */
function Sensitivity() {
  const { commands, decide, takeBack } = useMoment();
  const index = commands.findIndex((command) => command.kind === "set-geopolitical-sensitivity");
  const command = commands[index];
  const value = command?.kind === "set-geopolitical-sensitivity" ? command.permille / 1000 : 0;
  const choose = (next: number) => {
    if (next > 0) decide({ kind: "set-geopolitical-sensitivity", permille: Math.round(next * 1000), tick: 0 });
    else if (index >= 0) takeBack(index);
  };
  return (
    <fieldset className="claims-sensitivity">
      <legend>
        <Marked mark="guess">{t("claims.sensitivity")}</Marked>
      </legend>
      <p>{t("claims.sensitivityLead")}</p>
      <div className="decide-row">
        {SENSITIVITIES.map((option) => (
          <label key={option}>
            <input type="radio" name="sensitivity" checked={value === option} onChange={() => choose(option)} />
            {t("claims.sensitivityValue", { value: formatNumber(option, 2) })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
