import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attachmentsOfPage } from '@/utils/actions/workspace';
import type { Capture } from '@/utils/evidence/capture';
import type { Evidence } from '@/utils/evidence/evidence';
import { fold } from '@/utils/i18n/fold';
import { dayOf } from '@/utils/okr/day';
import { bySuit } from '@/utils/stores/suit';
import { useApp, useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { FigureRows } from './FigureRows';
import { metaLine } from './meta-line';
import { SearchField } from '../ui/SearchField';

const atOnce = 60;

/** Pages attached, by day, newest first, with what they showed last. */
export function EvidenceList() {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const query = useSignal('');
  const captures = useSignal<ReadonlyMap<string, readonly Capture[]>>(new Map());
  const wanted = fold(query.value.trim());
  const limit = useSignal(atOnce);
  const found = [...workspace.workspace.value.evidence.values()]
    .filter((page) => wanted === '' || fold(`${page.title} ${page.site} ${page.author}`).includes(wanted))
    .toSorted((a, b) => b.addedAt - a.addedAt);
  const pages = found.slice(0, limit.value);
  const search = (text: string) => {
    query.value = text;
    limit.value = atOnce;
  };
  const ids = pages.map((page) => page.id).join(' ');
  const latest = pages.map((page) => page.latestCapture).join(' ');
  useEffect(() => {
    void workspace.capturesOf(ids === '' ? [] : ids.split(' ')).then((found) => (captures.value = found));
  }, [ids, latest]);
  const days = byDay(pages);
  const empty = workspace.workspace.value.evidence.size === 0;
  return (
    <section class="evidence" aria-label={t.place.evidence}>
      {empty ? (
        <Empty title={t.noEvidence}>
          <p>{t.noEvidenceHint}</p>
        </Empty>
      ) : (
        <SearchField label={t.searchEvidence} query={query.value} onSearch={search} />
      )}
      {!empty && pages.length === 0 && <p class="hint">{t.nothingFound}</p>}
      {[...days].map(([day, dayPages]) => (
        <section key={day} class="day">
          <h2>{formats.dayLong(day)}</h2>
          <ul>
            {dayPages.map((page) => (
              <EvidenceCard key={page.id} page={page} captures={captures.value.get(page.id) ?? []} />
            ))}
          </ul>
        </section>
      ))}
      {found.length > pages.length && (
        <Button look="quiet" onClick={() => (limit.value += atOnce)}>
          {t.showMore(Math.min(atOnce, found.length - pages.length))}
        </Button>
      )}
    </section>
  );
}

function byDay(pages: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const days = new Map<string, Evidence[]>();
  for (const page of pages) {
    const day = dayOf(new Date(page.addedAt));
    days.set(day, [...(days.get(day) ?? []), page]);
  }
  return days;
}

function EvidenceCard({
  page,
  captures,
}: {
  readonly page: Evidence;
  readonly captures: readonly Capture[];
}) {
  const { workspace, outside } = useApp();
  const t = useWords();
  const formats = useFormats();
  const attachments = attachmentsOfPage(workspace.workspace.value, page.id);
  const rows = attachments.flatMap((one) => workspace.board.value.rowById.get(one.keyResult) ?? []);
  const newest = captures.at(-1);
  const before = captures.at(-2);
  const figures = (newest?.figures ?? []).filter(
    (figure) => figure.scope === 'page' && figure.confidence !== 'low',
  );
  const shown = bySuit(
    figures,
    rows.map((row) => row.keyResult),
  );
  const published = page.published ? formats.day(page.published) : '';
  const quote = attachments.find((one) => one.quote)?.quote;
  return (
    <li class="evidence-card">
      <Picture evidence={page.id} version={page.latestCapture} />
      <div>
        <button
          type="button"
          class="link title"
          onClick={() => void outside.openTab(page.rawAddress || page.address)}
        >
          {page.title}
        </button>
        <p class="meta">
          {metaLine(t.pageKind[page.kind], page.site, page.author, published)}
          {page.readAt === null && ` · ${t.unread}`}
        </p>
        {quote && <blockquote>{quote.slice(0, 160)}</blockquote>}
        <FigureRows figures={shown.slice(0, 4)} before={before?.figures} />
        <p class="feeds">
          {rows.map((row) => (
            <span key={row.keyResult.id} class="tag" title={row.keyResult.title}>
              KR {row.label}
            </span>
          ))}
          {rows.length === 0 && <span class="tag loose">{t.notTied}</span>}
        </p>
      </div>
    </li>
  );
}

/** The small screenshot; a plain page sign where there is none. */
function Picture({ evidence, version }: { readonly evidence: string; readonly version: string | null }) {
  const { outside } = useApp();
  const address = useSignal<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void outside.pictureOf(evidence).then((image) => {
      if (image && !gone) address.value = URL.createObjectURL(image);
    });
    return () => {
      gone = true;
      if (address.value) URL.revokeObjectURL(address.value);
    };
  }, [evidence, version]);
  if (!address.value) {
    return (
      <span class="picture none">
        <Icon name="page" />
      </span>
    );
  }
  return <img class="picture" src={address.value} alt="" />;
}
