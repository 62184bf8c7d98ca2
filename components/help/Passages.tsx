import type { Passage } from '@/utils/i18n/help';

/** Headings with their sentences and lists. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <>
      {passages.map(({ title, says, list }) => (
        <section key={title} class="passage">
          <h2>{title}</h2>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {list && (
            <ul>
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
