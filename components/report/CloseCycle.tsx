import { useSignal } from '@preact/signals';
import { closingOf } from '@/utils/okr/closing';
import { objectiveScore } from '@/utils/okr/objective-score';
import type { ObjectiveRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform } from '../app';
import { Button } from '../ui/Button';
import { useKept } from '../ui/use-kept';
import { boardOfCycle } from './look';
import { NotFound } from './NotFound';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Goes through a cycle once more: the score of each key result, why commitments were missed, what was learned. */
export function CloseCycle({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const r = useReportWords();
  const perform = usePerform();
  const all = workspace.workspace.value;
  const cycle = all.cycle.get(id);
  const { objectives } = cycle ? boardOfCycle(all, cycle, workspace.now.value) : { objectives: [] };
  /** What a person set in place of what was worked out. */
  const corrected = useSignal<Readonly<Record<string, number | null>>>({});
  const reasons = useKept(`close:${id}:reasons`, '{}');
  const lessons = useKept(`close:${id}:lessons`, cycle?.lessons ?? '');
  if (!cycle) return <NotFound />;

  const why = readReasons(reasons.text.value);
  const reasonOf = (about: string) =>
    why[about] ?? all.objective.get(about)?.missReason ?? all['key-result'].get(about)?.missReason ?? '';
  const scoreOf = (keyResult: string, worked: number | null) =>
    keyResult in corrected.value ? (corrected.value[keyResult] ?? null) : rounded(worked);
  const closedObjective = ({ keyResults }: ObjectiveRow) =>
    objectiveScore(
      keyResults.map(({ keyResult, standing }) => ({
        weight: keyResult.weight,
        score: scoreOf(keyResult.id, standing.score),
      })),
    );
  const close = async () => {
    const done = await perform(
      'closeCycle',
      {
        cycle: id,
        lessons: lessons.text.value,
        objectives: objectives.map((row) => ({
          id: row.objective.id,
          score: closedObjective(row),
          reason: reasonOf(row.objective.id),
        })),
        keyResults: objectives.flatMap(({ keyResults }) =>
          keyResults.map(({ keyResult, standing }) => ({
            id: keyResult.id,
            score: scoreOf(keyResult.id, standing.score),
            reason: reasonOf(keyResult.id),
          })),
        ),
      },
      r.closed(cycle.title),
    );
    if (!done) return;
    reasons.forget();
    lessons.forget();
    location.hash = hashOf({ at: 'cycle', cycle: id });
  };
  return (
    <form
      class="sheet-of-report closing"
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <header class="report-head">
        <h1>{r.closeTitle(cycle.title)}</h1>
        <p class="hint">{r.closeLead}</p>
      </header>
      {objectives.length === 0 && <p class="hint">{r.noObjectives}</p>}
      {objectives.map((row) => {
        const { objective, keyResults } = row;
        const score = closedObjective(row);
        const closing = score === null ? undefined : closingOf(score, objective.commitment);
        const ask = (about: string, title: string) => (
          <textarea
            class="why"
            rows={1}
            maxLength={1000}
            aria-label={r.whyMissedOf(title)}
            placeholder={r.whyMissed}
            value={reasonOf(about)}
            onInput={(event) => reasons.type(JSON.stringify({ ...why, [about]: event.currentTarget.value }))}
          />
        );
        return (
          <section key={objective.id} class="objective-summary">
            <header>
              <span class="label">O{row.label}</span>
              <h2>{objective.title}</h2>
              {closing && <ScoreMark score={closing.score} band={closing.band} />}
            </header>
            <p class="meta">{r.askedOf[objective.commitment]}</p>
            {closing?.missed && ask(objective.id, objective.title)}
            <ul>
              {keyResults.map(({ keyResult, label, standing }) => {
                const own = scoreOf(keyResult.id, standing.score);
                return (
                  <li key={keyResult.id} class="key-result-summary">
                    <p class="closing-line">
                      <span>
                        <span class="label">{label}</span> {keyResult.title}
                      </span>
                      <ScoreChoice
                        label={r.scoreOf(`${label} ${keyResult.title}`)}
                        score={own}
                        onChoose={(value) =>
                          (corrected.value = { ...corrected.value, [keyResult.id]: value })
                        }
                      />
                    </p>
                    {own !== null &&
                      closingOf(own, objective.commitment).missed &&
                      ask(keyResult.id, keyResult.title)}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <label class="field">
        <span>{r.lessons}</span>
        <textarea
          rows={3}
          maxLength={4000}
          placeholder={r.lessonsAsk}
          value={lessons.text.value}
          onInput={(event) => lessons.type(event.currentTarget.value)}
        />
      </label>
      <p class="report-do">
        <Button look="primary" submit>
          {r.closeTitle(cycle.title)}
        </Button>
      </p>
    </form>
  );
}

function ScoreMark({ score, band }: { readonly score: number; readonly band: 'red' | 'yellow' | 'green' }) {
  const formats = useFormats();
  const r = useReportWords();
  return (
    <span class={`mark ${band}`} title={r.band[band]}>
      {formats.tenths(score)}
      <span class="spoken"> ({r.band[band]})</span>
    </span>
  );
}

function ScoreChoice({
  label,
  score,
  onChoose,
}: {
  readonly label: string;
  readonly score: number | null;
  readonly onChoose: (score: number | null) => void;
}) {
  const formats = useFormats();
  const r = useReportWords();
  return (
    <select
      class="score-choice"
      aria-label={label}
      value={score === null ? '' : String(score)}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
    >
      <option value="">{r.withoutScore}</option>
      {steps.map((step) => (
        <option key={step} value={String(step)}>
          {formats.tenths(step)}
        </option>
      ))}
    </select>
  );
}

/** One decimal, by the rule of closing. */
function rounded(score: number | null): number | null {
  return score === null ? null : closingOf(score, 'committed').score;
}

function readReasons(text: string): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, string>) : {};
  } catch {
    return {};
  }
}
