import type { Hint } from '@/utils/okr/coaching';
import { hintWords } from '@/utils/okr/coaching/hint-words';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';

/** What is worth a second look, each with its reason and its source; one that is sent away stays away. */
export function Hints({ hints }: { readonly hints: readonly Hint[] }) {
  const { workspace, language } = useApp();
  const t = useWords();
  const perform = usePerform();
  return (
    <ul class="hints">
      {hints.map((hint) => {
        const { says, why, source } = hintWords[language.value][hint.id];
        return (
          <li key={hint.id + hint.subject} class={hint.severity}>
            <p>
              <strong>{says}</strong> {why} <cite>{source}</cite>
            </p>
            <Button
              look="quiet"
              icon="close"
              label={t.dismissHint(says)}
              onClick={() =>
                void perform(
                  'dismissHint',
                  { kind: kindOf(hint, workspace.cycle.value?.id), id: hint.subject, hint: hint.id },
                  t.hintDismissed,
                )
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

function kindOf({ about, subject }: Hint, cycle: string | undefined) {
  if (about === 'key-result') return 'key-result';
  return subject === cycle ? 'cycle' : 'objective';
}
