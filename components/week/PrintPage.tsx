import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DocumentLine, ReportDocument } from '@/utils/week/formats/document';
import { stretches } from '@/utils/week/formats/addresses';
import { reportFileName } from '@/utils/week/formats/file-name';
import { useApp, useWords, type App } from '../app';
import { Button } from '../ui/Button';
import { documentOf } from './week-exports';

type Addresses = ReadonlyMap<string, string>;

/** One week on paper: opens the browser's print dialog, where it can be saved as PDF too. */
export function PrintPage({ week, withPictures }: { readonly week: string; readonly withPictures: boolean }) {
  const app = useApp();
  const t = useWords();
  const pictures = useSignal<Addresses | undefined>(withPictures ? undefined : new Map());
  const { ready } = app.week;
  useEffect(() => app.week.goTo(week), [week]);
  const isHere = ready.value && app.week.week.value === week;
  const report = isHere ? documentOf(app) : undefined;

  useEffect(() => {
    if (report && pictures.value === undefined)
      void addressesOf(app, report).then((found) => (pictures.value = found));
  }, [isHere]);
  useEffect(() => {
    if (!report || !pictures.value) return;
    // The browser offers the title as the name of the PDF.
    document.title = reportFileName({ week, member: report.member, extension: 'pdf' }).replace(/\.pdf$/, '');
    void Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))).then(() =>
      print(),
    );
  }, [isHere, pictures.value]);

  if (!report || !pictures.value) return null;
  return (
    <main class="paper" lang={report.language}>
      <p class="paper-tools">
        <Button look="primary" icon="page" onClick={() => print()}>
          {t.printOrPdf}
        </Button>
      </p>
      <h1>{report.title}</h1>
      <p class="paper-dates">{report.dates}</p>
      {report.sections.map(({ section, heading, empty, lines }) => (
        <section key={section}>
          <h2>{heading}</h2>
          {lines.length === 0 && <p class="paper-empty">{empty}</p>}
          <ul>
            {lines.map((line) => (
              <PaperLine key={line.id} line={line} pictures={pictures.value ?? new Map()} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function PaperLine({ line, pictures }: { readonly line: DocumentLine; readonly pictures: Addresses }) {
  const { label, text, links, evidence } = line;
  return (
    <li>
      {label !== null && <strong>KR {label} </strong>}
      {stretches(text).map((stretch, i) =>
        stretch.isAddress ? (
          <a key={i} href={stretch.text}>
            {stretch.text}
          </a>
        ) : (
          stretch.text
        ),
      )}
      {links.length > 0 && (
        <ul class="paper-pages">
          {links.map(({ title, address }, i) => {
            const picture = pictures.get(evidence[i] ?? '');
            return (
              <li key={evidence[i]}>
                {address === '' ? title : <a href={address}>{title}</a>}
                {address !== '' && <span class="paper-address">{address}</span>}
                {picture && <img src={picture} alt="" width="240" />}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

async function addressesOf({ outside }: App, report: ReportDocument): Promise<Addresses> {
  const ids = new Set(report.sections.flatMap(({ lines }) => lines.flatMap(({ evidence }) => evidence)));
  const addresses = new Map<string, string>();
  for (const id of ids) {
    const image = await outside.pictureOf(id);
    if (image) addresses.set(id, URL.createObjectURL(image));
  }
  return addresses;
}
