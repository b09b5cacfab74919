/** `npm run freeze -- N`: the rules of this source into one file for good, with its hash and its goldens, in `src/host/frozen`. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { RULES } from "../scenario/linkState.ts";
import { PROJECT } from "./ensureBuild.ts";

const FROZEN = join(PROJECT, "src/host/frozen");

/** @throws Error when vite does not give one file */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: PROJECT,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: join(PROJECT, "src/host/frozenEntry.ts"),
        preserveEntrySignatures: "strict",
        output: { format: "es", codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first) || first.output.length !== 1)
    throw new Error("the rules could not be put into one file");
  return first.output[0].code;
}

/** The list of what is frozen, for `host/frozenLoad.ts`. */
function writeAddresses(): void {
  const numbers = readdirSync(FROZEN).flatMap((name) => /^v(\d+)$/.exec(name)?.[1] ?? []);
  const rows = numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => `  ${number}: new URL("./v${number}/frozen.js", import.meta.url).href,\n`);
  const body = rows.length === 0 ? "{}" : `{\n${rows.join("")}}`;
  writeFileSync(
    join(FROZEN, "addresses.generated.ts"),
    `/** Written by \`npm run freeze\`: where the chunks of frozen rules are, by number. */
export const ADDRESSES: Readonly<Record<number, string>> = ${body};
`,
  );
}

function problemWith(number: string | undefined): string | null {
  if (number !== String(RULES)) return `this source is rules ${RULES}: npm run freeze -- ${RULES}`;
  return existsSync(join(FROZEN, `v${RULES}`)) ? `rules ${RULES} are frozen already, and for good` : null;
}

async function freeze(): Promise<void> {
  const code = await bundle();
  const folder = join(FROZEN, `v${RULES}`);
  mkdirSync(join(folder, "goldens"), { recursive: true });
  writeFileSync(join(folder, "frozen.js"), code);
  const hash = createHash("sha256").update(code).digest("hex");
  writeFileSync(join(folder, "frozen.js.sha256"), `${hash}  frozen.js\n`); // as `sha256sum --check` reads it
  const replays = join(PROJECT, "tests/replays");
  for (const name of readdirSync(replays).filter((file) => file.endsWith(".json")))
    cpSync(join(replays, name), join(folder, "goldens", name));
  writeAddresses();
  console.log(`rules ${RULES} are frozen: ${Math.round(code.length / 1000)} kB, SHA-256 ${hash}`);
}

const problem = problemWith(process.argv[2]);
if (problem === null) await freeze();
else {
  console.error(`freeze: ${problem}`);
  process.exitCode = 2;
}
