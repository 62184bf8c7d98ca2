import { itemsOf } from '@/utils/actions/workspace';
import { reportDocument } from '@/utils/week/formats/document';
import { reportFileName } from '@/utils/week/formats/file-name';
import { reportHtml } from '@/utils/week/formats/html';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { reportText } from '@/utils/week/formats/text';
import { reportId } from '@/utils/week/report';
import { useApp, usePerform, useWords } from '../app';
import { Menu } from '../ui/Menu';

/** Send the week: rich text for Slack, Docs and mail, Markdown for the rest. Nothing leaves by itself. */
export function ExportMenu() {
  const { workspace, week, outside, notices } = useApp();
  const t = useWords();
  const perform = usePerform();
  const document = () => {
    const { value: all } = workspace.workspace;
    const { me } = workspace.preferences.value;
    const board = workspace.board.value;
    return reportDocument({
      week: week.week.value,
      language: week.language.value,
      member: all.member.get(me ?? '')?.name ?? '',
      items: itemsOf(all, reportId(me ?? '', week.week.value)),
      labels: new Map(board.keyResults.map((row) => [row.keyResult.id, row.label])),
      evidence: all.evidence,
    });
  };
  const copied = async (content: { text: string; html?: string }) => {
    if (await outside.copy(content)) notices.done(t.copied);
    else notices.problem({ kind: 'clipboard-refused' });
  };
  const { value: report } = week.report;
  return (
    <Menu
      label={t.export}
      icon="copy"
      look="primary"
      text={t.export}
      choices={[
        {
          label: t.copyRich,
          icon: 'copy',
          run: () => void copied({ text: reportText(document()), html: reportHtml(document()) }),
        },
        { label: t.copyMarkdown, icon: 'copy', run: () => void copied({ text: reportMarkdown(document()) }) },
        {
          label: t.saveMarkdown,
          icon: 'save',
          run: () => {
            const made = document();
            const name = reportFileName({ week: week.week.value, member: made.member, extension: 'md' });
            outside.download(name, reportMarkdown(made), 'text/markdown');
            notices.done(t.fileSaved(name));
          },
        },
        ...(report
          ? [
              {
                label: report.sentAt ? t.markNotSent : t.markSent,
                icon: 'check' as const,
                run: () => void perform('markSent', { report: report.id, sent: !report.sentAt }, t.saved),
              },
            ]
          : []),
      ]}
    />
  );
}
