import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HelpWords } from '@/utils/i18n/help';
import { useApp, useWords } from '../app';

/** Every key, those of the browser as they are really assigned. */
export function Keys({ h: { keys } }: { readonly h: HelpWords }) {
  const { outside } = useApp();
  const t = useWords();
  const assigned = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => void outside.shortcuts().then((found) => (assigned.value = found)), []);
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{keys.title}</h1>
      </header>
      <section class="passage">
        <h2>{keys.everywhere}</h2>
        <p class="hint">{keys.everywhereHint}</p>
        <dl class="reasons">
          {(['_execute_action', 'open-panel', 'attach-page'] as const).map((command) => (
            <Key key={command} keys={assigned.value.get(command) ?? t.unassigned} does={t.command[command]} />
          ))}
        </dl>
      </section>
      {keys.places.map((place) => (
        <section key={place.title} class="passage">
          <h2>{place.title}</h2>
          <dl class="reasons">
            {place.keys.map(([names, does]) => (
              <Key key={names} keys={names} does={does} />
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}

function Key({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <div>
      <dt>
        {keys.split(' · ').map((each) => (
          <kbd key={each}>{each}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
