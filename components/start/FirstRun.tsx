import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { emptyWorkspace, preferencesOf, type Workspace } from '@/utils/actions/workspace';
import { nextCycle, quarterOf } from '@/utils/okr/cycles';
import { languages } from '@/utils/okr/language';
import { templateFor, templates } from '@/utils/okr/templates';
import { useApp, useFormats, usePerform, useFirstWords } from '../app';
import { Button } from '../ui/Button';
import { lazy } from '../ui/lazy';
import { useKept } from '../ui/use-kept';

const RestoreHere = lazy(() => import('./RestoreHere').then((module) => module.RestoreHere), 'later');

/** Under a minute: what is read and kept, the language, my name, the quarter, and the OKRs to begin with. */
export function FirstRun({ onBegin }: { readonly onBegin: (how: 'none' | 'paste') => void }) {
  const { workspace, firstLanguage, outside } = useApp();
  const t = useFirstWords();
  const formats = useFormats();
  const perform = usePerform();
  const language = firstLanguage.value;
  const thisQuarter = quarterOf(new Date(workspace.now.value));
  const quarters = [thisQuarter, nextCycle(thisQuarter)];
  const name = useKept('start:name', '');
  const quarter = useSignal(0);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const pasting = useSignal(false);
  const elsewhere = useSignal<Workspace | undefined>(undefined);

  // What the user's other browsers have published comes before any question.
  useEffect(() => {
    void outside.published().then(async (records) => {
      const { withRecords } = await import('@/utils/actions/with-records');
      const found = withRecords(emptyWorkspace(), records);
      if (preferencesOf(found).me !== null) elsewhere.value = found;
    });
  }, []);

  const cycle = quarters[quarter.value] ?? thisQuarter;
  const start = async () => {
    const objectives = templates
      .filter((template) => chosen.value.has(template.id))
      .map((template) => templateFor(template, cycle, language));
    // Said before: the board comes with the start itself.
    onBegin(pasting.value ? 'paste' : 'none');
    if (await perform('start', { name: name.text.value, language, cycle, objectives })) name.forget();
  };
  const toggle = (id: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(id)) next.add(id);
    chosen.value = next;
  };

  return (
    <form
      class="first-run"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <div class="languages" role="group" aria-label={t.language}>
        {languages.map((each) => (
          <Button
            key={each}
            look="quiet"
            pressed={each === language}
            onClick={() => (firstLanguage.value = each)}
          >
            {each === 'vi' ? 'Tiếng Việt' : 'English'}
          </Button>
        ))}
      </div>
      <h1>{t.welcome}</h1>
      <p class="lead">{t.welcomeLead}</p>
      <ul class="promises">
        {t.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
        <li class="more">
          <button type="button" class="link" onClick={() => void outside.openHelp('privacy', language)}>
            {t.privacyPage}
          </button>
        </li>
      </ul>

      <RestoreHere elsewhere={elsewhere.value} />

      <label class="field">
        <span>{t.yourName}</span>
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={80}
          autocomplete="given-name"
          value={name.text.value}
          onInput={(event) => name.type(event.currentTarget.value)}
        />
      </label>
      <fieldset class="field">
        <legend>{t.cycle}</legend>
        <div class="choices">
          {quarters.map((each, i) => (
            <label key={each.id} class="choice">
              <input
                type="radio"
                name="cycle"
                checked={i === quarter.value}
                onChange={() => (quarter.value = i)}
              />
              <span>
                <strong>{each.title}</strong>
                <small>{formats.dayRange(each.starts, each.ends)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{t.beginWith}</legend>
        <p class="hint">{t.beginWithHint}</p>
        <div class="templates">
          <label class="choice">
            <input
              type="checkbox"
              checked={pasting.value}
              onChange={() => (pasting.value = !pasting.value)}
            />
            <span>
              <strong>{t.beginByPaste}</strong>
              <small>{t.fileKinds}</small>
            </span>
          </label>
          {templates.map((template) => {
            const made = templateFor(template, cycle, language);
            return (
              <label key={template.id} class="choice">
                <input
                  type="checkbox"
                  checked={chosen.value.has(template.id)}
                  onChange={() => toggle(template.id)}
                />
                <span>
                  <strong>{made.title}</strong>
                  <small>{t.keyResultCount(made.keyResults.length)}</small>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <footer>
        <Button look="primary" submit>
          {chosen.value.size > 0
            ? t.startWith(chosen.value.size)
            : pasting.value
              ? t.startByPaste
              : t.startEmpty}
        </Button>
      </footer>
    </form>
  );
}
