import type { WeekFile } from '@/utils/week/formats/json';
import { sections } from '@/utils/week/sections';
import { columnOf, sideBySide, type TeamCell, type TeamLine } from '@/utils/week/team';
import { useFormats, useWords } from '../app';
import { useReportWords } from './use-report-words';
import { SentLine } from './WeekArchive';

/** The least that a column can be read at, in pixels; beyond that the table scrolls. */
const columnWidth = 208;

/** Members as columns, objectives as rows. */
export function TeamColumns({
  weeks,
  own,
}: {
  readonly weeks: readonly WeekFile[];
  readonly own: WeekFile | undefined;
}) {
  const r = useReportWords();
  const { rows, others } = sideBySide(weeks);
  const columns = weeks.map(columnOf);
  const hasOthers = [...others.values()].some((lines) => lines.length > 0);
  return (
    <div class="table-place" tabIndex={0} role="region" aria-label={r.part.team}>
      <table class="team-table" style={{ minInlineSize: `${weeks.length * columnWidth}px` }}>
        <thead>
          <tr>
            {weeks.map((week) => (
              <th key={columnOf(week)} scope="col">
                {week.member.name}
                {week === own && <small> · {r.you}</small>}
                {week.sentAt !== null && (
                  <small class="team-sent">
                    <SentLine week={week.week} sentAt={week.sentAt} />
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ title, cells }) => (
          <tbody key={title}>
            <tr class="team-objective">
              <th scope="colgroup" colSpan={weeks.length}>
                {title}
              </th>
            </tr>
            <tr>
              {columns.map((column) => (
                <td key={column}>
                  <Cell cell={cells.get(column)} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
        {hasOthers && (
          <tbody>
            <tr class="team-objective">
              <th scope="colgroup" colSpan={weeks.length}>
                {r.otherLines}
              </th>
            </tr>
            <tr>
              {columns.map((column) => (
                <td key={column}>
                  <Lines lines={others.get(column) ?? []} />
                </td>
              ))}
            </tr>
          </tbody>
        )}
      </table>
    </div>
  );
}

function Nothing() {
  const r = useReportWords();
  return (
    <span class="hint">
      <span aria-hidden="true">–</span>
      <span class="spoken">{r.nothingOf}</span>
    </span>
  );
}

function Cell({ cell }: { readonly cell: TeamCell | undefined }) {
  const formats = useFormats();
  if (!cell) return <Nothing />;
  return (
    <>
      <ul class="team-standings">
        {cell.standings.map(({ label, title, share }) => (
          <li key={label} title={title}>
            <span class="tag">KR {label}</span> {share === null ? '–' : formats.percent(Math.max(0, share))}
          </li>
        ))}
      </ul>
      <Lines lines={cell.lines} />
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly TeamLine[] }) {
  const t = useWords();
  if (lines.length === 0) return <Nothing />;
  return (
    <>
      {sections.map((section) => {
        const own = lines.filter((line) => line.section === section);
        return (
          own.length > 0 && (
            <section key={section} class={`team-lines ${section}`}>
              <h3>{t.section[section]}</h3>
              <ul>
                {own.map(({ id, label, text, links }) => (
                  <li key={id}>
                    {label && <span class="tag">KR {label}</span>} {text}
                    {links.map(({ title, address }) => (
                      <a key={address} class="team-link" href={address} target="_blank" rel="noreferrer">
                        {title || address}
                      </a>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
