import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SyncState } from '@/utils/messages/protocol';
import { languages } from '@/utils/okr/member';
import { nextCycle, previousCycle, quarterOf } from '@/utils/okr/cycles';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import { Toast } from '../ui/Toast';
import { TaughtFigures } from './TaughtFigures';
import { useKept } from '../ui/use-kept';
import { Backup } from './Backup';
import { Reminders } from './Reminders';
import { Replaced } from './Replaced';
import { Room } from './Room';

const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Language, name, cycle, deadline, keys, and what is synced. */
export function Settings() {
  const { workspace, outside, language } = useApp();
  const t = useWords();
  const perform = usePerform();
  const { value: preferences } = workspace.preferences;
  const thisQuarter = quarterOf(new Date(workspace.now.value));
  const quarters = [previousCycle(thisQuarter), thisQuarter, nextCycle(thisQuarter)];
  const known = [...workspace.workspace.value.cycle.values()];
  const cycles = [...known, ...quarters.filter((each) => known.every((one) => one.id !== each.id))].toSorted(
    (a, b) => (a.starts < b.starts ? -1 : 1),
  );
  return (
    <main class="settings">
      <h1>{t.settings}</h1>
      {preferences.me === null ? (
        <p>{t.startInPanel}</p>
      ) : (
        <>
          <Choice
            legend={t.language}
            name="language"
            value={preferences.language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChoose={(language) => void perform('changePreferences', { language }, t.saved)}
          />
          <Choice
            legend={t.reportLanguage}
            name="report-language"
            value={preferences.reportLanguage ?? preferences.language}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChoose={(reportLanguage) => void perform('changePreferences', { reportLanguage }, t.saved)}
          />
          <Name />
          <Select
            label={t.cycle}
            value={preferences.cycle ?? ''}
            options={cycles.map((each) => ({ value: each.id, label: each.title }))}
            onChoose={(id) => {
              const cycle = cycles.find((each) => each.id === id);
              if (cycle) void perform('openCycle', { cycle }, t.saved);
            }}
          />
        </>
      )}
      {preferences.me !== null && <Reminders />}
      {preferences.me !== null && <TaughtFigures />}
      <Shortcuts />
      <Sync />
      {preferences.me !== null && <Replaced />}
      <Backup />
      <Room />
      <section>
        <h2>{t.helpTitle}</h2>
        <div class="actions">
          {(['guide', 'keys', 'news', 'problem'] as const).map((part) => (
            <Button key={part} onClick={() => void outside.openHelp(part, language.value)}>
              {t.helpPart[part]}
            </Button>
          ))}
        </div>
      </section>
      <section>
        <h2>{t.whatIsKept}</h2>
        <ul class="promises">
          {t.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <Button icon="page" onClick={() => void outside.openHelp('privacy', language.value)}>
          {t.privacyPage}
        </Button>
      </section>
      <Toast />
    </main>
  );
}

function Name() {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const me = workspace.workspace.value.member.get(workspace.preferences.value.me ?? '');
  const name = useKept('settings:name', me?.name ?? '');
  const save = async () => {
    const wanted = name.text.value.trim();
    if (!(await perform('renameMe', { name: wanted }, t.saved))) return;
    name.forget();
    name.text.value = wanted;
  };
  return (
    <form
      class="field with-button"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>{t.yourName}</span>
        <input
          type="text"
          required
          maxLength={80}
          value={name.text.value}
          onInput={(event) => name.type(event.currentTarget.value)}
        />
      </label>
      <Button submit disabled={name.text.value.trim() === '' || name.text.value === me?.name}>
        {t.save}
      </Button>
    </form>
  );
}

function Shortcuts() {
  const { outside } = useApp();
  const t = useWords();
  const keys = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => void outside.shortcuts().then((assigned) => (keys.value = assigned)), []);
  return (
    <section>
      <h2>{t.shortcuts}</h2>
      <dl class="shortcuts">
        {(['_execute_action', 'open-panel', 'attach-page'] as const).map((command) => (
          <div key={command}>
            <dt>{t.command[command]}</dt>
            <dd>{keys.value.get(command) ? <kbd>{keys.value.get(command)}</kbd> : t.unassigned}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t.shortcutsHint}</p>
    </section>
  );
}

function Sync() {
  const { outside, workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const state = useSignal<SyncState | 'failed' | undefined>(undefined);
  const look = () =>
    outside.syncNow().then(
      (answer) => (state.value = answer),
      () => (state.value = 'failed'),
    );
  useEffect(() => void look(), []);
  const { value: sync } = state;
  return (
    <section>
      <h2>{t.sync}</h2>
      {sync === 'failed' && <p class="hint">{t.syncFailed}</p>}
      {sync && sync !== 'failed' && (
        <>
          {sync.problems.some((each) => !each.startsWith('unreadable')) && <p class="hint">{t.syncFailed}</p>}
          <p>
            {t.syncUse(
              formats.number(Math.round(sync.bytes / 1_024)),
              formats.number(Math.round(sync.limit / 1_024)),
              sync.unsynced,
            )}
          </p>
          <ul class="devices">
            {sync.devices.map((device) => (
              <li key={device.device}>
                {t.lastSeen(device.name || device.device, formats.ago(device.lastSeen, workspace.now.value))}
                {device.left > 0 && ` · ${t.otherHasLeft(device.left)}`}
              </li>
            ))}
          </ul>
          {sync.devices.length === 0 && <p class="hint">{t.noOtherBrowsers}</p>}
        </>
      )}
      <Button icon="refresh" onClick={() => void look()}>
        {t.syncNow}
      </Button>
    </section>
  );
}
