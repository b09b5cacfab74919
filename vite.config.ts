import { compileMessage } from "@lingui/message-utils/compileMessage";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { normalBase } from "./src/cli/serve.ts";
import { en } from "./src/i18n/en.ts";

/** `HASHRATE_ATLAS_BASE=/name/ npm run build` makes a build that works under that path. */
const base = normalBase(process.env.HASHRATE_ATLAS_BASE ?? "/");

/** Messages reach the page compiled, so that the page needs no parser of messages. */
function compiledMessages(): Plugin {
  const compiled = Object.fromEntries(Object.entries(en).map(([id, message]) => [id, compileMessage(message)]));
  return {
    name: "compiled-messages",
    load: (id) => (id.endsWith("/src/i18n/en.ts") ? `export const en = ${JSON.stringify(compiled)};` : null),
  };
}

/** The map draws with WebGL or canvas and handles its own pointers, so these parts of Pixi never run and are not shipped. */
const UNUSED_PIXI: Readonly<Record<string, string>> = {
  "/rendering/renderers/gpu/WebGPURenderer.mjs": "export class WebGPURenderer {}",
  "/environment-browser/browserAll.mjs": "export {};",
  "/environment-webworker/webworkerAll.mjs": "export {};",
};

function withoutUnusedPixi(): Plugin {
  return {
    name: "without-unused-pixi",
    apply: "build",
    load: (id) => Object.entries(UNUSED_PIXI).find(([end]) => id.endsWith(`pixi.js/lib${end}`))?.[1] ?? null,
  };
}

export default defineConfig({
  base,
  plugins: [compiledMessages(), withoutUnusedPixi(), react()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 900,
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    testTimeout: 60_000,
  },
});
