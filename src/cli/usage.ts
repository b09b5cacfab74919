/** The line that tells how a command is used: on the way out where `--help` asks for it, and as an error where its words are wrong. */

/** Ends with 0 where it was asked for; to be called before anything starts. */
export function tellUsageIfAsked(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;
  console.log(usage);
  process.exit(0);
}

export function refuseOptions(usage: string): never {
  console.error(usage);
  process.exit(2);
}
