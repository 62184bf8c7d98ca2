import { useWords } from '../app';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { NumberField } from '../ui/NumberField';
import type { FieldsProps } from './MeasureFields';

/** Dated targets in place of the straight line; up or down. */
export function WaypointsField({ fields: { waypoints }, type }: FieldsProps) {
  const t = useWords();
  const set = (at: number, some: Partial<(typeof waypoints)[number]>) =>
    type({ waypoints: waypoints.map((one, i) => (i === at ? { ...one, ...some } : one)) });
  return (
    <fieldset class="field rows">
      <legend>{t.waypointsLabel}</legend>
      {waypoints.length === 0 && <p class="hint">{t.waypointsHint}</p>}
      {waypoints.map((waypoint, i) => (
        <div key={i} class="row-of-fields">
          <DayField label={t.waypointOn(i + 1)} text={waypoint.on} onType={(on) => set(i, { on })} />
          <label class="field">
            <span>{t.waypointValue(i + 1)}</span>
            <NumberField
              label={t.waypointValue(i + 1)}
              text={waypoint.value}
              onType={(value) => set(i, { value })}
            />
          </label>
          <Button
            look="quiet"
            icon="close"
            label={t.removeWaypoint(i + 1)}
            onClick={() => type({ waypoints: waypoints.filter((_, at) => at !== i) })}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        onClick={() => type({ waypoints: [...waypoints, { on: '', value: '' }] })}
      >
        {t.addWaypoint}
      </Button>
    </fieldset>
  );
}
