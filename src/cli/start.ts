/** `npm start`: builds the site when needed and serves it on this machine until it is told to stop. */
import { ensureBuild, PROJECT, wishedBase } from "./ensureBuild.ts";
import { readPort, serveDirectory } from "./serve.ts";

async function start(port: number): Promise<void> {
  const base = wishedBase();
  const { url, close } = await serveDirectory(ensureBuild(PROJECT, base), { base, port });
  const got = Number(new URL(url).port);
  if (got !== port) console.log(`\nPort ${port} is taken or closed to browsers, so ${got} is used.`);
  console.log(`\nHashrate Atlas is at ${url}\nPress Ctrl+C to stop.`);
  const stop = () => void close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

const port = readPort(process.env.PORT);
if (port === null) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
  process.exitCode = 2;
} else {
  start(port).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
