import { changedTo } from '@/utils/okr/kinds/change';
import type { KeyResult } from '@/utils/okr/key-result';
import { rollUp, type PagesById, type Refusal } from './binding';
import type { Capture } from './capture';
import type { Attachment } from './evidence';
import { provenValue } from './proven';

/**
 * The value that the chosen figures of its pages give a key result, never more than they prove; or why they give none.
 * A change counts from the value it starts from, where the key result names one.
 */
export function fedValue(
  keyResult: KeyResult,
  attachments: readonly Attachment[],
  captures: ReadonlyMap<string, readonly Capture[]>,
  pages: PagesById,
): { readonly value: number } | { readonly refused: Refusal } {
  if (!keyResult.binding) return { refused: 'nothing' };
  const how = keyResult.binding.rollUp;
  const rolled = rollUp(
    how,
    attachments.filter((attachment) => attachment.figure),
    captures,
    pages,
  );
  if ('refused' in rolled) return rolled;
  const value = how === 'change' ? changedTo(keyResult.baseline ?? 0, rolled.value) : rolled.value;
  return { value: provenValue(value, rolled.granularity, keyResult) };
}
