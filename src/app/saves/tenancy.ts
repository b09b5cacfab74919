/** Which of a person's open pages keeps what he does: one at a time, and the next when that one ends. */
import { SHELF_PREFIX, type Shelf } from "../../store/slots.ts";

export interface Tenancy {
  /** Makes this page the one that keeps. */
  readonly take: () => void;
  /** Leaves it to another page. */
  readonly release: () => void;
}

type Tell = (isOurs: boolean) => void;

export function seekTenancy(shelf: Shelf, tell: Tell): Tenancy {
  return "locks" in navigator ? byLock(navigator.locks, tell) : byHeartbeat(shelf, tell);
}

const LOCK = `${SHELF_PREFIX}saves`;

/** The browser gives the lock to the next page when one ends, however it ends. */
function byLock(locks: LockManager, tell: Tell): Tenancy {
  let waiting = new AbortController();
  let release = () => {};
  const own = () => {
    tell(true);
    return new Promise<void>((done) => {
      release = done;
    });
  };
  const waitForIt = () => {
    waiting = new AbortController();
    const { signal } = waiting;
    let isGranted = false;
    const ownNow = () => {
      isGranted = true;
      return own();
    };
    locks.request(LOCK, { signal }, ownNow).catch(() => {
      if (isGranted) lose(); // another page took it
    });
  };
  const lose = () => {
    tell(false);
    waitForIt();
  };
  locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? lose() : own())).catch(lose);
  return {
    take: () => {
      waiting.abort();
      locks.request(LOCK, { steal: true }, own).catch(lose);
    },
    release: () => {
      waiting.abort();
      release();
    },
  };
}

export const OWNER = `${SHELF_PREFIX}owner`;
export const BEAT_MS = 2000;
/** A page that was silent for so long has ended. */
const SILENT_MS = 3 * BEAT_MS;

/** Where there are no locks, as on a page that came without encryption: the one that keeps says so every two seconds. */
export function byHeartbeat(shelf: Shelf, tell: Tell): Tenancy {
  const me = String(crypto.getRandomValues(new Uint32Array(2)));
  let isOurs: boolean | null = null;
  const say = (now: boolean) => {
    if (now === isOurs) return;
    isOurs = now;
    tell(now);
  };
  const write = () => shelf.setItem(OWNER, `${me} ${Date.now()}`);
  const beat = () => {
    try {
      const [owner, atMs] = (shelf.getItem(OWNER) ?? "").split(" ");
      const isOthers = owner !== me && Math.abs(Date.now() - Number(atMs)) < SILENT_MS;
      if (!isOthers) write();
      say(!isOthers);
    } catch {
      say(true); // where nothing can be written no other page writes either
    }
  };
  const onStorage = ({ key }: StorageEvent) => {
    if (key === OWNER) beat();
  };
  const onHide = () => {
    if (isOurs) shelf.removeItem(OWNER);
  };
  beat();
  const timer = setInterval(beat, BEAT_MS);
  addEventListener("storage", onStorage);
  addEventListener("pagehide", onHide);
  return {
    take: () => {
      try {
        write();
      } catch {
        // as in `beat`
      }
      say(true);
    },
    release: () => {
      clearInterval(timer);
      removeEventListener("storage", onStorage);
      removeEventListener("pagehide", onHide);
      onHide();
    },
  };
}
