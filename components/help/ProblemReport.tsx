import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HelpWords } from '@/utils/i18n/help';
import { useApp } from '../app';
import { Button } from '../ui/Button';

/** What a maintainer needs to know, in full view before it is copied. */
export function ProblemReport({ h: { problem } }: { readonly h: HelpWords }) {
  const { outside } = useApp();
  const text = useSignal('');
  const said = useSignal('');
  useEffect(() => void outside.diagnostics().then((found) => (text.value = found)), []);
  const copy = async () => {
    said.value = (await outside.copy({ text: text.value })) ? problem.copied : problem.notCopied;
  };
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{problem.title}</h1>
        <p>{problem.lead}</p>
        <p>{problem.what}</p>
      </header>
      <section class="passage">
        <h2 id="diagnostics">{problem.diagnostics}</h2>
        <textarea class="diagnostics" readOnly aria-labelledby="diagnostics" rows={12} value={text.value} />
        <div class="report-do">
          <Button look="primary" icon="copy" disabled={text.value === ''} onClick={() => void copy()}>
            {problem.copy}
          </Button>
          <span role="status">{said.value}</span>
        </div>
      </section>
    </article>
  );
}
