import type { SampleWords } from '@/utils/i18n/sample';

/** A blog post such as a marketer writes, made to be attached. */
export function SamplePage({ s }: { readonly s: SampleWords }) {
  return (
    <div class="sample-page">
      <p class="sample-notice">{s.notice}</p>
      <article>
        <p class="sample-site">{s.site}</p>
        <h1>{s.title}</h1>
        <p class="sample-meta">
          <span>
            {s.by} <span class="author">{s.author}</span>
          </span>
          <time dateTime="2026-11-09">{s.published}</time>
          <span class="views">{s.views}</span>
          <span>{s.comments}</span>
        </p>
        {s.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="sample-meta">
          <span>{s.shares}</span>
        </p>
      </article>
    </div>
  );
}
