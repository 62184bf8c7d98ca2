import type { ComponentChildren } from 'preact';

/** Nothing here yet: why, and what to do. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <svg viewBox="0 0 120 36" width="120" height="36" aria-hidden="true">
        <path class="bed" d="M6 22h108" />
        <path class="ties" d="M16 18v8M32 18v8M48 18v8M64 18v8M80 18v8M96 18v8" />
        <rect class="car" x="10" y="8" width="26" height="12" rx="4" />
      </svg>
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
