import type { Change } from '@/utils/merge/record';
import type { Tools } from './verb';
import type { Workspace } from './workspace';

/** The owner of this name, whatever its case; a name that no member has makes one. Undefined leaves the owner alone. */
export function ownerFields(
  workspace: Workspace,
  name: string | undefined,
  { newId }: Tools,
): { readonly set: { readonly owner?: string | null }; readonly changes: readonly Change[] } {
  if (name === undefined) return { set: {}, changes: [] };
  const wanted = name.normalize('NFC').trim().slice(0, 80);
  if (wanted === '') return { set: { owner: null }, changes: [] };
  const known = [...workspace.member.values()].find(
    (member) => member.name.normalize('NFC').toLowerCase() === wanted.toLowerCase(),
  );
  if (known) return { set: { owner: known.id }, changes: [] };
  const id = newId();
  return { set: { owner: id }, changes: [{ kind: 'member', id, set: { name: wanted } }] };
}
