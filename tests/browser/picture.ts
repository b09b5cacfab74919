/** `npm run picture`: draws the picture with which README opens from the built site itself: the middle of the shutdown. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { serveDirectory } from "../../src/cli/serve.ts";
import { launchBrowser } from "./browser.ts";
import { mapAtRest, openSite, pageAtRest } from "./steps.ts";

/** The moment at which most of Kazakhstan is rings. */
const LINK = "kazakhstan-2022~1@2022-01-05T12:00Z";
const FILE = join(PROJECT, ".github/pictures/mid-shutdown.webp");
const MOST_BYTES = 300_000;

if (process.argv.length > 2) {
  console.error("npm run picture takes no options: it writes .github/pictures/mid-shutdown.webp.");
  process.exit(2);
}
ensureBuild();
const served = await serveDirectory(join(PROJECT, "dist"), { base: wishedBase() });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await openSite(page, `${served.url}?theme=paper`, LINK);
  await mapAtRest(page);
  await pageAtRest(page);
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 90 });
  const picture = Buffer.from(data, "base64");
  if (picture.length > MOST_BYTES) throw new Error(`${picture.length} bytes are more than ${MOST_BYTES}.`);
  writeFileSync(FILE, picture);
  process.stdout.write(`${FILE}\n`);
} finally {
  await browser.close();
  await served.close();
}
