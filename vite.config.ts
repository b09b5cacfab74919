import { compileMessage } from "@lingui/message-utils/compileMessage";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { en } from "./src/i18n/en.ts";

/** `HASHRATE_ATLAS_BASE=/name/ npm run build` makes a build that works under that path. */
const base = process.env.HASHRATE_ATLAS_BASE ?? "/";

/** Messages reach the page compiled, so that the page needs no parser of messages. */
function compiledMessages(): Plugin {
  const compiled = Object.fromEntries(Object.entries(en).map(([id, message]) => [id, compileMessage(message)]));
  return {
    name: "compiled-messages",
    load: (id) => (id.endsWith("/src/i18n/en.ts") ? `export const en = ${JSON.stringify(compiled)};` : null),
  };
}

export default defineConfig({
  base,
  plugins: [compiledMessages(), react()],
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
