import { useSignal } from '@preact/signals';
import { useApp, usePerform, useWords } from '../app';
import { Menu, type MenuChoice } from '../ui/Menu';
import type { ExportName } from './week-exports';

/** Send the week, in two gestures whatever the form. Nothing leaves by itself. */
export function ExportMenu() {
  const app = useApp();
  const { week, notices, outside } = app;
  const t = useWords();
  const perform = usePerform();
  const withPictures = useSignal(false);

  const run = async (name: ExportName) => {
    // What writes the files is fetched when it is wanted.
    const { exportWeek } = await import('./week-exports');
    const exported = await exportWeek(app, name, withPictures.value);
    if (exported.done === 'refused') notices.problem({ kind: 'clipboard-refused' });
    else if (exported.done === 'saved') notices.done(t.fileSaved(exported.name));
    else if (exported.done === 'copied') notices.done(t.copied);
    else notices.done(exported.done === 'mailed' ? t.mailOpened : t.tooLongForMail);
  };
  const choice = (label: string, icon: MenuChoice['icon'], name: ExportName, group: string): MenuChoice => ({
    label,
    icon,
    group,
    run: () =>
      void run(name).catch((error: unknown) => notices.problem({ kind: 'broken', detail: String(error) })),
  });
  const { value: report } = week.report;
  return (
    <Menu
      label={t.export}
      icon="copy"
      look="primary"
      text={t.export}
      choices={[
        choice(t.copyRich, 'copy', 'rich', t.exportGroup.copy),
        choice(t.copyMarkdown, 'copy', 'markdown', t.exportGroup.copy),
        choice(t.copyText, 'copy', 'text', t.exportGroup.copy),
        choice(t.copyVnokrs, 'copy', 'vnokrs', t.exportGroup.copy),
        choice(t.saveWord, 'save', 'docx', t.exportGroup.save),
        choice(t.saveExcel, 'save', 'xlsx', t.exportGroup.save),
        {
          label: t.printOrPdf,
          icon: 'page',
          group: t.exportGroup.save,
          run: () => void outside.openPrint(week.week.value, withPictures.value),
        },
        choice(t.saveMarkdown, 'save', 'markdown-file', t.exportGroup.save),
        choice(t.saveCsv, 'save', 'csv', t.exportGroup.save),
        choice(t.saveJson, 'save', 'json', t.exportGroup.save),
        choice(t.saveBase, 'save', 'base', t.exportGroup.save),
        {
          label: t.withPictures,
          icon: 'check',
          group: t.exportGroup.save,
          checked: withPictures.value,
          run: () => (withPictures.value = !withPictures.value),
        },
        choice(t.sendMail, 'link', 'mail', t.exportGroup.send),
        ...(report
          ? [
              {
                label: report.sentAt ? t.markNotSent : t.markSent,
                icon: 'check' as const,
                group: t.exportGroup.send,
                run: () =>
                  void perform(
                    'markSent',
                    { report: report.id, sent: !report.sentAt },
                    t.markedSent(!report.sentAt),
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
