import type { Language } from '@/utils/okr/member';
import type { Known } from '@/utils/okr/schema';
import { redraft } from '@/utils/week/redraft';
import type { DraftedItem } from '@/utils/week/draft';
import { keyOfCarried, type PromisedPlan } from '@/utils/week/carry-over';
import { itemId, textOf } from '@/utils/week/line';
import type { Item } from '@/utils/week/report';
import type { Section } from '@/utils/week/sections';
import { reportId } from '@/utils/week/report-id';
import { isProblem, problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { create, orderAfter, orderAt } from './changes';
import { itemsOf, preferencesOf } from './workspace';

/** Writes what was drafted into the week's report; lines that a person touched or dismissed stay as they are. */
const draftWeek: Verb<{
  readonly week: string;
  readonly language: Language;
  readonly drafted: readonly DraftedItem[];
}> = (workspace, { week, language, drafted }, { now }) => {
  const { me } = preferencesOf(workspace);
  if (!me) return problem({ kind: 'already-gone' });
  const id = reportId(me, week);
  const { create: fresh, update, remove } = redraft(itemsOf(workspace, id), drafted, id);
  return {
    changes: [
      { kind: 'report', id, set: { member: me, week, language, draftedAt: now } },
      ...fresh.map((item) => create('item', draftedFields(item))),
      ...update.map(({ id: item, ...set }) => ({ kind: 'item', id: item, set })),
      ...remove.map((item) => ({ kind: 'item', id: item, remove: true as const })),
    ],
  };
};

/** A line of a person's own, after another one or at the end. Who shows it before it is stored names it (`id`). */
const addItem: Verb<{
  readonly week: string;
  readonly section: Section;
  readonly text: string;
  readonly keyResult?: string | null;
  readonly after?: string;
  readonly id?: string;
}> = (workspace, { week, section, text, keyResult = null, after, id }, { newId }) => {
  const { me, language, reportLanguage } = preferencesOf(workspace);
  if (!me) return problem({ kind: 'already-gone' });
  const report = reportId(me, week);
  const siblings = itemsOf(workspace, report).filter((item) => item.section === section);
  const place = siblings.findIndex((item) => item.id === after);
  const order = place < 0 ? orderAfter(siblings) : orderAt(siblings, place + 1);
  const item = { id: id ?? newId(), report, section, text, keyResult, order, key: null, touched: true };
  return {
    changes: [
      ...(workspace.report.has(report)
        ? []
        : [create('report', { id: report, member: me, week, language: reportLanguage ?? language })]),
      create('item', item),
    ],
  };
};

const editItem: Verb<{
  readonly id: string;
  readonly set: Partial<Pick<Known<Item>, 'text' | 'keyResult' | 'evidence' | 'doneAt' | 'private'>>;
}> = (workspace, { id, set: { text, ...set } }) => {
  const item = workspace.item.get(id);
  if (!item) return problem({ kind: 'already-gone' });
  // A drafted line keeps what was drafted beside a person's words, so that neither can overwrite the other.
  const words = text === undefined ? {} : item.key === null ? { text } : { words: text };
  return { changes: [{ kind: 'item', id, set: { ...set, ...words, touched: true } }] };
};

/** Breaks a line in two: what stood behind the cursor becomes a line of its own (`newLine`) right below. */
const splitItem: Verb<{
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly newLine: string;
}> = (workspace, { id, before, after, newLine }, tools) => {
  const item = workspace.item.get(id);
  const week = workspace.report.get(item?.report ?? '')?.week;
  if (!item || week === undefined) return problem({ kind: 'already-gone' });
  const { section, keyResult } = item;
  const cut = editItem(workspace, { id, set: { text: before } }, tools);
  const added = addItem(workspace, { week, section, text: after, keyResult, after: id, id: newLine }, tools);
  if (isProblem(cut)) return cut;
  return isProblem(added) ? added : { changes: [...cut.changes, ...added.changes] };
};

/** Only what drafting knows: another browser's touch on the same line, not yet seen here, stays what it is. */
function draftedFields({
  id,
  report,
  section,
  text,
  keyResult,
  evidence,
  order,
  key,
  private: isPrivate,
}: Item) {
  const fields = { id, report, section, text, keyResult, evidence, order, key };
  return isPrivate ? { ...fields, private: true } : fields;
}

/** Takes a line out. One that was drafted is only dismissed, so that drafting again does not bring it back. */
const removeItem: Verb<{ readonly id: string }> = (workspace, { id }) => {
  const item = workspace.item.get(id);
  if (!item) return problem({ kind: 'already-gone' });
  return {
    changes: [
      item.key === null ? { kind: 'item', id, remove: true } : { kind: 'item', id, set: { dismissed: true } },
    ],
  };
};

/** Chooses for a plan of last week whether it goes on in this week's report, or is parked until it is taken up again. */
const choosePlan: Verb<{
  readonly week: string;
  readonly plan: Pick<PromisedPlan, 'root' | 'plannedIn'>;
  readonly park: boolean;
}> = (workspace, { week, plan, park }) => {
  const report = reportId(preferencesOf(workspace).me ?? '', week);
  // A parked plan is no problem any more.
  const lines = [keyOfCarried(plan), `overdue:${plan.root}`].map((key) => itemId(report, key));
  const there = lines.filter((id) => workspace.item.has(id));
  if (there.length === 0) return problem({ kind: 'already-gone' });
  return { changes: there.map((id) => ({ kind: 'item', id, set: { dismissed: park } })) };
};

/** Takes a parked plan up again in this week's report, under the name that it has had all along. */
const takeUpPlan: Verb<{ readonly id: string; readonly week: string }> = (workspace, { id, week }) => {
  const { me, language, reportLanguage } = preferencesOf(workspace);
  const parked = workspace.item.get(id);
  if (!me || !parked?.key) return problem({ kind: 'already-gone' });
  const report = reportId(me, week);
  const here = itemId(report, parked.key);
  if (workspace.item.has(here))
    return { changes: [{ kind: 'item', id: here, set: { dismissed: false, touched: true } }] };
  const { key, keyResult, evidence, private: isPrivate } = parked;
  const siblings = itemsOf(workspace, report).filter(({ section }) => section === 'plan');
  const line = { section: 'plan', text: textOf(parked), keyResult, evidence, key, private: isPrivate };
  return {
    changes: [
      ...(workspace.report.has(report)
        ? []
        : [create('report', { id: report, member: me, week, language: reportLanguage ?? language })]),
      create('item', { id: here, report, ...line, order: orderAfter(siblings), touched: true }),
    ],
  };
};

/** Puts a line at `index` among the lines of a section that are still there, itself not counted. */
const moveItem: Verb<{ readonly id: string; readonly section: Section; readonly index: number }> = (
  workspace,
  { id, section, index },
) => {
  const item = workspace.item.get(id);
  if (!item) return problem({ kind: 'already-gone' });
  const others = itemsOf(workspace, item.report).filter(
    (other) => other.section === section && other.id !== id && !other.dismissed,
  );
  return { changes: [{ kind: 'item', id, set: { section, order: orderAt(others, index), touched: true } }] };
};

const markSent: Verb<{ readonly report: string; readonly sent: boolean }> = (
  workspace,
  { report, sent },
  { now },
) => {
  if (!workspace.report.has(report)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'report', id: report, set: { sentAt: sent ? now : null } }] };
};

export const verbs = {
  draftWeek,
  addItem,
  editItem,
  splitItem,
  removeItem,
  choosePlan,
  takeUpPlan,
  moveItem,
  markSent,
};
