import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { labelsOf } from '@/utils/actions/labels';
import type { Capture } from '@/utils/evidence/capture';
import type { PageKind } from '@/utils/evidence/evidence';
import type { Workspace } from '@/utils/actions/workspace';
import { useApp, useFormats, useWords } from '../app';
import { FigureRows } from '../page/FigureRows';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { filtered, type GalleryFilter, type Shown } from './gallery-filter';
import { PagePicture } from './PagePicture';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';
import { SearchField } from '../ui/SearchField';
import { metaLine } from '../page/meta-line';

const atOnce = 48;
const none: GalleryFilter = { query: '', kinds: new Set(), tied: undefined, unread: false };

/** Every attached page, to search and to filter. */
export function Gallery() {
  const { workspace } = useApp();
  const t = useWords();
  const r = useReportWords();
  const filter = useSignal(none);
  const limit = useSignal(atOnce);
  const captures = useSignal<ReadonlyMap<string, readonly Capture[]>>(new Map());
  const all = useMemo(() => shownOf(workspace.workspace.value), [workspace.workspace.value]);
  const found = filtered(all, filter.value);
  const shown = found.slice(0, limit.value);
  const ids = shown.map(({ page }) => page.id).join(' ');
  useEffect(() => {
    void workspace.capturesOf(ids === '' ? [] : ids.split(' ')).then((read) => (captures.value = read));
  }, [ids]);
  const set = (change: Partial<GalleryFilter>) => {
    filter.value = { ...filter.value, ...change };
    limit.value = atOnce;
  };
  const kinds = [...new Set(all.map(({ page }) => page.kind))];
  const { query, tied, unread } = filter.value;
  const isFiltered = query !== '' || filter.value.kinds.size > 0 || tied !== undefined || unread;
  return (
    <article class="sheet-of-report gallery">
      <header class="report-head">
        <h1>{r.part.evidence}</h1>
        <p class="hint">{r.evidenceLead}</p>
      </header>
      {all.length === 0 ? (
        <Empty title={t.noEvidence}>
          <p>{t.noEvidenceHint}</p>
        </Empty>
      ) : (
        <>
          <SearchField label={r.search} query={query} onSearch={(text) => set({ query: text })} />
          <div class="chips" role="group" aria-label={r.filters}>
            {kinds.map((kind) => (
              <Chip
                key={kind}
                pressed={filter.value.kinds.has(kind)}
                onPress={() => set({ kinds: toggled(filter.value.kinds, kind) })}
              >
                {t.pageKind[kind]}
              </Chip>
            ))}
            <Chip pressed={tied === true} onPress={() => set({ tied: tied === true ? undefined : true })}>
              {r.tied}
            </Chip>
            <Chip pressed={tied === false} onPress={() => set({ tied: tied === false ? undefined : false })}>
              {r.notTied}
            </Chip>
            <Chip pressed={unread} onPress={() => set({ unread: !unread })}>
              {r.unread}
            </Chip>
            {isFiltered && (
              <Button look="quiet" icon="close" onClick={() => set(none)}>
                {r.clearFilters}
              </Button>
            )}
          </div>
          <p class="meta" role="status">
            {found.length === 0 ? t.nothingFound : r.found(found.length, all.length)}
          </p>
        </>
      )}
      <ul class="gallery-list">
        {shown.map((each) => (
          <Card key={each.page.id} shown={each} latest={captures.value.get(each.page.id)?.at(-1)} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button onClick={() => (limit.value += atOnce)}>
          {t.showMore(Math.min(atOnce, found.length - shown.length))}
        </Button>
      )}
    </article>
  );
}

function Chip({
  pressed,
  onPress,
  children,
}: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}

function Card({
  shown: { page, keyResults },
  latest,
}: {
  readonly shown: Shown;
  readonly latest: Capture | undefined;
}) {
  const t = useWords();
  const formats = useFormats();
  const figures = (latest?.figures ?? []).filter(
    ({ scope, confidence }) => scope === 'page' && confidence !== 'low',
  );
  return (
    <li class="gallery-card">
      <PagePicture evidence={page.id} version={page.latestCapture} />
      <a class="line-title" href={hashOf({ at: 'evidence', id: page.id })}>
        {page.title}
      </a>
      <p class="meta">
        {metaLine(
          t.pageKind[page.kind],
          page.site,
          formats.date(page.addedAt),
          page.readAt === null ? t.unread : undefined,
        )}
      </p>
      <FigureRows figures={figures.slice(0, 3)} />
      <p class="feeds">
        {keyResults.map(({ id, label, title }) => (
          <a key={id} class="tag" href={hashOf({ at: 'key-result', id })} title={title}>
            KR {label}
          </a>
        ))}
        {keyResults.length === 0 && <span class="tag loose">{t.notTied}</span>}
      </p>
    </li>
  );
}

function shownOf(workspace: Workspace): readonly Shown[] {
  const labels = labelsOf(workspace);
  const byPage = new Map<string, Shown['keyResults'][number][]>();
  for (const { evidence, keyResult } of workspace.attachment.values()) {
    const [title, label] = [workspace['key-result'].get(keyResult)?.title, labels.get(keyResult)];
    if (title === undefined || label === undefined) continue;
    const known = byPage.get(evidence);
    if (known) known.push({ id: keyResult, label, title });
    else byPage.set(evidence, [{ id: keyResult, label, title }]);
  }
  return [...workspace.evidence.values()].map((page) => ({ page, keyResults: byPage.get(page.id) ?? [] }));
}

function toggled(kinds: ReadonlySet<PageKind>, kind: PageKind): ReadonlySet<PageKind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}
