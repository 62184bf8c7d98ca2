import { uuidv7 } from 'uuidv7';
import { act } from '@/utils/actions/act';
import { withRecords } from '@/utils/actions/with-records';
import { activeCycle, emptyWorkspace, preferencesOf } from '@/utils/actions/workspace';
import { announceChange } from '@/utils/browser/changes';
import { flash } from '@/utils/browser/flash';
import { listenForOmnibox } from '@/utils/browser/omnibox';
import { loadRecords } from '@/utils/db/load';
import { deviceId } from '@/utils/db/meta';
import { save } from '@/utils/db/save';
import { words } from '@/utils/i18n';
import { formatsFor } from '@/utils/i18n/formats';
import { isProblem } from '@/utils/problem/problem';
import { boardOf } from '@/utils/stores/board';
import { readQuickLine, type QuickUpdate } from '@/utils/stores/quick-line';
import { database } from '../wiring/database';
import { doubtLog } from '../wiring/new-log';

/** `okr blog 1250` in the address bar: says which key result and which number it means, and writes it on Enter. */
export function listenForQuickLines(saved: () => void): void {
  // What else stands on the button comes back when the flash is over.
  const tell = (sign: string, title: string) => flash(sign, title).then(saved);
  const read = async (line: string) => {
    const db = await database();
    if (isProblem(db)) return undefined;
    const workspace = withRecords(emptyWorkspace(), await loadRecords(db, []));
    const { language } = preferencesOf(workspace);
    const board = boardOf(workspace, activeCycle(workspace), Date.now());
    return { db, workspace, language, found: readQuickLine(line, board, language) };
  };
  listenForOmnibox({
    async suggest(typed) {
      const { language = 'en', found = [] } = (await read(typed)) ?? {};
      const { omnibox: t } = words[language];
      const says = (update: QuickUpdate, say: typeof t.update) =>
        say(update.row.label, update.row.keyResult.title, changeOf(update, language));
      const [first, ...others] = found;
      return {
        first: first ? says(first, t.enter) : typed.trim() === '' ? t.how : t.nothing,
        others: others.map((each) => ({ line: each.line, says: says(each, t.update) })),
      };
    },
    async enter(line) {
      const { db, workspace, language, found } = (await read(line)) ?? {};
      const [meant] = found ?? [];
      if (!db || !workspace || !language) return;
      const { omnibox: t } = words[language];
      if (!meant) return tell('?', t.nothing);
      const done = act(
        workspace,
        'checkIn',
        {
          keyResult: meant.row.keyResult.id,
          value: meant.value,
          confidence: meant.row.standing.confidence,
        },
        { now: Date.now(), newId: uuidv7 },
      );
      if (isProblem(done)) return tell('!', t.nothing);
      if (isProblem(await save(db, done, await deviceId(db, Math.random)))) {
        await doubtLog();
        return tell('!', t.nothing);
      }
      announceChange(done.entry.subjects);
      return tell('✓', t.done(meant.row.label, changeOf(meant, language)));
    },
  });
}

/** `1.440 → 1.560 lượt đọc`, or `+2` for a rhythm. */
function changeOf({ row: { keyResult, standing }, value }: QuickUpdate, language: 'vi' | 'en'): string {
  const formats = formatsFor(language);
  if (keyResult.kind === 'milestone') return value === 1 ? words[language].done : words[language].notDone;
  const unit =
    keyResult.percent && keyResult.kind !== 'growth' ? '%' : keyResult.unit && ` ${keyResult.unit}`;
  if (keyResult.kind === 'cadence') return `${formats.change(value)}${unit}`;
  const from = standing.value === null ? '' : `${formats.number(standing.value)} → `;
  return `${from}${formats.number(value)}${unit}`;
}
