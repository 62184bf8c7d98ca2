import { useSignal } from '@preact/signals';
import type { ObjectiveRow } from '@/utils/stores/board';
import { useFormats, usePerform, useWords } from '../app';
import { HealthMark } from '../ui/HealthMark';
import { Menu } from '../ui/Menu';
import { KeyResultForm } from './KeyResultForm';
import { KeyResultItem } from './KeyResultItem';
import { ObjectiveForm } from './ObjectiveForm';

export function ObjectiveCard({ row }: { readonly row: ObjectiveRow }) {
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const form = useSignal<'none' | 'objective' | 'key-result'>('none');
  const { objective, standing, keyResults } = row;
  const close = () => (form.value = 'none');
  return (
    <article class="objective" aria-labelledby={`objective-${objective.id}`}>
      <header>
        <span class="label">O{row.label}</span>
        <h2 id={`objective-${objective.id}`}>{objective.title}</h2>
        <span class="score" title={t.objectiveScore}>
          {standing.score === null ? '–' : formats.score(standing.score)}
        </span>
        <Menu
          label={t.moreAbout(objective.title)}
          choices={[
            { label: t.addKeyResult, icon: 'plus', run: () => (form.value = 'key-result') },
            { label: t.edit, icon: 'edit', run: () => (form.value = 'objective') },
            {
              label: t.archive,
              icon: 'archive',
              run: () => void perform('archiveObjective', { id: objective.id }, t.archived(objective.title)),
            },
          ]}
        />
      </header>
      <p class="meta">
        {t.commitment[objective.commitment]} · {t.keyResultCount(keyResults.length)} ·{' '}
        <HealthMark health={standing.health} />
        {standing.unscored.length > 0 && keyResults.length > 0 && (
          <> · {t.unscored(standing.unscored.length)}</>
        )}
      </p>
      {keyResults.length === 0 && <p class="hint">{t.noKeyResults}</p>}
      <ul class="key-results">
        {keyResults.map((keyResult) => (
          <KeyResultItem key={keyResult.keyResult.id} row={keyResult} />
        ))}
      </ul>
      {form.value === 'objective' && <ObjectiveForm objective={objective} onClose={close} />}
      {form.value === 'key-result' && <KeyResultForm objective={objective.id} onClose={close} />}
    </article>
  );
}
