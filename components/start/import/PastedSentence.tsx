import type { ComponentChildren } from 'preact';
import type { ListedKeyResult } from '@/utils/okr/parse/parsed-objective';
import { useWords } from '../../app';
import { Button } from '../../ui/Button';

/** A sentence that may name several key results, over what it is taken for: as many, or one. */
export function PastedSentence({
  several,
  apart,
  onApart,
  children,
}: {
  readonly several: NonNullable<ListedKeyResult['several']>;
  readonly apart: boolean;
  readonly onApart: (apart: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const t = useWords();
  const count = several.parts.length;
  return (
    <li class="pasted-sentence">
      <p class="hint">{t.preview.inOneSentence(count)}</p>
      <Button look="quiet" onClick={() => onApart(!apart)}>
        {apart ? t.preview.keepAsOne : t.preview.takeApart(count)}
      </Button>
      <ul>{children}</ul>
    </li>
  );
}
