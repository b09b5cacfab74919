/** One or more small trees a rule that break it, and one tree that breaks none: the proof that the rules see. */
import type { RuleName } from "./rules.ts";

type Files = Readonly<Record<string, string>>;

const lines = (count: number): string => "export const a = 1;\n".repeat(count);
const inEngine = (code: string): Files => ({ "src/engine/systems/power.ts": code });
const inPanel = (jsx: string): Files => ({
  "src/view/panels/Gauge.tsx": `export const Gauge = (p: { on: boolean; n: number }) => ${jsx};`,
});

export const PLANTED: Readonly<Record<RuleName, Readonly<Record<string, Files>>>> = {
  "every file belongs to a layer": {
    "a folder of its own": { "src/utils/misc.ts": lines(1) },
    "a file directly in src": { "src/helpers.ts": lines(1) },
  },
  "imports stay inside src": {
    "a test's helper": { "src/host/run.ts": 'import { x } from "../../tests/x.ts"; export const y = x;' },
  },
  "a file imports its own layer or one to the left": {
    "engine to host": inEngine('import { x } from "../../host/x.ts"; export const y = x;'),
    "a type counts": { "src/units/a.ts": 'import type { X } from "../engine/world.ts"; export type Y = X;' },
    "a dynamic import counts": { "src/store/a.ts": 'export const load = () => import("../view/map/MapView.ts");' },
    "a re-export counts": { "src/data/a.ts": 'export const a = 1; export { b } from "../scenario/b.ts";' },
    "a worker's address counts": {
      "src/engine/a.ts": 'export const w = new URL("../host/worker.ts", import.meta.url);',
    },
    "a type in place counts": { "src/host/a.ts": 'export type A = import("../app/App.tsx").A;' },
  },
  "cli sits above host and nothing imports it": {
    "host to cli": { "src/host/a.ts": 'import { x } from "../cli/serve.ts"; export const y = x;' },
    "app to cli": { "src/app/a.ts": 'import { x } from "../cli/serve.ts"; export const y = x;' },
    "cli to store": { "src/cli/a.ts": 'import { x } from "../store/x.ts"; export const y = x;' },
    "cli to i18n": { "src/cli/a.ts": 'import { x } from "../i18n/x.ts"; export const y = x;' },
  },
  "view does not import host": {
    "panel to host": { "src/view/panels/a.ts": 'import type { X } from "../../host/x.ts"; export type Y = X;' },
  },
  "engine takes types from scenario and nothing from data": {
    "a preset": inEngine('import { preset } from "../../scenario/presets/a.ts"; export const y = preset;'),
    "an inline type still loads the file": inEngine(
      'import { type X } from "../../scenario/types.ts"; export type Y = X;',
    ),
    "a type of data": inEngine('import type { X } from "../../data/regions.ts"; export type Y = X;'),
  },
  "view and store take types, columns and commands from engine": {
    "store to hash": { "src/store/a.ts": 'import { hash } from "../engine/hash.ts"; export const y = hash;' },
    "view to detmath": {
      "src/view/charts/a.ts": 'import { log } from "../../engine/detmath.ts"; export const y = log;',
    },
  },
  "map, charts and panels never import one another": {
    "panels to map": { "src/view/panels/a.ts": 'import type { X } from "../map/mapTypes.ts"; export type Y = X;' },
    "a shared file to charts": { "src/view/a.ts": 'import { x } from "./charts/x.ts"; export const y = x;' },
  },
  "only host, cli and tests import step": {
    "app to step": { "src/app/a.ts": 'import { step } from "../engine/step.ts"; export const y = step;' },
    "a type of step": {
      "src/store/a.ts": 'import type { step } from "../engine/step.ts"; export type Y = typeof step;',
    },
  },
  "npm packages stay in their layers": {
    "any in engine": inEngine('import { x } from "valibot"; export const y = x;'),
    "node in host": { "src/host/a.ts": 'import { readFileSync } from "node:fs"; export const y = readFileSync;' },
    "react in a second store file": { "src/store/b.ts": 'import { use } from "react"; export const y = use;' },
    "react-dom in view": {
      "src/view/panels/a.ts": 'import { createPortal } from "react-dom"; export const y = createPortal;',
    },
    "pixi in panels": { "src/view/panels/a.ts": 'import { Graphics } from "pixi.js"; export const y = Graphics;' },
    "uplot in a shared file": { "src/view/a.ts": 'import uPlot from "uplot"; export const y = uPlot;' },
    "lingui in store": { "src/store/a.ts": 'import { i18n } from "@lingui/core"; export const y = i18n;' },
    "a subpath": { "src/host/a.ts": 'import { createStore } from "zustand/vanilla"; export const y = createStore;' },
    "one that nobody named": { "src/app/a.ts": 'import _ from "lodash"; export const y = _;' },
    "a computed name": { "src/cli/a.ts": "export const load = (name: string) => import(name);" },
  },
  "files import in no cycle": {
    "of two": {
      "src/units/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
      "src/units/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
    },
    "of three, by types": {
      "src/units/a.ts": 'import type { B } from "./b.ts"; export type A = B[];',
      "src/units/b.ts": 'import type { C } from "./c.ts"; export type B = C[];',
      "src/units/c.ts": 'import type { A } from "./a.ts"; export type C = A[];',
    },
  },
  "no barrel files": {
    "export all": { "src/engine/index.ts": 'export * from "./step.ts";\nexport { hash } from "./hash.ts";' },
    "import and export": { "src/host/all.ts": 'import { a } from "./a.ts";\nexport { a };' },
  },
  "nothing unrepeatable is called in the engine": {
    "Math.exp": inEngine("export const a = Math.exp(1);"),
    "Math.random": inEngine("export const a = Math.random();"),
    "Math by another name": inEngine("const { sin } = Math; export const a = sin(1);"),
    "Math by a computed name": inEngine('export const a = Math["pow"](2, 3);'),
    "the power operator": inEngine("export const a = (b: number) => b ** 2;"),
    "the power assignment": inEngine("export function a(b: number) { b **= 2; return b; }"),
    Date: inEngine("export const a = Date.now();"),
    Intl: inEngine("export const a = new Intl.NumberFormat();"),
    localeCompare: inEngine("export const a = (b: string[]) => b.sort((x, y) => x.localeCompare(y));"),
    "localeCompare in brackets": inEngine('export const a = (b: string) => b["localeCompare"]("x");'),
    toLocaleString: inEngine("export const a = (1).toLocaleString();"),
    performance: inEngine("export const a = performance.now();"),
    setTimeout: inEngine("export const a = () => setTimeout(() => {}, 1);"),
    setInterval: inEngine("export const a = () => setInterval(() => {}, 1);"),
    async: inEngine("export async function a() {}"),
    await: inEngine("export const a = await 1;"),
    Promise: inEngine("export const a = Promise.resolve(1);"),
    globalThis: inEngine("export const a = globalThis.x;"),
    "in a file that the engine runs": {
      ...inEngine('import { now } from "../../units/time.ts"; export const a = now;'),
      "src/units/time.ts": "export const now = () => Date.now();",
    },
  },
  "no clock or timer in scenario": {
    Date: { "src/scenario/a.ts": "export const a = Date.parse('2022-01-01');" },
    "a timer": { "src/scenario/a.ts": "export const a = () => setTimeout(() => {}, 1);" },
    performance: { "src/scenario/presets/a.ts": "export const a = performance.now();" },
  },
  "no file above 400 lines": { "401 lines": { "src/host/a.ts": lines(401) } },
  "the median file is under 100 lines": {
    "two long of three": { "src/host/a.ts": lines(1), "src/host/b.ts": lines(100), "src/host/c.ts": lines(120) },
  },
  "no user-visible literal in view and app": {
    "text between tags": inPanel("<p>Hashrate</p>"),
    "text in another script": inPanel("<p>хешрейт</p>"),
    "text in braces": inPanel('<p>{"Hashrate"}</p>'),
    "text in a condition": inPanel('<p>{p.on ? "on" : 0}</p>'),
    "a unit in a template": inPanel(`<p>{\`\${p.n} EH/s\`}</p>`),
    "aria-label": inPanel('<button aria-label="Play" />'),
    "a title in braces": inPanel('<a title={"More"} />'),
    placeholder: inPanel('<input placeholder="Region" />'),
    alt: { "src/app/App.tsx": 'export const App = () => <img alt="Map" src="/a.png" />;' },
    label: inPanel('<optgroup label="Asia" />'),
    "text set by hand": { "src/view/charts/a.ts": 'export const a = (b: Element) => { b.textContent = "Hash"; };' },
    "an attribute set by hand": {
      "src/view/map/a.ts": 'export const a = (b: Element) => b.setAttribute("aria-label", "Map");',
    },
  },
  "no class below view": {
    declared: { "src/host/a.ts": "export class Client {}" },
    "in an expression": { "src/store/a.ts": "export const A = class {};" },
  },
};

