import { useWords } from '../app';
import { Button } from '../ui/Button';
import { NumberField } from '../ui/NumberField';
import type { FieldsProps } from './MeasureFields';

/** The weighted steps of a milestone. */
export function StepsField({ fields: { steps }, type }: FieldsProps) {
  const t = useWords();
  const set = (at: number, some: Partial<(typeof steps)[number]>) =>
    type({ steps: steps.map((one, i) => (i === at ? { ...one, ...some } : one)) });
  return (
    <fieldset class="field rows">
      <legend>{t.stepsLabel}</legend>
      {steps.map((step, i) => (
        <div key={step.id ?? i} class="row-of-fields step">
          <input
            type="text"
            aria-label={t.stepTitle(i + 1)}
            placeholder={t.stepTitle(i + 1)}
            maxLength={300}
            value={step.title}
            onInput={(event) => set(i, { title: event.currentTarget.value })}
          />
          <NumberField
            label={t.stepWeight(i + 1)}
            text={step.weight}
            onType={(weight) => set(i, { weight })}
          />
          <Button
            look="quiet"
            icon="close"
            label={t.removeStep(i + 1)}
            onClick={() => type({ steps: steps.filter((_, at) => at !== i) })}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        onClick={() => type({ steps: [...steps, { title: '', weight: '1' }] })}
      >
        {t.addStep}
      </Button>
    </fieldset>
  );
}
