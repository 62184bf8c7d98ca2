import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { labelsOf } from '@/utils/actions/labels';
import { attachmentsOfPage } from '@/utils/actions/workspace';
import type { Capture } from '@/utils/evidence/capture';
import { useApp, useFormats, useWords } from '../app';
import { FigureLine } from '../page/FigureLine';
import { Button } from '../ui/Button';
import { NotFound } from './NotFound';
import { PagePicture } from './PagePicture';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** One attached page: what it is, what it feeds, and what it showed each time it was read. */
export function EvidenceStory({ id }: { readonly id: string }) {
  const { workspace, outside } = useApp();
  const t = useWords();
  const formats = useFormats();
  const r = useReportWords();
  const captures = useSignal<readonly Capture[] | undefined>(undefined);
  const all = workspace.workspace.value;
  const page = all.evidence.get(id);
  useEffect(() => {
    void workspace.capturesOf([id]).then((read) => (captures.value = read.get(id) ?? []));
  }, [id, page?.latestCapture]);
  if (!page) return <NotFound />;
  const attachments = attachmentsOfPage(all, id).filter(({ keyResult }) => all['key-result'].has(keyResult));
  const published = page.published ? formats.day(page.published) : '';
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <p class="meta">
          <a href={hashOf({ at: 'evidence' })}>{r.allEvidence}</a>
        </p>
        <h1>{page.title}</h1>
        <p class="meta">
          {[t.pageKind[page.kind], page.site, page.author, published].filter(Boolean).join(' · ')}
          {page.readAt === null && ` · ${t.unread}`}
        </p>
        <p class="report-do">
          <Button icon="page" onClick={() => void outside.openTab(page.rawAddress || page.address)}>
            {r.openPage}
          </Button>
        </p>
        <p class="meta address">{page.address}</p>
      </header>
      <PagePicture evidence={id} version={page.latestCapture} />
      {attachments.length > 0 && (
        <section>
          <h2>{r.feeds}</h2>
          <ul class="report-list">
            {attachments.map(({ id: attachment, keyResult, quote, figure }) => (
              <li key={attachment}>
                <div>
                  <a href={hashOf({ at: 'key-result', id: keyResult })}>
                    KR {labelsOf(all).get(keyResult)} {all['key-result'].get(keyResult)?.title}
                  </a>
                  {figure && <small> · {t.figureName(figure.key, figure.label)}</small>}
                  {quote && <blockquote>{quote}</blockquote>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{r.captures}</h2>
        {captures.value?.length === 0 && <p class="hint">{r.noCaptures}</p>}
        <ol class="report-list captures">
          {captures.value?.toReversed().map(({ id: capture, at, figures }) => (
            <li key={capture}>
              <time dateTime={new Date(at).toISOString()}>{formats.dateAndTime(at)}</time>
              <ul class="figures">
                {figures.slice(0, 12).map((figure, i) => (
                  <li key={i}>
                    <FigureLine figure={figure} formats={formats} t={t} />
                  </li>
                ))}
                {figures.length === 0 && <li class="hint">{r.noFigures}</li>}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}
