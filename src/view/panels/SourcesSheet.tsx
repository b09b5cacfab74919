/** Where every recorded figure comes from, and under whose terms. */
import { COUNTRY_SHARES_2022_SOURCE } from "../../data/countryShares2022.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK } from "../../data/daily2022.ts";
import { MACHINES } from "../../data/machines.ts";
import { REGIONS } from "../../data/regions.ts";
import { RETARGETS_2022_SOURCE } from "../../data/retargets2022.ts";
import { formatDayAndTime, formatLocalTime } from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/t.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { parseUtc } from "../../units/time.ts";
import { MarkLegend } from "./Marked.tsx";
import { Sheet, WideTable } from "./Sheet.tsx";

const SERIES: readonly { readonly name: MessageId; readonly source: string; readonly asOf: string }[] = [
  { name: "sources.chain", ...RETARGETS_2022_SOURCE },
  { name: "sources.blocks", source: BLOCKS.source, asOf: BLOCKS.asOf },
  { name: "sources.price", source: CLOSE_USD.source, asOf: CLOSE_USD.asOf },
  { name: "sources.fees", source: FEES_BTC_PER_BLOCK.source, asOf: FEES_BTC_PER_BLOCK.asOf },
  { name: "sources.shares", ...COUNTRY_SHARES_2022_SOURCE },
];

export function SourcesSheet() {
  const input = useAtlas((state) => state.input);
  return (
    <Sheet title={t("sources.title")} lead={t("sources.lead")}>
      <MarkLegend />
      <WideTable label={t("sources.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("sources.figure")}</th>
              <th scope="col">{t("sources.source")}</th>
              <th scope="col">{t("sources.asOf")}</th>
            </tr>
          </thead>
          <tbody>
            {SERIES.map((row) => (
              <SourceRow key={row.name} name={t(row.name)} source={row.source} asOf={row.asOf} />
            ))}
            {MACHINES.map((row) => (
              <SourceRow key={row.id} name={row.name} source={row.source} asOf={row.asOf} />
            ))}
            {REGIONS.map((row) => (
              <SourceRow
                key={row.id}
                name={t("sources.regions", { region: row.name })}
                source={row.source}
                asOf={row.asOf}
              />
            ))}
            <SourceRow name={t("sources.map")} source={t("sources.mapSource")} asOf="" />
            <SourceRow name={t("sources.fonts")} source={t("sources.fontsSource")} asOf="" />
            <SourceRow name={t("sources.code")} source={t("sources.codeSource")} asOf="" />
          </tbody>
        </table>
      </WideTable>
      <h3>{t("sources.narrative")}</h3>
      <NarrativeTable input={input} />
    </Sheet>
  );
}

function SourceRow({ name, source, asOf }: { readonly name: string; readonly source: string; readonly asOf: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{source}</td>
      <td className="number">{asOf}</td>
    </tr>
  );
}

function NarrativeTable({ input }: { readonly input: ScenarioInput }) {
  const { name, offsetHours } = input.localTime;
  return (
    <WideTable label={t("sources.narrative")}>
      <table>
        <tbody>
          {input.narrative.map((line) => {
            const unixS = parseUtc(line.utc) ?? 0;
            return (
              <tr key={line.id}>
                <th scope="row">
                  {t("time.utc", { time: formatDayAndTime(unixS) })}
                  <br />
                  {t("time.local", { time: formatLocalTime(unixS, offsetHours), place: name })}
                </th>
                <td>
                  {line.text} <span className="claim-source">{line.source}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
