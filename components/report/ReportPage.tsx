import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app';
import { Empty } from '../ui/Empty';
import { Toast } from '../ui/Toast';
import { AlignmentPart } from './AlignmentPart';
import { CarryOver } from './CarryOver';
import { CloseCycle } from './CloseCycle';
import { Cycles } from './Cycles';
import { CycleSummary } from './CycleSummary';
import { Gallery } from './Gallery';
import { EvidenceStory } from './EvidenceStory';
import { hashOf, placeOf, type Place } from './place';
import { KeyResultStory } from './KeyResultStory';
import { Team } from './Team';
import { useReportWords } from './use-report-words';
import { WeekArchive } from './WeekArchive';
import { WeekPage } from './WeekPage';

/** The report in a tab of its own: a document to look back in, and to print. */
export function ReportPage() {
  const { workspace } = useApp();
  const r = useReportWords();
  const place = useSignal(placeOf(location.hash));
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const go = () => {
      place.value = placeOf(location.hash);
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
  if (workspace.preferences.value.me === null) {
    return (
      <main class="report-page">
        <Empty title={r.notStarted}>
          <p>{r.notStartedHint}</p>
        </Empty>
      </main>
    );
  }
  return (
    <div class="report-page">
      <Parts place={place.value} />
      <main ref={main} tabIndex={-1}>
        <Part place={place.value} />
        <Toast />
      </main>
    </div>
  );
}

function Part({ place }: { readonly place: Place }) {
  const { workspace } = useApp();
  const cycle = 'cycle' in place && place.cycle ? place.cycle : (workspace.cycle.value?.id ?? '');
  switch (place.at) {
    case 'cycle':
      return <CycleSummary key={cycle} id={cycle} />;
    case 'close':
      return <CloseCycle key={cycle} id={cycle} />;
    case 'carry':
      return <CarryOver key={cycle} id={cycle} />;
    case 'map':
      return <AlignmentPart key={cycle} id={cycle} />;
    case 'cycles':
      return <Cycles />;
    case 'weeks':
      return <WeekArchive />;
    case 'week':
      return <WeekPage key={place.week} week={place.week} beside={place.beside} />;
    case 'key-result':
      return <KeyResultStory key={place.id} id={place.id} />;
    case 'evidence':
      return place.id ? <EvidenceStory key={place.id} id={place.id} /> : <Gallery />;
    case 'team':
      return <Team />;
  }
}

const parts = ['cycle', 'weeks', 'evidence', 'map', 'team', 'cycles'] as const;

/** Which part a place belongs to. */
const partOf: Readonly<Record<Place['at'], (typeof parts)[number]>> = {
  cycle: 'cycle',
  'key-result': 'cycle',
  close: 'cycle',
  carry: 'cycles',
  cycles: 'cycles',
  weeks: 'weeks',
  week: 'weeks',
  evidence: 'evidence',
  map: 'map',
  team: 'team',
};

function Parts({ place }: { readonly place: Place }) {
  const r = useReportWords();
  return (
    <nav class="report-parts" aria-label={r.parts}>
      <p class="report-name">OKRail</p>
      {parts.map((part) => (
        <a
          key={part}
          href={hashOf({ at: part })}
          aria-current={partOf[place.at] === part ? 'page' : undefined}
        >
          {r.part[part]}
        </a>
      ))}
      <button type="button" class="link" onClick={() => print()}>
        {r.print}
      </button>
    </nav>
  );
}
