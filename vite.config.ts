import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** `HASHRATE_ATLAS_BASE=/name/ npm run build` makes a build that works under that path. */
const base = process.env.HASHRATE_ATLAS_BASE ?? "/";

export default defineConfig({
  base,
  plugins: [react()],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 900,
    license: { fileName: "licenses.md" },
  },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    testTimeout: 60_000,
  },
});
