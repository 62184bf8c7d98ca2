/** The figures that made a page what it is, by their names, after a colon; those without a name are left out. */
export function figuresIn(reason: string, names: Readonly<Record<string, string>>): string {
  const named = reason
    .slice(reason.indexOf(' ') + 1)
    .split(', ')
    .flatMap((key) => names[key] ?? []);
  return named.length === 0 ? '' : `: ${named.join(', ')}`;
}
