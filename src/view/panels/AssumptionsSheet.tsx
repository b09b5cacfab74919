/** The assumption register: every value that no record settles, with its range, mark and reason. */
import { KOSOVO_HASHRATE_EHS } from "../../data/kosovo2022.ts";
import { WORLD_REGIONS } from "../../data/regions.ts";
import { formatNumber } from "../../i18n/format.ts";
import { said } from "../../i18n/languages.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { t } from "../../i18n/tSheets.ts";
import { MODEL_ASSUMPTIONS } from "../../scenario/presets/modelAssumptions.ts";
import { ASSUMED_BY, ROUTED, SPLIT, START_HASHRATE } from "../../scenario/presets/winter2022Assumptions.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import { Marked } from "./Marked.tsx";
import { ParameterList } from "./ParameterList.tsx";
import { Sheet, WideTable } from "./Sheet.tsx";

interface RegisterRow {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly range: string;
  readonly mark: string;
  readonly source: string;
}

export function AssumptionsSheet() {
  const input = useAtlas((state) => state.input);
  const isBuiltIn = useAtlas((state) => state.file === null);
  const { parameters = [] } = input;
  return (
    <Sheet title={t("assumptions.title")} lead={t("assumptions.lead")}>
      {parameters.length > 0 && (
        <>
          <ParameterList parameters={parameters} />
          <h3>{t("assumptions.others")}</h3>
        </>
      )}
      <WideTable label={t("assumptions.title")}>
        <table className="register">
          <thead>
            <tr>
              <th scope="col">{t("assumptions.name")}</th>
              <th scope="col">{t("assumptions.value")}</th>
              <th scope="col">{t("assumptions.range")}</th>
              <th scope="col">{t("assumptions.mark")}</th>
              <th scope="col">{t("assumptions.source")}</th>
            </tr>
          </thead>
          <tbody>
            {registerOf(input, isBuiltIn).map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>
                  <Marked mark="guess">{row.value}</Marked> {row.unit}
                </td>
                <td>{row.range}</td>
                <td>{row.mark}</td>
                <td>{saidSource(row.source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Sheet>
  );
}

const plain = (value: number) => formatNumber(value, decimals(value));
const rangeText = (range: readonly [number, number]) => `${plain(range[0])} – ${plain(range[1])}`;

function decimals(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0 : Math.min(4, text.length - point - 1);
}

interface Assumed {
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly source: string;
  readonly mark: string;
}

function rowOf(name: string, { value, unit, range, source, mark }: Assumed): RegisterRow {
  return { name, value: plain(value), unit: said(unit), range: rangeText(range), mark, source };
}

function registerOf(input: ScenarioInput, isBuiltIn: boolean): RegisterRow[] {
  const nameOf = (id: string) => input.regions.find((region) => region.id === id)?.name ?? id;
  const machineName = (id: string) => input.machines.find((machine) => machine.id === id)?.name ?? id;
  const movable = new Set((input.parameters ?? []).flatMap((parameter) => parameter.paths));
  return [
    ...(isBuiltIn && ASSUMED_BY.includes(input.id) ? startOfJanuary(nameOf) : []),
    ...input.regions.map(startRow),
    ...input.events.map((event) => ({
      name: t("assumptions.row.event", { title: event.title }),
      value: event.schedule.map(([, value]) => plain(value)).join(", "),
      unit: t(event.kind === "tariff-change" ? "assumptions.unit.tariff" : "assumptions.unit.share"),
      range: t(event.kind === "tariff-change" ? "assumptions.fixed" : "assumptions.range.event"),
      mark: event.mark,
      source: event.source,
    })),
    ...input.flows
      .filter(({ id }) => !movable.has(`flows.${id}.machinesPerDay`))
      .map((flow) => ({
        name: t("assumptions.row.flow", { from: nameOf(flow.from), to: nameOf(flow.to), days: flow.meanTravelDays }),
        value: plain(flow.machinesPerDay),
        unit: t("assumptions.unit.machinesPerDay"),
        range: rangeText([flow.machinesPerDay / 2, flow.machinesPerDay * 2]),
        mark: flow.mark,
        source: flow.source,
      })),
    ...priceRows(input),
    ...input.regions.filter(({ id }) => !movable.has(`regions.${id}.tariffUsdPerKwh`)).map(tariffRow),
    ...input.regions.map((region) => ({
      name: t("assumptions.row.mix", { region: region.name }),
      value: Object.entries(region.mix)
        .map(([id, share]) => `${machineName(id)} ${plain(share)}`)
        .join(", "),
      unit: t("assumptions.unit.share"),
      range: t("assumptions.range.mix"),
      mark: "P",
      source: t("assumptions.mixSource"),
    })),
    ...MODEL_ASSUMPTIONS.filter(({ id }) => !movable.has(PATHS[id] ?? id)).map((row) =>
      rowOf(t(`assumptions.row.${row.id}`), { ...row, value: ownValue(input, row.id) ?? row.value }),
    ),
  ];
}

/** Where a scenario's file says what the register calls otherwise. */
const PATHS: Readonly<Record<string, string>> = { poolNoise: "observation.poolNoiseShare" };

/** What of the model's parameters a scenario sets itself. */
function ownValue({ pue, observation, price }: ScenarioInput, id: string): number | undefined {
  return { pue, poolNoise: observation.poolNoiseShare, sensitivity: price.geopoliticalSensitivity }[id];
}

type Region = ScenarioInput["regions"][number];
type NameOf = (id: string) => string;

function startOfJanuary(nameOf: NameOf): RegisterRow[] {
  return [
    rowOf(t("assumptions.row.startHashrate"), START_HASHRATE),
    ...Object.entries(ROUTED).map(([id, row]) => rowOf(t("assumptions.row.routed", { region: nameOf(id) }), row)),
    ...Object.entries(SPLIT).map(([id, row]) => rowOf(t("assumptions.row.split", { region: nameOf(id) }), row)),
  ];
}

/** Ranges of hashrates that have one of their own. */
const START_RANGES: Readonly<Record<string, readonly [number, number]>> = { XK: KOSOVO_HASHRATE_EHS.range };

function startRow({ id, name, hashrateEhs, source, mark }: Region): RegisterRow {
  const range = START_RANGES[id];
  return {
    name: t("assumptions.row.regionHashrate", { region: name }),
    value: plain(hashrateEhs),
    unit: t("assumptions.unit.ehs"),
    range: range === undefined ? t("assumptions.fixed") : rangeText(range),
    mark,
    source,
  };
}

/** A price that no record gives. */
function priceRows({ price }: ScenarioInput): RegisterRow[] {
  if (price.mark === "S" || price.closes === undefined) return [];
  const usd = price.closes.map(([, close]) => close);
  return [
    {
      name: t("assumptions.row.price"),
      value: usd.length === 1 ? plain(usd[0]!) : rangeText([Math.min(...usd), Math.max(...usd)]),
      unit: t("assumptions.unit.usd"),
      range: t("assumptions.fixed"),
      mark: price.mark,
      source: price.source,
    },
  ];
}

function tariffRow(region: Region): RegisterRow {
  const known = WORLD_REGIONS.find((row) => row.id === region.id && row.tariffUsdPerKwh === region.tariffUsdPerKwh);
  return {
    name: t("assumptions.row.tariff", { region: region.name }),
    value: plain(region.tariffUsdPerKwh),
    unit: t("assumptions.unit.tariff"),
    range: known === undefined ? t("assumptions.fixed") : rangeText(known.tariffRange),
    mark: region.mark,
    source: region.source,
  };
}
