const ICONS = {
  play: { box: "0 0 24 24", path: "M7.5 3.5L21 12 7.5 20.5Z" },
  pause: { box: "0 0 24 24", path: "M6 4h4.5v16H6ZM13.5 4H18v16h-4.5Z" },
  back: { box: "0 0 12 12", path: "M8 1.5L3.5 6 8 10.5" },
  forward: { box: "0 0 12 12", path: "M4 1.5L8.5 6 4 10.5" },
  slower: { box: "0 0 12 12", path: "M1.5 6h9" },
  faster: { box: "0 0 12 12", path: "M1.5 6h9M6 1.5v9" },
} as const;

/** A small drawing inside a button whose name says what it does. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  const { box, path } = ICONS[name];
  return (
    <svg className={`timeline-icon timeline-icon-${name}`} viewBox={box} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
