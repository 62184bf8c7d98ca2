import { preferencesOf, type Workspace } from '@/utils/actions/workspace';
import { useWords } from '../app';
import { Button } from '../ui/Button';

interface ContinueAsProps {
  readonly found: Workspace;
  readonly onContinue: (name: string) => void;
}

/** Another browser of the user's has OKRs already: one tap takes them in. */
export function ContinueAs({ found, onContinue }: ContinueAsProps) {
  const t = useWords();
  const me = found.member.get(preferencesOf(found).me ?? '');
  if (!me) return null;
  return (
    <div class="continue">
      <p>{t.foundElsewhere(me.name, found.objective.size)}</p>
      <Button look="primary" onClick={() => onContinue(me.name)}>
        {t.continueAs(me.name)}
      </Button>
    </div>
  );
}
