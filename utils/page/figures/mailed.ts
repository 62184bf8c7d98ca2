import type { Candidate } from './candidate';
import { reports, type Context } from './placed';

/** What kind of report a figure is read as: beside how many opened a mail stands how many of them clicked. */
export function mailed(
  candidates: readonly Candidate[],
  kind: Context['kind'],
): (candidate: Candidate) => Context['kind'] {
  const has = (keys: RegExp): boolean => candidates.some(({ key }) => keys.test(key));
  if (!reports.has(kind) || !has(/^openRate$|^opens$/) || has(/^(?:impressions|cp[cm])$/)) return () => kind;
  const counted = candidates.some(({ key, number }) => key === 'clicks' && number.unit === 'count');
  const clicked = counted ? /^(?:ctr|clickRate)$/ : /^(?:ctr|clickRate|clicks|emailClicks)$/;
  return ({ key, label }) => (clicked.test(key) && !/ctr|through/i.test(label) ? 'email-report' : kind);
}
