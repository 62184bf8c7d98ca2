import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firstWeekdays } from '@/utils/okr/first-weekday';
import { nextReminder } from '@/utils/week/reminder';
import { zoneName } from '@/utils/i18n/zone-name';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { Select } from '../ui/Select';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const leads = [0, 30, 60, 120, 240, 1_440];

/** When the week's report is due, on whose clock, and how long before that OKRail says so. */
export function Reminders() {
  const { workspace } = useApp();
  const { reminder: t, saved } = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const { value: settings } = workspace.preferences;
  const { deadlineDay, deadlineMinute, deadlineZone, firstWeekday, remindBefore } = settings;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const next = nextReminder(new Date(workspace.now.value), settings);
  const offered = remindBefore === 'never' || leads.includes(remindBefore) ? leads : [...leads, remindBefore];
  return (
    <section class="reminders">
      <h2>{t.title}</h2>
      <div class="pair">
        <Select
          label={t.day}
          value={String(deadlineDay)}
          options={weekdays.map((value) => ({ value, label: formats.weekday(Number(value)) }))}
          onChoose={(day) => void perform('changePreferences', { deadlineDay: Number(day) }, saved)}
        />
        <label class="field">
          <span>{t.time}</span>
          <input
            type="time"
            required
            value={clock(deadlineMinute)}
            onChange={(event) => {
              const minute = minuteOf(event.currentTarget.value);
              if (minute === undefined) event.currentTarget.value = clock(deadlineMinute);
              else void perform('changePreferences', { deadlineMinute: minute }, saved);
            }}
          />
        </label>
      </div>
      <Select
        label={t.zone}
        value={deadlineZone ?? ''}
        options={[
          { value: '', label: t.thisMachine(zoneName(here)) },
          ...zonesWith(deadlineZone)
            .map((zone) => ({ value: zone, label: zoneName(zone) }))
            .toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChoose={(zone) => void perform('changePreferences', { deadlineZone: zone || null }, saved)}
      />
      <Select
        label={t.firstWeekday}
        value={String(firstWeekday)}
        options={firstWeekdays.map((day) => ({ value: String(day), label: formats.weekday(day) }))}
        onChoose={(chosen) => {
          const first = firstWeekdays.find((day) => String(day) === chosen);
          if (first) void perform('changePreferences', { firstWeekday: first }, saved);
        }}
      />
      <p class="hint">{t.firstWeekdayHint}</p>
      <Select
        label={t.before}
        value={String(remindBefore)}
        options={[
          { value: 'never', label: t.never },
          ...offered.map((lead) => ({
            value: String(lead),
            label: lead === 0 ? t.onTime : formats.minutes(lead),
          })),
        ]}
        onChoose={(lead) =>
          void perform('changePreferences', { remindBefore: lead === 'never' ? lead : Number(lead) }, saved)
        }
      />
      {next && (
        <>
          <p>{t.next(formats.moment(next.getTime()))}</p>
          <p class="hint">{t.onIcon}</p>
          <Notification />
        </>
      )}
    </section>
  );
}

/** The browser itself keeps whether notifications are wanted: as its permission. */
function Notification() {
  const { notifications } = useApp().outside;
  const { reminder: t } = useWords();
  const state = useSignal<'on' | 'off' | 'refused' | undefined>(undefined);
  useEffect(() => void notifications.allowed().then((may) => (state.value = may ? 'on' : 'off')), []);
  const turnOn = () =>
    notifications.ask().then(
      (granted) => (state.value = granted ? 'on' : 'refused'),
      () => (state.value = 'refused'),
    );
  const turnOff = () => notifications.giveUp().then(() => (state.value = 'off'));
  if (state.value === undefined) return null;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.value === 'on'}
          onChange={(event) => {
            const box = event.currentTarget;
            void (box.checked ? turnOn() : turnOff()).finally(() => {
              box.checked = state.value === 'on';
            });
          }}
        />
        <span>
          <strong>{t.notify}</strong>
          <small>{t.notifyHint}</small>
        </span>
      </label>
      <p class="hint" role="status">
        {state.value === 'refused' && t.notAllowed}
      </p>
    </>
  );
}

function zonesWith(chosen: string | null): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return chosen === null || known.includes(chosen) ? known : [chosen, ...known];
}

/** `17:00`, as a time field reads and gives it. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minuteOf(time: string): number | undefined {
  const match = /^(\d\d):(\d\d)/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
