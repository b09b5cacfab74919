/** Where every recorded figure comes from, and under whose terms. */
import { COUNTRY_SHARES_2022_SOURCE } from "../../data/countryShares2022.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK } from "../../data/daily2022.ts";
import { MACHINE_GENERATIONS } from "../../data/machines.ts";
import { WORLD_REGIONS } from "../../data/regions.ts";
import { RETARGETS_2022_SOURCE } from "../../data/retargets2022.ts";
import { formatDayAndTime, formatLocalTime } from "../../i18n/format.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { parseUtc } from "../../units/time.ts";
import { MarkLegend } from "./Marked.tsx";
import { Sheet, WideTable } from "./Sheet.tsx";

interface Row {
  readonly name: string;
  readonly source: string;
  readonly asOf: string;
}

const SERIES: readonly { readonly name: MessageId; readonly source: string; readonly asOf: string }[] = [
  { name: "sources.chain", ...RETARGETS_2022_SOURCE },
  { name: "sources.blocks", source: BLOCKS.source, asOf: BLOCKS.asOf },
  { name: "sources.price", source: CLOSE_USD.source, asOf: CLOSE_USD.asOf },
  { name: "sources.fees", source: FEES_BTC_PER_BLOCK.source, asOf: FEES_BTC_PER_BLOCK.asOf },
  { name: "sources.shares", ...COUNTRY_SHARES_2022_SOURCE },
];

/** The tables that a field of the scenario was taken from; else what the field says of itself. */
function seriesOf(name: MessageId, source: string): Row[] {
  const tables = SERIES.filter((row) => source.includes(row.source));
  return tables.length > 0
    ? tables.map((row) => ({ ...row, name: t(row.name) }))
    : [{ name: t(name), source, asOf: "" }];
}

function sourcesOf({ recorded, price, fees, machines, regions }: ScenarioInput): Row[] {
  const tables = [...MACHINE_GENERATIONS, ...WORLD_REGIONS];
  const asOf = (source: string) => tables.find((row) => source.endsWith(row.source))?.asOf ?? "";
  return [
    ...seriesOf("sources.record", recorded.source),
    ...seriesOf("sources.price", price.source),
    ...seriesOf("sources.fees", fees.source),
    ...machines.map(({ name, source }) => ({ name, source, asOf: asOf(source) })),
    ...regions.map(({ name, source }) => ({
      name: t("sources.regions", { region: name }),
      source,
      asOf: asOf(source),
    })),
    { name: t("sources.map"), source: t("sources.mapSource"), asOf: "" },
    { name: t("sources.fonts"), source: t("sources.fontsSource"), asOf: "" },
    { name: t("sources.code"), source: t("sources.codeSource"), asOf: "" },
  ];
}

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
            {sourcesOf(input).map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{saidSource(row.source)}</td>
                <td className="number">{row.asOf}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <h3>{t("sources.narrative")}</h3>
      <NarrativeTable input={input} />
    </Sheet>
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
                  {offsetHours !== 0 && <br />}
                  {offsetHours !== 0 && t("time.local", { time: formatLocalTime(unixS, offsetHours), place: name })}
                </th>
                <td>
                  {line.text} <span className="claim-source">{saidSource(line.source)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
