import type { CheckIn } from '@/utils/okr/check-in';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Story } from '@/utils/okr/story';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, useFormats, useWords } from '../app';
import { LongText } from '../ui/LongText';
import { withUnit } from '../objectives/values-line';
import type { Reading } from './chart-data';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

type Told =
  | { readonly at: number; readonly value: number | null; readonly checkIn: CheckIn }
  | { readonly at: number; readonly value: number | null; readonly reading: Reading };

/** What the chart draws, newest first, with where each number came from. Words without a number are told too. */
export function StoryTable({
  row,
  story,
  readings,
}: {
  readonly row: KeyResultRow;
  readonly story: Story;
  readonly readings: readonly Reading[];
}) {
  const t = useWords();
  const r = useReportWords();
  const told = linesOf(row.checkIns, story, readings);
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{r.everyPoint}</h2>
      <div class="table-place" tabIndex={0} role="region" aria-label={r.everyPoint}>
        <table>
          <thead>
            <tr>
              <th scope="col">{r.when}</th>
              <th scope="col" class="number">
                {r.value}
              </th>
              <th scope="col" class="number">
                {r.change}
              </th>
              <th scope="col">{r.from}</th>
              <th scope="col" class="number">
                {t.confidence}
              </th>
              <th scope="col">{r.said}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((line, i) => (
              <TableLine
                key={'checkIn' in line ? line.checkIn.id : `${line.reading.evidence}${line.at}`}
                line={line}
                before={told.slice(i + 1).find((each) => each.value !== null && sameSort(each, line))?.value}
                keyResult={row.keyResult}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TableLine({
  line,
  before,
  keyResult,
}: {
  readonly line: Told;
  readonly before: number | null | undefined;
  readonly keyResult: KeyResult;
}) {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const checkIn = 'checkIn' in line ? line.checkIn : undefined;
  const page = 'reading' in line ? line.reading : checkIn?.source.by === 'page' ? checkIn.source : undefined;
  const evidence = all.evidence.get(page?.evidence ?? '');
  const change =
    line.value !== null && typeof before === 'number' && keyResult.kind !== 'cadence'
      ? line.value - before
      : 0;
  const said = [checkIn?.note, checkIn?.problem].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">{formats.dateAndTime(line.at)}</th>
      <td class="number">{line.value === null ? '' : withUnit(line.value, keyResult, formats)}</td>
      <td class="number">{change === 0 ? '' : formats.change(change)}</td>
      <td>
        {'reading' in line && `${r.pageShowed} `}
        {page ? (
          <>
            {evidence ? (
              <a href={hashOf({ at: 'evidence', id: evidence.id })}>{evidence.title}</a>
            ) : (
              r.unknownPage
            )}
            {page.raw && <q> {page.raw}</q>}
          </>
        ) : (
          (all.member.get(checkIn?.author ?? '')?.name ?? r.legend.person)
        )}
      </td>
      <td class="number">{checkIn?.confidence ?? ''}</td>
      <td>{said && <LongText text={said} />}</td>
    </tr>
  );
}

/** The plan in numbers: where it should be at its start, its waypoints and its end. */
export function PlanTable({ keyResult, story }: { readonly keyResult: KeyResult; readonly story: Story }) {
  const formats = useFormats();
  const r = useReportWords();
  if (story.plan.length === 0) return null;
  return (
    <section>
      <h2>{r.plannedPoints}</h2>
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col">{r.day}</th>
            <th scope="col" class="number">
              {r.shouldBe}
            </th>
          </tr>
        </thead>
        <tbody>
          {story.plan.map(({ at, value }) => (
            <tr key={at}>
              <th scope="row">{formats.date(at)}</th>
              <td class="number">{withUnit(value, keyResult, formats)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function linesOf(
  checkIns: readonly CheckIn[],
  { told }: Story,
  readings: readonly Reading[],
): readonly Told[] {
  const points = new Set(told.map(({ id }) => id));
  const stands = checkIns.filter(
    ({ id, value, note, problem }) => points.has(id) || (value === null && (note || problem)),
  );
  return [
    ...stands.map((checkIn) => ({ at: checkIn.at, value: checkIn.value, checkIn })),
    ...readings.map((reading) => ({ at: reading.at, value: reading.value, reading })),
  ].sort((a, b) => b.at - a.at);
}

/** A check-in changes against a check-in, a page against the same page. */
function sameSort(a: Told, b: Told): boolean {
  if ('reading' in a && 'reading' in b) return a.reading.evidence === b.reading.evidence;
  return 'checkIn' in a && 'checkIn' in b;
}
