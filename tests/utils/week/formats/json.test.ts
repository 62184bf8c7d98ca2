import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem } from '@/utils/problem/problem';
import { keyResult } from '@/utils/okr/key-result';
import { objective } from '@/utils/okr/objective';
import { readWeekJson, weekJson, type WeekFile } from '@/utils/week/formats/json';
import { aDocument, hostileTexts, linesOf } from '../a-document';

const fileOf = (texts: readonly string[]) => {
  const document = aDocument(texts);
  return {
    document,
    sentAt: null,
    member: { id: 'lan', name: 'Lan' },
    cycle: { id: 'q4', title: 'Q4', starts: '2026-10-01', ends: '2026-12-31' } as NonNullable<
      WeekFile['cycle']
    >,
    objectives: [objective.parse({ id: 'o', cycle: 'q4', title: 'Phạm vi', order: 'a0' })],
    keyResults: [
      keyResult.parse({ id: 'reads', objective: 'o', title: 'Lượt đọc', kind: 'metric', target: 20 }),
    ],
    standings: [{ keyResult: 'reads', label: '1.2', value: 5, share: 0.25, confidence: 7 }],
  };
};
const problemOf = (text: string) => {
  const read = readWeekJson(text);
  return isProblem(read) && read.kind === 'file-not-read' ? read.why : 'read';
};

describe('a week as JSON', () => {
  test('comes back with its member, its lines and their ids, its pages and its OKRs', () => {
    const file = fileOf(hostileTexts);
    const read = readWeekJson(weekJson(file)) as WeekFile;
    expect(read).toMatchObject({
      week: '2026-W48',
      language: 'vi',
      member: { id: 'lan', name: 'Lan' },
      cycle: { id: 'q4' },
      evidence: [{ id: 'seo', address: 'https://blog.vn/seo' }],
      standings: file.standings,
    });
    expect(read.items).toEqual(
      linesOf(file.document).map(({ id, text, keyResult: tied, evidence }) => ({
        id,
        section: 'progress',
        text,
        keyResult: tied,
        key: null,
        evidence,
      })),
    );
    expect(read.objectives).toEqual(file.objectives);
    expect(read.keyResults).toEqual(file.keyResults);
  });

  test.each([
    ['half of a file', weekJson(fileOf(['a'])).slice(0, 300), 'damaged'],
    ['somebody else’s JSON', '{"hello": 1}', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a later version', '{"format": "okrail-week", "version": 2}', 'newer'],
    ['a list without end', '['.repeat(100_000), 'damaged'],
    ['wrong fields', '{"format": "okrail-week", "version": 1, "week": "=1+1"}', 'damaged'],
    ['six million letters', ' '.repeat(6_000_000), 'too-large'],
  ])('%s is refused with its reason', (_, text, why) => {
    expect(problemOf(text)).toBe(why);
  });

  test('an address that leads elsewhere than to the web is left out', () => {
    const text = weekJson(fileOf(['a'])).replace('https://blog.vn/seo', 'javascript:alert(1)');
    expect((readWeekJson(text) as WeekFile).evidence).toEqual([]);
  });

  test('no text makes reading throw', () => {
    fc.assert(fc.property(fc.json(), (text) => void readWeekJson(text)));
  });
});
