/** The figures that made a page what it is, by their names; those without a name are left out. */
export function figuresIn(reason: string, names: Readonly<Record<string, string>>): string {
  return reason
    .slice(reason.indexOf(' ') + 1)
    .split(', ')
    .flatMap((key) => names[key] ?? [])
    .join(', ');
}
