/** Words of the page before any script runs; the build writes them into it (`app/poster/page.ts`), so they load nothing. */
export const enPoster = {
  "poster.dark": "Kazakhstan’s dots are dark: each ring is {unit}\u00a0EH/s that stopped hashing.",
  "poster.back": "Put it back",
  "poster.simulated": "The dots are computed from the record of hashrate by country.",
  "poster.noScript":
    "You see two moments of a world that runs. To play it, bet on it or change it, this page needs JavaScript.",
  "poster.still":
    "{day}, {days} days before the cut. The button shows the moment of the cut; time, bets and changes need JavaScript.",
} as const;
