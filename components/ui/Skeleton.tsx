/** Stands in while the database opens; it fades in late, so that a quick start never flashes. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
