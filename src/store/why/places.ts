/** Why a place has a link, power, a licence, room for machines, and what it earns and pays. */
import { underConstructionMw } from "../../scenario/underConstruction.ts";
import { mwAt } from "../../units/knots.ts";
import { CONDITION_NAMES, type Condition } from "./fleet.ts";
import { hashpriceTerm } from "./money.ts";
import {
  constant,
  EH,
  explanation,
  MW,
  midnightBefore,
  over,
  plus,
  regionAtRow,
  said,
  seen,
  times,
  word,
} from "./parts.ts";
import type { Explanation, Factor, Term, WhyMark, WhyMoment } from "./types.ts";

const EVENT_OF = {
  connectivityShare: "internet-shutdown",
  gridShare: "rationing",
  legalShare: "ban",
  hosting: "capacity-change",
} as const satisfies Record<Condition | "hosting", string>;

/** C1 to C3: events in force multiply; the latest decision in force holds over them. */
export function condition(moment: WhyMoment, region: number, what: Condition): Explanation {
  const { id } = moment.input.regions[region]!;
  const value = regionAtRow(moment, region, what);
  const decided = what === "connectivityShare" ? decidedLink(moment, id) : null;
  const factors = decided === null ? eventFactors(moment, region, what) : [decided];
  return explanation({
    figure: `region/${id}/${what}`,
    name: { id: CONDITION_NAMES[what] },
    value,
    unit: "percent",
    mark: "guess",
    rule: decided === null ? "C2" : "C3",
    formula: factors.length > 0 ? { rows: [plus(...factors)], after: [] } : null,
    notes: factors.length > 0 ? [] : [word("noEvent")],
    seen: seen("assumed"),
  });
}

function decidedLink({ commands, tick }: WhyMoment, id: string): Factor | null {
  const found = commands.findLast(
    (command) =>
      (command.kind === "cut" || command.kind === "reconnect" || command.kind === "isolate") &&
      command.region === id &&
      command.tick <= tick &&
      tick < command.tick + command.ticks,
  );
  return found === undefined
    ? null
    : times({ name: word("decision"), value: found.kind === "reconnect" ? 1 : 0, unit: "percent", mark: "guess" });
}

function eventFactors(
  { scenario, input, commands, tick }: WhyMoment,
  region: number,
  what: keyof typeof EVENT_OF,
): Factor[] {
  return scenario.events.flatMap((event, index) => {
    const step = event.schedule.findLast((row) => row.tick <= tick);
    const removed = commands.some(
      (command) => command.kind === "remove-event" && command.event === event.id && command.tick <= tick,
    );
    if (event.kind !== EVENT_OF[what] || event.region !== region || removed || step === undefined || step.value === 1)
      return [];
    return [
      times({ name: said(input.events[index]?.title ?? event.id), value: step.value, unit: "percent", mark: "guess" }),
    ];
  });
}

export function hosting(moment: WhyMoment, region: number): Explanation | null {
  const mw = regionAtRow(moment, region, "hostingMw");
  const { id, hosting: knots, construction } = moment.scenario.regions[region]!;
  const built = construction !== null;
  if (mw < 0 || knots === null) return null;
  const day = Math.max(0, midnightBefore(moment)); // when it was last looked at
  const done = projectsOf(moment).filter((project) => project.region === region && project.dueTick <= day);
  const builtMw = done.reduce((sum, project) => sum + project.mw, 0);
  const scheduled = megawatts("scheduledPlaces", mwAt(knots, day), "guess");
  const rows = [plus(times(scheduled))];
  if (builtMw > 0) rows.push(plus(times(megawatts("builtPlaces", builtMw, "simulated"))));
  return explanation({
    figure: `region/${id}/hosting`,
    name: { id: "region.hosting" },
    value: mw * MW,
    unit: "mw",
    mark: built ? "simulated" : "guess",
    rule: built ? "H4" : "C5",
    formula: { rows, after: eventFactors(moment, region, "hosting") },
    seen: seen("nobody"),
  });
}

const projectsOf = ({ run }: WhyMoment) =>
  run.events.flatMap((event) => (event.kind === "construction" ? [event] : []));

const megawatts = (name: string, mw: number, mark: WhyMark): Term => ({
  name: word(name),
  value: mw * MW,
  unit: "mw",
  mark,
});

export function building(moment: WhyMoment, region: number): Explanation | null {
  const { scenario, tick } = moment;
  const start = scenario.regions[region]!;
  const mw = underConstructionMw(start, region, projectsOf(moment), tick);
  const scheduledMw = underConstructionMw(start, region, [], tick);
  if (mw === null || scheduledMw === null) return null;
  const rows = [plus(times(megawatts("scheduledSoon", scheduledMw, "guess")))];
  if (mw > scheduledMw) rows.push(plus(times(megawatts("startedPlaces", mw - scheduledMw, "simulated"))));
  return explanation({
    figure: `region/${start.id}/building`,
    name: { id: "region.building" },
    value: mw * MW,
    unit: "mw",
    mark: start.construction === null ? "guess" : "simulated",
    rule: "H5",
    formula: mw > 0 ? { rows, after: [] } : null,
    seen: seen("nobody"),
  });
}

export function income(moment: WhyMoment, region: number): Explanation {
  const { id, name } = moment.input.regions[region]!;
  const on = regionAtRow(moment, region, "onEhs");
  const hashprice = hashpriceTerm(moment);
  return explanation({
    figure: `region/${id}/income`,
    name: { id: "region.income" },
    value: on * 1000 * hashprice.value,
    unit: "usd",
    rule: "B6",
    formula: {
      rows: [
        plus(
          times({
            name: word("regionOn", { region: name }),
            value: on * EH,
            unit: "ehs",
            mark: "simulated",
            follow: `region/${id}/on`,
          }),
          over(constant("petahash", 1e15, "phs")),
          times(hashprice),
        ),
      ],
      after: [],
    },
    seen: seen("nobody"),
  });
}

export function tariff(moment: WhyMoment, region: number): Explanation {
  const { id, tariffUsdPerKwh } = moment.input.regions[region]!;
  return explanation({
    figure: `region/${id}/tariff`,
    name: { id: "region.tariff" },
    value: tariffUsdPerKwh,
    unit: "usdPerKwh",
    mark: "guess",
    rule: "P1",
    notes: [word("tariffSpread", { percent: moment.scenario.tariffSpread * 100 })],
    seen: seen("assumed"),
  });
}

export function regionCarbon(moment: WhyMoment, region: number): Explanation {
  const { id, carbonGPerKwh } = moment.input.regions[region]!;
  return explanation({
    figure: `region/${id}/carbon`,
    name: { id: "region.carbon" },
    value: carbonGPerKwh,
    unit: "gPerKwh",
    mark: "recorded",
    rule: "E1",
    notes: [word("gridMean")],
    seen: seen("recorded"),
  });
}
