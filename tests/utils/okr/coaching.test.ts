import { describe, expect, it } from 'vitest';
import { coach, coachCycle, hintIds, type HintId } from '@/utils/okr/coaching';
import { beginsWith, onlyWords, says } from '@/utils/okr/coaching/says';
import { hasTargetNumber } from '@/utils/okr/coaching/target-in-words';
import type { KeyResult } from '@/utils/okr/key-result';
import { objective, type Objective } from '@/utils/okr/objective';
import { templateFor, templates } from '@/utils/okr/templates';
import { autumn, keyResultOf } from './support';

const objectiveOf = (fields: Partial<Objective> = {}) =>
  objective.parse({ id: 'o', cycle: autumn.id, title: 'Được khách hàng trẻ nhớ đến', ...fields });

/** Three key results of which nothing is to be said. */
const sound: readonly KeyResult[] = [
  keyResultOf({
    kind: 'metric',
    id: 'a',
    title: 'Có 200 khách hàng mới',
    baseline: 0,
    target: 200,
    unit: 'khách hàng',
  }),
  keyResultOf({ kind: 'keep', id: 'b', title: 'Giữ điểm hài lòng từ 4,5', target: 4.5, unit: 'điểm' }),
  keyResultOf({ kind: 'milestone', id: 'c', title: 'Hoàn thành bộ nhận diện mới', dueOn: '2026-11-30' }),
];

const hints = (keyResults: readonly KeyResult[], about: Partial<Objective> = {}) =>
  coach(objectiveOf(about), keyResults, autumn);
const ids = (fields: Parameters<typeof keyResultOf>[0]): readonly HintId[] =>
  hints([...sound, keyResultOf({ id: 'd', ...fields })])
    .filter(({ subject }) => subject === 'd')
    .map(({ id }) => id);

it('sound OKRs get no hint', () => expect(hints(sound)).toEqual([]));

it('every hint has a name of its own', () => expect(new Set(hintIds).size).toBe(hintIds.length));

describe('an objective that carries a target', () => {
  it.each([
    'Tăng 20% lượt truy cập',
    'Đạt 5,000 lượt truy cập website',
    'Có 50 khách hàng mới trong quý III-2020',
    'Đạt doanh thu 2 tỷ',
    'Increase traffic by 20 percent',
    'Win 300 new customers by 2027',
    'Get 10k followers',
    'Grow the audience 3x',
  ])('is told so: %s', (title) => {
    expect(hasTargetNumber(title)).toBe(true);
    expect(hints(sound, { title })).toEqual([
      { id: 'objective-has-target', severity: 'warning', about: 'objective', subject: 'o' },
    ]);
  });

  it.each([
    ...templates.map((template) => templateFor(template, autumn, 'vi').title),
    ...templates.map((template) => templateFor(template, autumn, 'en').title),
    'Chinh phục khách hàng từ 25 đến 35 tuổi',
    'Là lựa chọn đầu tiên của người từ 20 - 40 tuổi',
    'Reach people aged 25 to 34',
    'Ra mắt thương hiệu trong năm 2027',
    'Make 2027 the year of our brand',
    'Chuẩn bị cho Hội nghị Nhân sự Việt Nam 2026',
    'Vào chương trình “50 thương hiệu mạnh”',
    'Ready for Windows 11',
    'Vào top 10 trong lòng khách hàng',
    'Chăm sóc khách hàng 24/7',
    'Lead in B2B and 5G',
    'Sẵn sàng trước 31/12/2026',
    'Be ready before 31 December 2026',
    '',
  ])('is not mistaken: %s', (title) => expect(hasTargetNumber(title)).toBe(false));
});

describe('an objective whose words and kind disagree', () => {
  it('is told when a commitment speaks of a stretch', () => {
    expect(hints(sound, { title: 'Dẫn đầu thị trường phần mềm nhân sự' }).map(({ id }) => id)).toEqual([
      'commitment-mixed',
    ]);
    expect(hints(sound, { title: 'Dominate the market', commitment: 'aspirational' })).toEqual([]);
  });

  it('is told when a stretch speaks of a promise, in a key result too', () => {
    const promised = [
      ...sound.slice(0, 2),
      keyResultOf({ kind: 'milestone', id: 'c', title: 'Cam kết bàn giao website', dueOn: '2026-11-30' }),
    ];
    expect(hints(promised, { commitment: 'aspirational' }).map(({ id }) => id)).toEqual(['commitment-mixed']);
    expect(hints(promised)).toEqual([]);
  });
});

