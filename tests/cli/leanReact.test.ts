// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as ReactTypes from "react";
import type * as ReactDomClient from "react-dom/client";
import { expect, test, vi } from "vitest";
import { leanReact } from "../../src/cli/leanReact.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const path = join(modules, "react-dom/cjs/react-dom-client.production.js");
const source = readFileSync(path, "utf8");
const nodeRequire = createRequire(path);

/** The production builds of what the renderer requires, each once. */
function requireProduction(name: string): unknown {
  const file = name === "react-dom" ? "react-dom/cjs/react-dom.production.js" : `${name}/cjs/${name}.production.js`;
  if (name !== "react-dom") return nodeRequire(join(modules, file));
  const module = { exports: {} };
  new Function("require", "exports", "module", readFileSync(join(modules, file), "utf8"))(
    requireProduction,
    module.exports,
    module,
  );
  return module.exports;
}

function lean() {
  const client = {} as typeof ReactDomClient;
  new Function("require", "exports", leanReact(source))(requireProduction, client);
  return { client, React: requireProduction("react") as typeof ReactTypes };
}

const settled = (ms = 30) => new Promise((done) => setTimeout(done, ms));

test("the renderer without its unused parts renders, updates, waits, catches and leaves", async () => {
  const { client, React } = lean();
  const { createElement: h, useState, useEffect, useLayoutEffect, useRef, useSyncExternalStore, memo } = React;
  const told: string[] = [];
  const Kept = memo(({ n }: { n: number }) => h("b", null, `kept ${n}`));
  let setN: (n: number) => void = () => {};
  let store = 1;
  const listeners = new Set<() => void>();
  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  function Counter() {
    const [n, set] = useState(0);
    const button = useRef<HTMLButtonElement>(null);
    const outside = useSyncExternalStore(subscribe, () => store);
    setN = set;
    useLayoutEffect(() => void told.push(`${n} ${button.current?.tagName}`), [n]);
    useEffect(() => () => void told.push("left"), []);
    const rows = n === 0 ? ["a", "b", "c"] : ["c", "a", "d"];
    return h(
      "div",
      { style: { marginTop: n, color: n > 0 ? "red" : undefined } },
      h("button", { ref: button, onClick: () => set(n + 1) }, `n ${n} of ${outside}`),
      h("input", { type: "range", value: n, readOnly: true }),
      h("ul", null, ...rows.map((row) => h("li", { key: row }, row))),
      h(Kept, { n: 5 }),
      n > 1 && h(Late),
      h("svg", { viewBox: "0 0 1 1" }, h("path", { strokeWidth: 2 })),
    );
  }
  const late = Promise.resolve({ default: () => h("i", null, "late") });
  const Late = React.lazy(() => late);
  class Boundary extends React.Component<{ children: ReactTypes.ReactNode }, { failed: boolean }> {
    override state = { failed: false };
    static getDerivedStateFromError = () => ({ failed: true });
    override render() {
      return this.state.failed ? h("em", null, "failed") : this.props.children;
    }
  }
  function Broken(): ReactTypes.ReactNode {
    throw new Error("broken on purpose");
  }
  const host = document.body.appendChild(document.createElement("div"));
  const root = client.createRoot(host, { onCaughtError: (error) => told.push(String(error)) });
  root.render(
    h(
      React.StrictMode,
      null,
      h(React.Suspense, { fallback: "waiting" }, h(Counter)),
      h(Boundary, null, h(Broken)),
      h("title", null, "x"),
    ),
  );
  await settled();
  const list = () => [...host.querySelectorAll("li")].map((row) => row.textContent).join("");
  expect(host.querySelector("button")?.textContent).toBe("n 0 of 1");
  expect(host.querySelector("em")?.textContent).toBe("failed");
  expect(host.querySelector("path")?.getAttribute("stroke-width")).toBe("2");
  const [a] = host.querySelectorAll("li");
  host.querySelector("button")!.click();
  await settled();
  expect(list()).toBe("cad");
  expect(host.querySelectorAll("li")[1]).toBe(a);
  expect(host.querySelector("div")?.style.color).toBe("red");
  expect(host.querySelector("input")?.value).toBe("1");
  store = 7;
  for (const listener of listeners) listener();
  setN(2);
  await vi.waitFor(() => expect(host.querySelector("i")?.textContent).toBe("late"));
  expect(host.querySelector("button")?.textContent).toBe("n 2 of 7");
  root.unmount();
  await settled();
  expect(host.innerHTML).toBe("");
  expect(told).toEqual(["0 BUTTON", "Error: broken on purpose", "1 BUTTON", "2 BUTTON", "left"]);
});

test("a React that knows other names is told", () => {
  expect(() => leanReact(source.replaceAll("popHydrationState", "popState"))).toThrow(
    "This React has no popHydrationState",
  );
});

test("what the page never does is gone", () => {
  expect(leanReact(source)).not.toMatch(/exports\.hydrateRoot|FragmentInstance\.prototype\.\w+ =/);
});
