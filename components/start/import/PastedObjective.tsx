import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import { useApp, useWords } from '../../app';
import type { ObjectiveCorrection } from './corrections';
import { EditorInPlace, PastedHead } from './EditorInPlace';

/** An objective as it was read, with what is under it; its title and owner can be typed over. */
export function PastedObjective({
  objective,
  correction,
  onCorrect,
  children,
}: {
  readonly objective: ParsedObjective;
  readonly correction: ObjectiveCorrection;
  readonly onCorrect: (correction: ObjectiveCorrection) => void;
  readonly children: ComponentChildren;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const names = useId();
  const editing = useSignal(false);
  const head = useRef<HTMLButtonElement>(null);
  const title = correction.title ?? objective.title;
  const owner = correction.owner ?? objective.owner ?? '';
  const correct = (some: ObjectiveCorrection) => onCorrect({ ...correction, ...some });
  return (
    <section class="paste-preview">
      <PastedHead
        title={title.trim() || t.untitledObjective}
        heading
        leftOut={correction.leftOut ?? false}
        editing={editing.value}
        edit={head}
        onEdit={() => (editing.value = !editing.value)}
        onLeaveOut={(leftOut) => {
          editing.value = false;
          correct({ leftOut });
        }}
      />
      {!correction.leftOut && (
        <>
          {owner && <p class="meta">{owner}</p>}
          {editing.value && (
            <EditorInPlace
              label={t.preview.correct(title)}
              onClose={() => {
                editing.value = false;
                head.current?.focus();
              }}
            >
              <label class="field">
                <span>{t.objectiveTitle}</span>
                <textarea
                  rows={2}
                  maxLength={500}
                  value={title}
                  onInput={(event) => correct({ title: event.currentTarget.value })}
                />
              </label>
              <label class="field">
                <span>{t.ownerLabel}</span>
                <input
                  type="text"
                  list={names}
                  maxLength={80}
                  autocomplete="off"
                  value={owner}
                  onInput={(event) => correct({ owner: event.currentTarget.value })}
                />
                <datalist id={names}>
                  {[...workspace.workspace.value.member.values()].map(({ id, name }) => (
                    <option key={id} value={name} />
                  ))}
                </datalist>
              </label>
            </EditorInPlace>
          )}
          {children}
        </>
      )}
    </section>
  );
}
