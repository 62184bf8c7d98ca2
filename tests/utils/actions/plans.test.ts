import { describe, expect, test } from 'vitest';
import { itemsOf } from '@/utils/actions/workspace';
import { checklist, keyOfCarried, parkedPlans } from '@/utils/week/carry-over';
import { draftReport } from '@/utils/week/draft';
import { textOf } from '@/utils/week/line';
import { reportId } from '@/utils/week/report-id';
import { nextWeek } from '@/utils/week/week';
import { draftOf } from '../week/a-week';
import { startedWorld } from './world';

/** Lan writes reports week after week; each is drafted from the one before. */
function lan() {
  const { world } = startedWorld();
  const me = [...world.workspace.member.keys()][0]!;
  const linesOf = (week: string) => itemsOf(world.workspace, reportId(me, week));
  const shown = (week: string) =>
    linesOf(week)
      .filter(({ dismissed }) => !dismissed)
      .map((item) => `${item.section}: ${textOf(item)}`);
  const draft = (week: string, before: string) =>
    world.do('draftWeek', {
      week,
      language: 'vi',
      drafted: draftReport(draftOf({ member: me, week, objectives: [], lastWeek: linesOf(before) })),
    });
  const plan = (text: string, week: string) => world.do('addItem', { week, section: 'plan', text });
  const promised = (before: string) => checklist(linesOf(before), nextWeek(before));
  return { world, linesOf, shown, draft, plan, promised };
}

describe('a plan of last week that is not done', () => {
  test('is parked by choice, is no problem then, and stays away in all weeks that follow', () => {
    const { world, shown, draft, plan, promised } = lan();
    plan('Gọi báo', '2026-W46');
    draft('2026-W47', '2026-W46');
    draft('2026-W48', '2026-W47');
    expect(shown('2026-W48')).toEqual([
      'plan: Gọi báo',
      'problem: Kế hoạch từ tuần 46 đến nay vẫn chưa xong: Gọi báo',
    ]);

    const [overdue] = promised('2026-W47');
    world.do('choosePlan', { week: '2026-W48', plan: overdue!, park: true });
    expect(shown('2026-W48')).toEqual([]);
    draft('2026-W48', '2026-W47');
    draft('2026-W49', '2026-W48');
    expect([...shown('2026-W48'), ...shown('2026-W49')]).toEqual([]);
  });

  test('goes on when the choice is taken back', () => {
    const { world, shown, draft, plan, promised } = lan();
    plan('Gọi báo', '2026-W47');
    draft('2026-W48', '2026-W47');
    const [open] = promised('2026-W47');
    world.do('choosePlan', { week: '2026-W48', plan: open!, park: true });
    world.do('choosePlan', { week: '2026-W48', plan: open!, park: false });

    expect(shown('2026-W48')).toEqual(['plan: Gọi báo']);
  });

  test('cannot be chosen for before the week is drafted', () => {
    const { world, plan, promised } = lan();
    plan('Gọi báo', '2026-W47');
    const [open] = promised('2026-W47');

    expect(world.try('choosePlan', { week: '2026-W48', plan: open!, park: true })).toMatchObject({
      kind: 'already-gone',
    });
  });
});

describe('a parked plan', () => {
  const parkedWorld = () => {
    const lans = lan();
    lans.plan('Gọi báo', '2026-W46');
    lans.draft('2026-W47', '2026-W46');
    const [open] = lans.promised('2026-W46');
    lans.world.do('choosePlan', { week: '2026-W47', plan: open!, park: true });
    return { ...lans, key: keyOfCarried(open!) };
  };

  test('is listed until it is taken up, under its old name, and then goes on as before', () => {
    const { world, shown, draft, linesOf, key } = parkedWorld();
    const parked = () => parkedPlans([...world.workspace.item.values()]);
    expect(parked().map(textOf)).toEqual(['Gọi báo']);

    world.do('takeUpPlan', { id: parked()[0]!.id, week: '2026-W50' });
    expect(parked()).toEqual([]);
    expect(linesOf('2026-W50').map((item) => item.key)).toEqual([key]);
    draft('2026-W51', '2026-W50');
    expect(shown('2026-W51')).toContain('plan: Gọi báo');
  });

  test('is taken up in the very week that parked it, and parked again by one undo', () => {
    const { world, shown } = parkedWorld();
    const [parked] = parkedPlans([...world.workspace.item.values()]);
    const { entry } = world.do('takeUpPlan', { id: parked!.id, week: '2026-W47' });
    expect(shown('2026-W47')).toEqual(['plan: Gọi báo']);
    world.undo(entry);

    expect(shown('2026-W47')).toEqual([]);
  });
});

test('a plan that was drafted and put in other words becomes Progress in those words', () => {
  const { world, shown, draft, linesOf, plan } = lan();
  plan('Gọi báo', '2026-W46');
  draft('2026-W47', '2026-W46');
  const [carried] = linesOf('2026-W47');
  world.do('editItem', { id: carried!.id, set: { text: 'Gọi ba tờ báo', doneAt: 1 } });
  draft('2026-W48', '2026-W47');

  expect(shown('2026-W48')).toEqual(['progress: Gọi ba tờ báo – đã xong']);
});
