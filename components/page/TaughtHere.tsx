import { useSignal } from '@preact/signals';
import { pathPattern } from '@/utils/evidence/sort-of-page';
import type { PageFacts } from '@/utils/page/facts';
import type { Picked } from '@/utils/page/taught/picker';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { lazy } from '../ui/lazy';
import { Picking } from './Picking';

const TeachDialog = lazy(() => import('./TeachDialog').then((it) => it.TeachDialog));

interface Teaching {
  readonly picked: Picked;
  /** The recipe whose figure has moved. */
  readonly again: string | undefined;
}

/** The figures that the user has taught of this site: which have moved, and the way to teach one more. */
export function TaughtHere({ facts }: { readonly facts: PageFacts }) {
  const { page, notices } = useApp();
  const t = useWords();
  const teaching = useSignal<Teaching | undefined>(undefined);
  const here = pathPattern(facts.address);
  const moved = page.lookups.value.filter(({ recipe, reading }) => reading.moved && recipe.path === here);
  const point = async (again?: string) => {
    const picked = await page.pick(t.pickerWords);
    if (picked) teaching.value = { picked, again };
    else notices.dismiss();
  };
  if (page.picking.value) return <Picking />;
  return (
    <div class="taught-here">
      {moved.map(({ recipe }) => (
        <p key={recipe.id} class="hint" role="status">
          {t.figureMoved(t.taughtName(recipe.key, recipe.name))}{' '}
          <Button look="quiet" onClick={() => void point(recipe.id)}>
            {t.pointAgain}
          </Button>
        </p>
      ))}
      <Button look="quiet" icon="target" onClick={() => void point()} disabled={page.reading.value}>
        {t.pointAtFigure}
      </Button>
      {teaching.value && (
        <TeachDialog
          address={facts.address}
          picked={teaching.value.picked}
          again={teaching.value.again}
          onClose={() => (teaching.value = undefined)}
        />
      )}
    </div>
  );
}
