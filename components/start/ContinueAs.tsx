import { preferencesOf, type Workspace } from '@/utils/actions/workspace';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';

/** Another browser of the user's has OKRs already: one tap takes them in. */
export function ContinueAs({ found }: { readonly found: Workspace }) {
  const { outside, notices } = useApp();
  const t = useWords();
  const preferences = preferencesOf(found);
  const me = found.member.get(preferences.me ?? '');
  if (!me) return null;
  const takeIn = async () => {
    await outside.takeIn();
    notices.done(t.welcomeBack(me.name));
  };
  return (
    <div class="continue">
      <p>{t.foundElsewhere(me.name, found.objective.size)}</p>
      <Button look="primary" onClick={() => void takeIn()}>
        {t.continueAs(me.name)}
      </Button>
    </div>
  );
}