/** Near misses: each line looks like a breach and is none. */
export const SOUND: Files = {
  "src/units/a.ts": "export const unit = 1;\n// class Math.sin ** Date\n",
  "src/scenario/types.ts": "export interface Scenario { readonly Date: string }",
  "src/scenario/codec.ts": 'import * as v from "valibot";\nexport const a = { Date: v.string() };',
  "src/engine/frameColumns.ts": 'export const COLUMNS = ["height"];',
  "src/engine/step.ts": `import type { Scenario } from "../scenario/types.ts";
    import { unit } from "../units/a.ts";
    const text = "Math.sin(1) ** Date.now() await"; // Math.random()
    export const step = (s: Scenario) => Math.abs(Math.imul(unit, 2)) + s.Date.length + text.length * 2;`,
  "src/host/run.ts": 'import { step } from "../engine/step.ts";\nexport const run = async () => step;',
  "src/host/frozenLoad.ts":
    "const ADDRESSES = [''];\nexport const load = (rules: number) => import(ADDRESSES[rules]!);",
  "src/store/useAtlas.ts":
    'import { useSyncExternalStore } from "react";\nexport const useAtlas = useSyncExternalStore;',
  "src/store/a.ts": 'import { COLUMNS } from "../engine/frameColumns.ts";\nexport const a = COLUMNS;',
  "src/view/shared.ts": "export const shared = Math.PI ** 2;",
  "src/view/map/MapView.ts": 'import { Graphics } from "pixi.js";\nexport class MapView extends Graphics {}',
  "src/view/panels/Panel.tsx": `import { shared } from "../shared.ts";
    export const Panel = ({ t }: { t: (id: string) => string }) => (
      <section className="panel" aria-label={t("panel.name")} data-label="x">{shared} · {t("panel.text")} 42 %</section>
    );`,
  "src/cli/sim.ts":
    'import { step } from "../engine/step.ts";\nimport { argv } from "node:process";\nexport const a = [step, argv];',
  "src/data/machines.ts": lines(900),
  "src/view/map/geometry.generated.ts": lines(900),
};
