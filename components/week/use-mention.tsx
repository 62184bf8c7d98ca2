import { useSignal } from '@preact/signals';
import type { ComponentChild, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { fold } from '@/utils/i18n/fold';
import { found, mentionAt, withoutMention, type Mention } from '@/utils/week/mention';
import { useApp, useWords } from '../app';

/** A key result or a page that was chosen, and the line's text without what was typed to find it. */
export interface Chosen {
  readonly sign: Mention['sign'];
  readonly id: string;
  readonly text: string;
  readonly cursor: number;
}

interface Choice {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
}

/** The list is seen whole as it opens, above the bars and messages at the bottom. */
const intoView = (list: HTMLElement | null) => list?.scrollIntoView?.({ block: 'nearest' });

/** `#` looks up a key result, `@` a page, while the line is typed: a list below it, used by arrows, Enter and Escape. */
export function useMention(
  field: RefObject<HTMLTextAreaElement | null>,
  onChoose: (chosen: Chosen) => void,
): {
  /** Looks whether something is being looked up at the cursor. */
  readonly look: () => void;
  /** Answers whether the key was meant for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly close: () => void;
  readonly fieldProps: Readonly<Record<string, string | undefined>>;
  readonly list: ComponentChild;
} {
  const { workspace } = useApp();
  const t = useWords();
  const listId = useId();
  const mention = useSignal<Mention | undefined>(undefined);
  const at = useSignal(0);
  // The sign that Escape was pressed at: it stays a sign.
  const hushed = useRef<number | undefined>(undefined);

  const choices = mention.value ? choicesOf(mention.value) : [];
  const isOpen = choices.length > 0;
  const optionId = (place: number) => `${listId}-${place}`;

  function choicesOf({ sign, query }: Mention): readonly Choice[] {
    if (sign === '#') {
      const rows = workspace.board.value.keyResults;
      return found(rows, (row) => `${row.label} ${row.keyResult.title}`, query, fold).map((row) => ({
        id: row.keyResult.id,
        tag: `KR ${row.label}`,
        title: row.keyResult.title,
      }));
    }
    const pages = [...workspace.workspace.value.evidence.values()].sort((a, b) => b.addedAt - a.addedAt);
    return found(pages, (page) => `${page.title} ${page.site}`, query, fold).map((page) => ({
      id: page.id,
      tag: page.site,
      title: page.title,
    }));
  }
  const close = () => {
    mention.value = undefined;
  };
  const look = () => {
    const element = field.current;
    if (!element) return;
    const next =
      element.selectionStart === element.selectionEnd
        ? mentionAt(element.value, element.selectionStart)
        : undefined;
    if (next?.start !== hushed.current) hushed.current = undefined;
    if (next?.start !== mention.value?.start || next?.query !== mention.value?.query) at.value = 0;
    mention.value = next && hushed.current === undefined ? next : undefined;
  };
  const choose = ({ id }: Choice) => {
    const element = field.current;
    if (!element || !mention.value) return;
    const { sign } = mention.value;
    const left = withoutMention(element.value, mention.value);
    close();
    onChoose({ sign, id, ...left });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) return false;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = choices[at.value] ?? choices[0];
    if (by !== undefined && !event.altKey) at.value = (at.value + by + choices.length) % choices.length;
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) choose(chosen);
    else if (event.key === 'Escape') {
      hushed.current = mention.value?.start;
      close();
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const name = mention.value?.sign === '@' ? t.line.linkPage : t.line.linkKeyResult;
  return {
    look,
    onKey,
    close,
    fieldProps: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen ? optionId(at.value) : undefined,
    },
    list: (
      <>
        {isOpen && (
          <ul class="choices-below" role="listbox" id={listId} aria-label={name} tabIndex={0} ref={intoView}>
            {choices.map((choice, place) => (
              <li
                key={choice.id}
                id={optionId(place)}
                role="option"
                aria-selected={place === at.value}
                ref={(option) => {
                  if (place === at.value) option?.scrollIntoView?.({ block: 'nearest' });
                }}
                // The cursor stays in the line.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                <span class="tag">{choice.tag}</span> <span>{choice.title}</span>
              </li>
            ))}
          </ul>
        )}
        <span role="status" class="spoken">
          {mention.value && `${name} ${t.line.found(choices.length)}`}
        </span>
      </>
    ),
  };
}
