type KeyActs = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Letters of other alphabets are taken by the place of their key: under a Russian or Kazakh layout no key writes a Latin one. */
export function onAnyLayout(acts: KeyActs): KeyActs {
  const byPlace = Object.entries(acts).flatMap(([keys, act]) => {
    const [, held = "", letter] = /^(.*\+)?([a-z])$/.exec(keys) ?? [];
    if (letter === undefined) return [];
    const acting = (event: KeyboardEvent) => {
      if (/^\p{L}$/u.test(event.key) && !/^[a-z]$/i.test(event.key)) act(event);
    };
    return [[`${held}Key${letter.toUpperCase()}`, acting] as const];
  });
  return { ...acts, ...Object.fromEntries(byPlace) };
}
