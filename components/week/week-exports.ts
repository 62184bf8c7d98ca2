import { labelOf, labelsOf } from '@/utils/actions/labels';
import { checkInsOf, itemsOf, keyResultsOf, objectivesOf } from '@/utils/actions/workspace';
import { standingOf } from '@/utils/okr/standing';
import { asOf } from '@/utils/okr/steps';
import { baseCsv } from '@/utils/week/formats/base';
import { reportCsv } from '@/utils/week/formats/csv';
import { reportDocument, type ReportDocument } from '@/utils/week/formats/document';
import type { FigureRow } from '@/utils/week/formats/figures';
import { reportFileName } from '@/utils/week/formats/file-name';
import { reportHtml } from '@/utils/week/formats/html';
import { reportMail } from '@/utils/week/formats/mail';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { reportText } from '@/utils/week/formats/text';
import { vnokrsText } from '@/utils/week/formats/vnokrs';
import { reportId } from '@/utils/week/report-id';
import { weekEnd } from '@/utils/week/week';
import type { App } from '../app';
import { picturesOf } from './pictures';

export type ExportName =
  | 'rich'
  | 'markdown'
  | 'text'
  | 'vnokrs'
  | 'docx'
  | 'xlsx'
  | 'csv'
  | 'markdown-file'
  | 'json'
  | 'base'
  | 'mail';

/** What became of an export: it lies on the clipboard, in a file, or before the mail program. */
export type Exported =
  | { readonly done: 'copied' | 'refused' | 'mailed' | 'too-long-for-mail' }
  | { readonly done: 'saved'; readonly name: string };

/** Writes the week on screen out in one form. Must be called in a click: the clipboard asks for one. */
export async function exportWeek(app: App, name: ExportName, withPictures: boolean): Promise<Exported> {
  const document = documentOf(app);
  const copied = async (text: string, html?: string): Promise<Exported> => ({
    done: (await app.outside.copy(html === undefined ? { text } : { text, html })) ? 'copied' : 'refused',
  });
  const saved = (extension: string, content: string | Blob, type: string): Exported => {
    const file = reportFileName({ week: document.week, member: document.member, extension });
    app.outside.download(file, content, type);
    return { done: 'saved', name: file };
  };
  switch (name) {
    case 'rich':
      return copied(reportText(document), reportHtml(document));
    case 'markdown':
      return copied(reportMarkdown(document));
    case 'text':
      return copied(reportText(document));
    case 'vnokrs':
      return copied(vnokrsText(document, checkedOf(app)));
    case 'markdown-file':
      return saved('md', reportMarkdown(document), 'text/markdown');
    case 'csv':
      return saved('csv', reportCsv(document), 'text/csv');
    case 'base':
      return saved('base.csv', baseCsv(baseOf(app)), 'text/csv');
    case 'docx': {
      const [{ reportDocx, docxType }, pictures] = await Promise.all([
        import('@/utils/week/formats/docx'),
        withPictures ? picturesOf(app, document) : new Map(),
      ]);
      return saved('docx', await reportDocx(document, pictures), docxType);
    }
    case 'xlsx': {
      const { reportXlsx, xlsxType } = await import('@/utils/week/formats/xlsx');
      return saved('xlsx', await reportXlsx(document, figuresOf(app)), xlsxType);
    }
    case 'json': {
      const { weekJson } = await import('@/utils/week/formats/json');
      return saved('json', weekJson(weekFileOf(app, document)), 'application/json');
    }
    case 'mail': {
      const address = reportMail(document);
      if (address === null) {
        const { done } = await copied(reportText(document), reportHtml(document));
        return { done: done === 'copied' ? 'too-long-for-mail' : 'refused' };
      }
      app.outside.openMail(address);
      return { done: 'mailed' };
    }
  }
}

/** The week on screen as every format writes it. */
export function documentOf({ workspace, week }: App): ReportDocument {
  const { value: all } = workspace.workspace;
  const { me } = workspace.preferences.value;
  return reportDocument({
    week: week.week.value,
    firstWeekday: workspace.preferences.value.firstWeekday,
    language: week.language.value,
    member: all.member.get(me ?? '')?.name ?? '',
    items: itemsOf(all, reportId(me ?? '', week.week.value)),
    labels: labelsOf(all),
    evidence: all.evidence,
  });
}

/** The key results that the week is about, as they stood when it ended, or stand now. */
function standingsOf({ workspace, week }: App) {
  const { value: all } = workspace.workspace;
  const { firstWeekday } = workspace.preferences.value;
  const cycle = week.cycle.value;
  if (!cycle) return [];
  const end = weekEnd(week.week.value, firstWeekday).getTime();
  const at = new Date(Math.min(workspace.now.value, end));
  return objectivesOf(all, cycle.id).flatMap(({ id: objective, commitment }) =>
    keyResultsOf(all, objective).map((keyResult) => ({
      keyResult,
      label: labelOf(all, keyResult.id) ?? '',
      standing: standingOf(
        asOf(keyResult, new Date(end)),
        checkInsOf(all, keyResult.id).filter((checkIn) => checkIn.at < end),
        cycle,
        at,
        commitment,
        firstWeekday,
      ),
    })),
  );
}

function figuresOf(app: App): readonly FigureRow[] {
  return standingsOf(app).map(({ keyResult, label, standing }) => ({
    label,
    title: keyResult.title,
    from: standing.from,
    value: standing.value,
    target: standing.to ?? keyResult.target,
    unit: keyResult.unit,
    percent: keyResult.percent && keyResult.kind !== 'growth',
    share: standing.progress,
    confidence: standing.confidence,
    due: keyResult.dueOn,
  }));
}

function checkedOf(app: App) {
  return standingsOf(app).map(({ keyResult, label, standing }) => ({
    keyResult,
    label,
    value: standing.value,
    confidence: standing.confidence,
  }));
}

function baseOf({ workspace, week }: App) {
  const { value: all } = workspace.workspace;
  const cycle = week.cycle.value;
  if (!cycle) throw new Error('There is no cycle to export.');
  return {
    cycle,
    objectives: [...all.objective.values()],
    keyResults: [...all['key-result'].values()],
    names: new Map([...all.member.values()].map(({ id, name }) => [id, name])),
  };
}

export function weekFileOf(app: App, document: ReportDocument) {
  const { workspace, week } = app;
  const { me } = workspace.preferences.value;
  const { value: all } = workspace.workspace;
  const cycle = week.cycle.value;
  const objectives = objectivesOf(all, cycle?.id ?? '');
  return {
    document,
    sentAt: week.report.value?.sentAt ?? null,
    member: { id: me ?? '', name: document.member },
    cycle: cycle ?? null,
    objectives,
    keyResults: objectives.flatMap(({ id }) => keyResultsOf(all, id)),
    standings: standingsOf(app).map(({ keyResult, label, standing }) => ({
      keyResult: keyResult.id,
      label,
      value: standing.value,
      share: standing.progress,
      confidence: standing.confidence,
    })),
  };
}
