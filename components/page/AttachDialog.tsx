import { useSignal } from '@preact/signals';
import type { Choice, PageAsSeen } from '@/utils/actions/kept-page';
import { siteOf } from '@/utils/evidence/address';
import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from '@/utils/page/facts';
import { rollUps } from '@/utils/okr/roll-ups';
import type { RollUp } from '@/utils/okr/key-result';
import type { KeyResultRow } from '@/utils/stores/board';
import { inOrder, offeredFor } from '@/utils/stores/likely';
import { bySuit, preselected, usualRollUp } from '@/utils/stores/suit';
import { isDrivenByFigures } from '@/utils/evidence/outcome';
import { readTypedNumber } from '@/utils/okr/typed-number';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { FigurePicker } from './FigurePicker';
import { KeyResultPicker } from './KeyResultPicker';
import { metaLine } from './meta-line';
import { pageAsSeen } from './page-as-seen';

/** What is being attached: the page in front, or a link that nobody has opened yet. */
export type Attaching =
  | {
      readonly kind: 'page';
      readonly facts: PageFacts;
      readonly picture: Blob | undefined;
      readonly quote: string;
    }
  | { readonly kind: 'link'; readonly address: string; readonly title: string };

/** Choose the key result, tick the figure that counts, attach. The likeliest is chosen already: Enter is enough. */
export function AttachDialog({
  attaching,
  onClose,
}: {
  readonly attaching: Attaching;
  readonly onClose: () => void;
}) {
  const { workspace, language } = useApp();
  const t = useWords();
  const perform = usePerform();
  const facts = attaching.kind === 'page' ? attaching.facts : undefined;
  const figures = facts?.figures ?? [];
  const ofPage = figures.filter((figure) => figure.scope === 'page' || figure.scope === 'row');
  const picture = attaching.kind === 'page' ? attaching.picture : undefined;
  const offered = offeredFor(
    workspace.board.value,
    workspace.workspace.value,
    facts ?? { site: linkAsPage(attaching).site ?? '' },
  );
  const chosen = useSignal<string | undefined>(inOrder(offered)[0]?.keyResult.id);
  const row = workspace.board.value.rowById.get(chosen.value ?? '');
  // A rhythm counts pages and a milestone is done or not: no figure drives them.
  const counted = row && isDrivenByFigures(row.keyResult) ? bySuit(ofPage, [row.keyResult]) : [];
  const ticked = useSignal<Figure | null | undefined>(undefined);
  const wished = ticked.value === undefined ? row && preselected(counted, row.keyResult) : ticked.value;
  const figure = wished && counted.includes(wished) ? wished : null;
  const typed = useSignal('');
  const how = useSignal<RollUp | undefined>(undefined);
  const rollUp: RollUp = how.value ?? rollUpOf(row) ?? usualRollUp(figure, facts?.kind.value);
  const countsAsOne = useSignal(true);
  const canCount =
    row !== undefined &&
    !figure &&
    (row.keyResult.kind === 'cadence' || row.keyResult.binding?.rollUp === 'count');

  const byHand = figure ? readTypedNumber(typed.value, language.value) : null;

  const attach = async () => {
    if (!row) return;
    const choice: Choice | null = figure
      ? {
          figure: { key: figure.key, label: figure.label },
          rollUp,
          ...(byHand ? { typed: { value: byHand.value, raw: typed.value.trim() } } : {}),
        }
      : null;
    const captures = await workspace.capturesOf(row.attachments.map((attachment) => attachment.evidence));
    const done = await perform(
      'attachPage',
      {
        page: facts ? pageAsSeen(facts) : linkAsPage(attaching),
        keyResult: row.keyResult.id,
        quote: attaching.kind === 'page' ? attaching.quote : '',
        choice,
        countsAsOne: canCount && countsAsOne.value,
        captures,
      },
      (act) =>
        figure && !act.entry.changes.some(({ kind }) => kind === 'check-in')
          ? t.attachedNotMoved(row.label)
          : t.attached(row.label),
      picture,
    );
    if (done) onClose();
  };

  return (
    <Dialog title={t.attachTitle} onClose={onClose}>
      <form
        class="attach"
        onSubmit={(event) => {
          event.preventDefault();
          void attach();
        }}
      >
        <PageHead attaching={attaching} />
        <KeyResultPicker
          offered={offered}
          chosen={chosen.value}
          onChoose={(id) => {
            chosen.value = id;
            // What was ticked for one key result says nothing of another.
            ticked.value = undefined;
            how.value = undefined;
            typed.value = '';
          }}
        />
        {counted.length > 0 && (
          <FigurePicker
            figures={counted}
            ticked={figure ?? null}
            typed={typed}
            onTick={(next) => {
              ticked.value = next;
              typed.value = '';
            }}
          />
        )}
        {counted.length > 0 && !figure && <p class="hint">{t.noneCounts}</p>}
        {facts && ofPage.length === 0 && <p class="hint">{t.noFigures}</p>}
        {facts?.blind.map((blind) => (
          <p key={blind.kind} class="hint">
            {t.blind(blind.kind, blind.kind === 'frame' ? blind.host : '')}
          </p>
        ))}
        {figure && (
          <Select
            label={t.rollUpLabel}
            value={rollUp}
            options={rollUps
              .filter((each) => each !== 'count')
              .map((value) => ({ value, label: t.rollUp[value] }))}
            onChoose={(value) => (how.value = value)}
          />
        )}
        {canCount && (
          <label class="check">
            <input
              type="checkbox"
              checked={countsAsOne.value}
              onChange={(event) => (countsAsOne.value = event.currentTarget.checked)}
            />
            {t.countsAsOne(row.keyResult.unit)}
          </label>
        )}
        <footer>
          <Button look="primary" icon="clip" submit disabled={!row}>
            {row ? t.attachTo(row.label) : t.attach}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function PageHead({ attaching }: { readonly attaching: Attaching }) {
  const t = useWords();
  const formats = useFormats();
  const facts = attaching.kind === 'page' ? attaching.facts : undefined;
  const published = facts?.published ? formats.day(facts.published) : '';
  return (
    <div class="page-head">
      <p class="title">
        {facts?.title ?? (attaching.kind === 'link' ? attaching.title || attaching.address : '')}
      </p>
      <p class="meta">
        {facts
          ? metaLine(t.pageKind[facts.kind.value], facts.site, facts.author, published)
          : attaching.kind === 'link' && `${siteOf(attaching.address)} · ${t.unreadUntilOpened}`}
      </p>
      {attaching.kind === 'page' && attaching.quote && (
        <blockquote>
          <Icon name="quote" /> {attaching.quote.slice(0, 240)}
        </blockquote>
      )}
    </div>
  );
}

function rollUpOf(row: KeyResultRow | undefined): RollUp | undefined {
  const known = row?.keyResult.binding?.rollUp;
  return known === 'count' ? undefined : known;
}

function linkAsPage(attaching: Attaching): PageAsSeen {
  const address = attaching.kind === 'link' ? attaching.address : '';
  return {
    read: false,
    address,
    canonical: address,
    title: attaching.kind === 'link' ? attaching.title : '',
    site: siteOf(address),
  };
}
