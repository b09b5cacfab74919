/** Written by `npm run freeze`: where the chunks of frozen rules are, by number. */
export const ADDRESSES: Readonly<Record<number, string>> = {};
