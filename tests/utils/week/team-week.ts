import { keyResult } from '@/utils/okr/key-result';
import { objective } from '@/utils/okr/objective';
import { weekFile, weekFormat, type WeekFile } from '@/utils/week/formats/json';

export interface Wanted {
  readonly member: string;
  readonly week?: string;
  /** Objective title → its lines; the empty title holds those that are tied to none. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly text?: string;
}

/** A teammate's week as a file tells it, with one key result an objective. */
export function teamWeek({ member, week = '2026-W48', lines }: Wanted): WeekFile {
  const titles = Object.keys(lines).filter((title) => title !== '');
  const idOf = (title: string) => `${member}:${title}`;
  return weekFile.parse({
    format: weekFormat,
    version: 1,
    week,
    language: 'vi',
    member: { id: member, name: member },
    cycle: null,
    objectives: titles.map((title) => objective.parse({ id: idOf(title), cycle: '2026Q4', title })),
    keyResults: titles.map((title) =>
      keyResult.parse({
        id: `kr:${idOf(title)}`,
        objective: idOf(title),
        title: `KR ${title}`,
        kind: 'metric',
      }),
    ),
    standings: titles.map((title, i) => ({
      keyResult: `kr:${idOf(title)}`,
      label: `${i + 1}.1`,
      value: 10,
      share: 0.5,
      confidence: 7,
    })),
    items: Object.entries(lines).flatMap(([title, texts]) =>
      texts.map((text, i) => ({
        id: `${idOf(title)}:${i}`,
        section: i % 2 === 0 ? 'progress' : 'plan',
        text,
        keyResult: title === '' ? null : `kr:${idOf(title)}`,
        evidence: ['page'],
      })),
    ),
    evidence: [{ id: 'page', title: 'Bài viết', address: 'https://blog.vn/1' }],
  });
}