describe('a key result', () => {
  it('without number or date cannot be measured', () => {
    expect(ids({ kind: 'milestone', title: 'Website đẹp hơn' })).toEqual(['not-measurable']);
    expect(ids({ kind: 'milestone', title: 'Website đẹp hơn', dueOn: '2026-11-30' })).toEqual([]);
    expect(ids({ kind: 'milestone', title: 'Website đẹp hơn trước 30/11' })).toEqual([]);
    expect(ids({ kind: 'milestone', title: 'Website đẹp hơn', 'step:a': { title: 'Vẽ' } })).toEqual([]);
    expect(ids({ kind: 'metric', title: 'Nhiều khách hơn' })).toEqual(['not-measurable']);
  });

  it('that names work and no result is told so', () => {
    expect(ids({ kind: 'milestone', title: 'Hỗ trợ phòng kinh doanh', dueOn: '2026-11-30' })).toEqual([
      'activity-only',
    ]);
    expect(ids({ kind: 'milestone', title: 'Work on the blog', dueOn: '2026-11-30' })).toEqual([
      'activity-only',
    ]);
    expect(
      ids({ kind: 'milestone', title: 'Cung cấp nội dung để phóng sự được phát sóng', dueOn: '2026-11-30' }),
    ).toEqual([]);
    expect(ids({ kind: 'metric', title: 'Chạy quảng cáo', baseline: 0, target: 5000, unit: 'lượt' })).toEqual(
      [],
    );
  });

  it('whose target is its start is told so', () => {
    expect(ids({ kind: 'metric', title: 'x', baseline: 5, target: 5, unit: 'bài' })).toEqual([
      'target-equals-start',
    ]);
    expect(ids({ kind: 'growth', title: 'x', target: 0, percent: true })).toEqual(['target-equals-start']);
    expect(ids({ kind: 'growth', title: 'x', multiplier: 1, unit: 'lượt' })).toEqual(['target-equals-start']);
    expect(ids({ kind: 'growth', title: 'x', multiplier: 2, unit: 'lượt' })).toEqual([]);
  });

  it('due outside the cycle is told so', () => {
    const due = (dueOn: string, dueExclusive = false) =>
      ids({ kind: 'milestone', title: 'x', dueOn, dueExclusive });
    expect(due('2027-01-01')).toEqual(['outside-cycle']);
    expect(due('2026-09-30')).toEqual(['outside-cycle']);
    expect(due('2026-12-31')).toEqual([]);
    expect(due('2027-01-01', true)).toEqual([]);
    expect(due('2026-10-01', true)).toEqual(['outside-cycle']);
    expect(ids({ kind: 'metric', title: 'x', target: 5, unit: 'bài', startsOn: '2027-01-05' })).toEqual([
      'outside-cycle',
    ]);
  });

  it('without a unit is told so, unless it is a percentage', () => {
    expect(ids({ kind: 'metric', title: 'x', target: 5 })).toEqual(['unit-missing']);
    expect(ids({ kind: 'metric', title: 'x', target: 5, percent: true })).toEqual([]);
  });

  it('said twice is told so once', () => {
    expect(
      ids({ kind: 'metric', title: '  có 200 KHÁCH HÀNG mới. ', baseline: 0, target: 200, unit: 'khách' }),
    ).toEqual(['said-twice']);
    expect(onlyWords('Bán hàng')).not.toBe(onlyWords('Bàn hàng'));
    expect(onlyWords('...')).toBe('');
  });
});

describe('coaching', () => {
  it('looks at a title a few times, however many key results an objective has', () => {
    const looks = (count: number) => {
      let all = 0;
      const keyResults = Array.from({ length: count }, (_, i) =>
        Object.defineProperty({ ...keyResultOf({ kind: 'metric', id: String(i) }) }, 'title', {
          get: () => {
            all += 1;
            return `Đạt ${i} cuộc hẹn`;
          },
        }),
      );
      coach(objectiveOf(), keyResults, autumn);
      return all / count;
    };

    expect(looks(300)).toBeLessThanOrEqual(looks(10));
  });
});

describe('a set', () => {
  const many = Array.from({ length: 6 }, (_, i) =>
    keyResultOf({ ...sound[i % 3]!, id: String(i), title: `KR số ${i}` }),
  );

  it.each([
    [1, ['too-few-key-results']],
    [2, ['too-few-key-results']],
    [3, []],
    [5, []],
    [6, ['too-many-key-results']],
  ])('of %d key results', (count, expected) => {
    expect(
      hints(many.slice(0, count))
        .filter(({ about }) => about === 'set')
        .map(({ id }) => id),
    ).toEqual(expected);
  });

  it('of one kind has no quality beside its quantity', () => {
    const metrics = [1, 2, 3].map((n) =>
      keyResultOf({ kind: 'metric', id: String(n), title: `Bài số ${n}`, target: n, unit: 'bài' }),
    );
    expect(hints(metrics)).toEqual([
      { id: 'all-of-one-kind', severity: 'advice', about: 'set', subject: 'o' },
    ]);
  });

  it('of objectives is three to five', () => {
    const some = (length: number) =>
      coachCycle(
        Array.from({ length }, () => objectiveOf()),
        autumn,
      ).map(({ id }) => id);
    expect([2, 3, 5, 6].map(some)).toEqual([['too-few-objectives'], [], [], ['too-many-objectives']]);
    expect(coachCycle([], autumn)[0]).toMatchObject({ about: 'set', subject: autumn.id });
  });
});

describe('words', () => {
  it('are whole, with their marks, in any case', () => {
    expect(says('CAM KẾT doanh số', ['cam kết'])).toBe(true);
    expect(says('cam kêt', ['cam kết'])).toBe(false);
    expect(says('recommitted', ['commit'])).toBe(false);
    expect(says('Cam kết'.normalize('NFD'), ['cam kết'])).toBe(true);
    expect(beginsWith('– Hỗ trợ', ['hỗ trợ'])).toBe(true);
    expect(beginsWith('Không hỗ trợ', ['hỗ trợ'])).toBe(false);
  });
});
