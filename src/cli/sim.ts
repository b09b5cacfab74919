/** The engine without a browser. Prints lines, JSON or CSV. */
import { answerSim } from "./answerSim.ts";

// A reader that closes early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
const { status, out, error } = await answerSim(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = status;
