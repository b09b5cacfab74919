import { build, type Plugin } from "vite";

/**
 * The engine, every scenario and the replays as one classic script, made as the site is made. It sets `answerJobs`.
 *
 * @param patch changes sources on their way in; for tests of what a changed engine does
 */
export async function bundleReplays(patch?: Plugin): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: patch === undefined ? [] : [patch],
    build: {
      target: "es2022",
      write: false,
      lib: { entry: new URL("./entry.ts", import.meta.url).pathname, formats: ["iife"], name: "replays" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first) || first.output.length !== 1)
    throw new Error("the replays could not be made one script");
  return first.output[0].code;
}
