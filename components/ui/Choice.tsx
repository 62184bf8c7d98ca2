/** One of a few, all in sight. */
export function Choice<T extends string>({
  legend,
  name,
  value,
  options,
  onChoose,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="choices inline">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              <strong>{option.label}</strong>
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
