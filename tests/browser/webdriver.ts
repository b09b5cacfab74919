/**
 * The few commands of W3C WebDriver that tests need, on two transports: the HTTP of WebKitWebDriver, and the socket that Firefox
 * itself opens (Marionette), which knows the same commands under its own names and needs no driver program beside it.
 */
import { connect } from "node:net";

/** HTTP's method and path below the session, by Marionette's name of the command. */
const ROUTES = {
  DeleteSession: ["DELETE", ""],
  Navigate: ["POST", "/url"],
  Refresh: ["POST", "/refresh"],
  ExecuteAsyncScript: ["POST", "/execute/async"],
  PerformActions: ["POST", "/actions"],
  TakeScreenshot: ["GET", "/screenshot"],
  SetTimeouts: ["POST", "/timeouts"],
  SetWindowRect: ["POST", "/window/rect"],
} as const;

/** Sends a command and returns its value. @throws Error with what the browser says when it refuses */
export type Send = (command: keyof typeof ROUTES, parameters?: object) => Promise<unknown>;

export interface Session {
  readonly send: Send;
  /** Runs the body of a function in the browser's own window, above all pages; Firefox alone has that. */
  readonly inBrowser?: (body: string) => Promise<unknown>;
  /** As the browser tells it. */
  readonly version: string;
}

/** @param address of the driver, such as `http://127.0.0.1:4444` */
export async function openHttpSession(address: string, capabilities: object): Promise<Session> {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${address}/session${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
  };
  const opened = await call("POST", "", { capabilities: { alwaysMatch: capabilities } });
  const session = opened as { sessionId: string; capabilities: { browserVersion: string } };
  return {
    version: session.capabilities.browserVersion,
    send: (command, parameters = {}) => {
      const [method, path] = ROUTES[command];
      return call(method, `/${session.sessionId}${path}`, method === "POST" ? parameters : undefined);
    },
  };
}

type Message = readonly [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Marionette's messages are JSON, each after its length in bytes and a colon; the first is a greeting. */
export async function openMarionetteSession(port: number): Promise<Session> {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, (message: Message | Error) => void>();
  let buffer = Buffer.alloc(0);
  let sent = 0;
  const end = (why: Error) => {
    for (const tell of waiting.values()) tell(why);
    waiting.clear();
  };
  socket.on("error", end);
  socket.on("close", () => end(new Error("Firefox closed its connection")));
  socket.on("data", (part) => {
    buffer = Buffer.concat([buffer, part]);
    for (;;) {
      const colon = buffer.indexOf(":");
      const length = Number(buffer.subarray(0, colon));
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()) as Message | object;
      buffer = buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Message);
    }
  });
  const call = (name: string, parameters: object) =>
    new Promise<unknown>((done, fail) => {
      sent += 1;
      const id = sent;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message instanceof Error) fail(message);
        else if (message[2] !== null) fail(new Error(`Marionette ${name}: ${message[2].error}: ${message[2].message}`));
        else done(message[3]);
      });
      const text = Buffer.from(JSON.stringify([0, id, name, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  const opened = await call("WebDriver:NewSession", { capabilities: {} });
  return {
    version: (opened as { capabilities: { browserVersion: string } }).capabilities.browserVersion,
    inBrowser: async (body) => {
      await call("Marionette:SetContext", { value: "chrome" });
      try {
        const answer = await call("WebDriver:ExecuteScript", { script: body, args: [], sandbox: null });
        return (answer as { value: unknown }).value;
      } finally {
        await call("Marionette:SetContext", { value: "content" });
      }
    },
    send: async (command, parameters = {}) => {
      // A script without a sandbox of its own sees the page as the page's scripts do.
      const sandboxed = command === "ExecuteAsyncScript" ? { ...parameters, sandbox: null } : parameters;
      const answer = (await call(`WebDriver:${command}`, sandboxed)) as { value?: unknown } | null;
      if (command === "DeleteSession") socket.end();
      return answer?.value;
    },
  };
}
