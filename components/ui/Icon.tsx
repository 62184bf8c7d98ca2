/** One family: 16-px grid, 1.5 stroke, round ends. Each a path or two. */
const paths = {
  target:
    'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  clip: 'm13.5 7.5-5.4 5.4a3.3 3.3 0 0 1-4.7-4.7l5.6-5.6a2.2 2.2 0 0 1 3.1 3.1l-5.6 5.6a1.1 1.1 0 0 1-1.5-1.6l5.1-5.1',
  week: 'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-8ZM2.5 6.75h11M5.5 2v2.5M10.5 2v2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  undo: 'M6 3.5 3 6.5l3 3M3.2 6.5h5.6a3.4 3.4 0 0 1 0 6.8H6.5',
  refresh: 'M13 5.5A5.5 5.5 0 0 0 3.2 5M3 2.5V5h2.5M3 10.5a5.5 5.5 0 0 0 9.8.5M13 13.5V11h-2.5',
  copy: 'M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2M3.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 12.5h10',
  link: 'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.4 6.6a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  left: 'm10 3.5-4.5 4.5L10 12.5',
  right: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  up: 'm3.5 10 4.5-4.5L12.5 10',
  edit: 'm10.5 3 2.5 2.5-7.5 7.5-3 .5.5-3L10.5 3Z',
  archive: 'M2.5 3.5h11v3h-11v-3ZM3.5 6.5v6h9v-6M6.5 9h3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5l3 3',
  panel: 'M2.5 3.5h11v9h-11v-9ZM9.5 3.5v9',
  page: 'M4 2.5h5l3 3v8H4v-11ZM9 2.5v3h3',
  person: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3.5 13.5a4.5 4.5 0 0 1 9 0',
  settings:
    'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM6 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  quote:
    'M3 9.5c0-3 1-4.5 3-5.5M3 9.5a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 0 0 3 9.5ZM9 9.5c0-3 1-4.5 3-5.5M9 9.5a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 0 0 9 9.5Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
