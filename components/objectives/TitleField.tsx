/** What an objective or a key result says; `example` where nothing is typed yet. */
export function TitleField({
  label,
  example,
  optional = false,
  value,
  onType,
}: {
  readonly label: string;
  readonly example?: string;
  readonly optional?: boolean;
  readonly value: string;
  readonly onType: (title: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        rows={2}
        required={!optional}
        maxLength={500}
        placeholder={example}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
