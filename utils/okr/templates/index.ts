import type { Cycle } from '../cycle';
import type { KeyResult } from '../key-result';
import type { Language } from '../member';
import { brandAwareness } from './brand-awareness';
import { customerResearch } from './customer-research';
import { productPromotion } from './product-promotion';
import { sayIn, type Say } from './say';
import { shiftInto, type Shift } from './shift';
import { socialReach } from './social-reach';
import type { DraftField, Template, TemplateKeyResult } from './template';
import { websiteTraffic } from './website-traffic';

export type { Template } from './template';

/** The five worked examples of the method's source, in its order. */
export const templates: readonly Template[] = [
  brandAwareness,
  customerResearch,
  websiteTraffic,
  socialReach,
  productPromotion,
];

export type TemplateDraft = Pick<KeyResult, DraftField>;

/** A template made ready for a cycle: its dates lie in the cycle, its words are the source's own. */
export function templateFor(
  template: Template,
  cycle: Cycle,
  language: Language,
): { readonly title: string; readonly keyResults: readonly TemplateDraft[] } {
  const shift = shiftInto(cycle);
  const say = sayIn(language, cycle, shift);
  return {
    title: template.title[language](say),
    keyResults: template.keyResults.map((keyResult) => draftOf(keyResult, language, say, shift)),
  };
}

function draftOf(
  { title, unit, dates, ...fields }: TemplateKeyResult,
  language: Language,
  say: Say,
  shift: Shift,
): TemplateDraft {
  return {
    ...blank,
    ...fields,
    ...dates?.(shift),
    title: title[language](say),
    unit: unit?.[language] ?? '',
  };
}

const blank = {
  baseline: null,
  target: null,
  multiplier: null,
  percent: false,
  comparator: null,
  direction: null,
  period: null,
  relativeTo: null,
  growthSpan: 'by-end',
  startsOn: null,
  dueOn: null,
  dueExclusive: false,
  duePrecision: 'day',
  binding: null,
} as const;
