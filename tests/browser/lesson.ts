/** A lesson page of another origin with the site in a frame, as a teacher would write it. */
import { createServer } from "node:http";
import type { Frame, Page } from "playwright-core";

export interface Told {
  readonly atMs: number;
  readonly data: { readonly type: string; readonly [key: string]: unknown };
}

export interface Lesson {
  readonly frame: Frame;
  /** Sends the frame a message as it is. */
  readonly say: (message: unknown) => Promise<void>;
  /** All that the frame has told so far. */
  readonly told: () => Promise<readonly Told[]>;
  readonly close: () => void;
}

const lessonOf = (site: string) => `<!doctype html><html lang="en"><title>A lesson</title>
<iframe id="atlas" title="Hashrate Atlas" width="1280" height="760" sandbox="allow-scripts" src="${site}"></iframe>
<script>
  const atlas = document.getElementById("atlas");
  const told = [];
  addEventListener("message", ({ source, data }) => {
    if (source === atlas.contentWindow) told.push({ atMs: performance.now(), data });
  });
</script></html>`;

/**
 * @param site the site's address, with the link to begin with
 * @param html of the lesson, with the frame under the id "atlas"
 */
export async function openLesson(outer: Page, site: string, html = lessonOf(site)): Promise<Lesson> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The lesson's server has no port.");
  await outer.goto(`http://127.0.0.1:${address.port}/`);
  const frame = await outer.waitForSelector("#atlas").then((element) => element.contentFrame());
  if (frame === null) throw new Error("The lesson has no frame.");
  return {
    frame,
    say: (message) =>
      outer.evaluate((data) => {
        document.querySelector<HTMLIFrameElement>("#atlas")!.contentWindow!.postMessage(data, "*");
      }, message),
    told: () => outer.evaluate("told"),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
