import type { WorkerLike } from "../host/watchWorker.ts";
import address from "../host/worker.ts?worker&url";

/** Of the browser's Trusted Types, which TypeScript's library does not name yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { readonly createScriptURL: (text: string) => string };
}

/** The only policy that the site's own rules allow (`cli/policy.ts`); whatever it is asked, it gives the engine's address. */
const scripts = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("sim-worker", {
  createScriptURL: () => address,
});

/**
 * A Worker with the engine in it.
 *
 * @throws Error where none is allowed, as in a frame without an origin
 */
export function startEngine(): WorkerLike {
  return new Worker(scripts?.createScriptURL("") ?? address, { type: "module" });
}
