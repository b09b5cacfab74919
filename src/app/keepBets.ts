import type { AtlasStore, Bets } from "../store/atlas.ts";

const KEY = "hashrate-atlas-bets";

/** Takes up the bets that this device keeps, and keeps new ones. Where nothing may be stored they last as long as the page. */
export function keepBets(store: AtlasStore): void {
  const kept = read();
  if (kept !== null) store.setState({ bets: kept });
  store.subscribe(({ bets }, before) => {
    if (bets === before.bets) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(bets));
    } catch {
      // a full or forbidden store: the bets of this visit are still there
    }
  });
}

/** Null for what is not there or not ours. */
function read(): Bets | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Bets> | null;
    const isOurs = typeof kept?.coldOpenSeen === "boolean" && typeof kept.placed === "object" && kept.placed !== null;
    return isOurs ? (kept as Bets) : null;
  } catch {
    return null;
  }
}
