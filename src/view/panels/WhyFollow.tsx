import type { ReactNode } from "react";

interface FollowProps {
  readonly to: string | undefined;
  readonly onFollow: (figure: string) => void;
  readonly children: ReactNode;
}

/** A name that leads on, where it does. */
export function Follow({ to, onFollow, children }: FollowProps) {
  if (to === undefined) return <>{children}</>;
  return (
    <button type="button" className="why-link" data-follow={to} onClick={() => onFollow(to)}>
      {children}
    </button>
  );
}
