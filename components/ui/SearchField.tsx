import { Icon } from './Icon';

/** A field to search by; `label` is its name and its hint. */
export function SearchField({
  label,
  query,
  onSearch,
}: {
  readonly label: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}
