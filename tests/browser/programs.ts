/** Finds the programs that tests need on this machine, or installs them where that is possible, or says what to install. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter } from "node:path";

/** What is known of this machine; tests invent one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Runs as root. */
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

export interface Program {
  /** As a person calls it. */
  readonly name: string;
  /** Environment variable that names it and comes before all else. */
  readonly variable: string;
  /** Where it may be, best first. */
  readonly places: (machine: Machine) => readonly string[];
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** One sentence for those who have to install it by hand. */
  readonly advice: string;
}

export type Finding =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "install" }
  | { readonly kind: "missing"; readonly message: string };

/** Where commands of these names would be, in the folders of the path and the usual ones. */
export function commandPlaces({ env }: Machine, names: readonly string[]): readonly string[] {
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Root on Debian can install what is missing. */
export const canInstall = ({ platform, root, exists }: Machine): boolean =>
  platform === "linux" && root && exists("/etc/debian_version") && exists("/usr/bin/apt-get");

/** Where a program is, whether to install it, or what to tell the reader. Looks, and changes nothing. */
export function findProgram({ variable, places, advice }: Program, machine: Machine): Finding {
  const wished = machine.env[variable];
  if (wished) {
    if (machine.exists(wished)) return { kind: "found", path: wished };
    return { kind: "missing", message: `${variable} is "${wished}", but there is no such file.` };
  }
  const path = places(machine).find(machine.exists);
  if (path !== undefined) return { kind: "found", path };
  return canInstall(machine) ? { kind: "install" } : { kind: "missing", message: advice };
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
});

let updated = false;

function install({ name, packages, advice }: Program): void {
  console.log(`${name} is not here: installing Debian's ${packages.join(", ")}; this takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [...(updated ? [] : [["update"]]), ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status === 0) continue;
    const tail = `${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(-5).join("\n");
    throw new Error(`\`apt-get ${args.join(" ")}\` failed. ${advice}\n${tail}`);
  }
  updated = true;
}

/**
 * A program's path on this machine; it is installed now if need be.
 *
 * @throws Error with one sentence that says what to install
 */
export function programPath(program: Program): string {
  let finding = findProgram(program, thisMachine());
  if (finding.kind === "install") {
    install(program);
    finding = findProgram(program, { ...thisMachine(), root: false });
  }
  if (finding.kind === "found") return finding.path;
  throw new Error(finding.kind === "missing" ? finding.message : `${program.name} is not here after installing it.`);
}
