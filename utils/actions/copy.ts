/** The fields of an objective or key result that a copy of it takes over: not what was reached, nor which hints are silent. */
export function copyOf(record: { readonly id: string } & Record<string, unknown>): Record<string, unknown> {
  const { id: _, ...fields } = record;
  return Object.fromEntries(
    Object.entries({ ...fields, archivedAt: null })
      .filter(([field, value]) => !field.startsWith('silent:') && value !== undefined)
      .map(([field, value]) => [
        field,
        field.startsWith('step:') && typeof value === 'object' && value !== null
          ? { ...(value as object), doneAt: null }
          : value,
      ]),
  );
}
