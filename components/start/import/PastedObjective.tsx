import type { ComponentChildren } from 'preact';
import type { ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import { useWords } from '../../app';
import { OwnerField } from '../../objectives/OwnerField';
import { TitleField } from '../../objectives/TitleField';
import type { ObjectiveCorrection } from './corrections';
import { PastedItem } from './PastedItem';

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
  const t = useWords();
  const leftOut = correction.leftOut ?? false;
  const title = correction.title ?? objective.title;
  const owner = correction.owner ?? objective.owner ?? '';
  const correct = (some: ObjectiveCorrection) => onCorrect({ ...correction, ...some });
  return (
    <section class="paste-preview">
      <PastedItem
        title={title.trim() || t.untitledObjective}
        heading
        leftOut={leftOut}
        onLeaveOut={(out) => correct({ leftOut: out })}
        fields={
          <>
            <TitleField
              optional
              label={t.objectiveTitle}
              value={title}
              onType={(typed) => correct({ title: typed })}
            />
            <OwnerField value={owner} onType={(typed) => correct({ owner: typed })} />
          </>
        }
      >
        {owner && <p class="meta">{owner}</p>}
      </PastedItem>
      {!leftOut && children}
    </section>
  );
}
