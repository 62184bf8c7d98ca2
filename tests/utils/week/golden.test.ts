import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '@/utils/okr/member';
import { draftReport } from '@/utils/week/draft';
import type { DraftInput } from '@/utils/week/draft-input';
import { reportDocument } from '@/utils/week/formats/document';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { keyResultLabels } from '@/utils/week/labels';
import { redraft } from '@/utils/week/redraft';
import { reportId } from '@/utils/week/report-id';
import {
  crowdedWeek,
  emptyWeek,
  growthWeek,
  lateWeek,
  milestoneWeek,
  moneyWeek,
  singularWeek,
  yearEndWeek,
} from './golden/more-weeks';
import { busyWeek, goodWeek, quietWeek } from './golden/weeks';

const weeks = {
  busy: busyWeek,
  quiet: quietWeek,
  good: goodWeek,
  empty: emptyWeek,
  money: moneyWeek,
  growth: growthWeek,
  milestones: milestoneWeek,
  crowded: crowdedWeek,
  'year-end': yearEndWeek,
  late: lateWeek,
  singular: singularWeek,
};

/** The drafted report as it would be sent, and below a line what is one click away. */
function asSent(input: DraftInput): string {
  const drafted = draftReport(input);
  const { create } = redraft([], drafted, reportId(input.member, input.week));
  const document = reportDocument({
    week: input.week,
    language: input.language,
    member: 'Lan',
    items: create,
    labels: keyResultLabels(input.objectives, input.keyResults),
    evidence: new Map(input.evidence.map((page) => [page.id, page])),
  });
  const sent = new Set(document.sections.flatMap(({ lines }) => lines.map(({ key }) => key)));
  const more = drafted
    .filter(({ key }) => !sent.has(key))
    .map(({ section, text }) => `- (${section}) ${text}`);
  return [reportMarkdown(document), ...(more.length > 0 ? [`---\n\n${more.join('\n')}\n`] : [])].join('\n');
}

describe.each(languages)('in %s', (language: Language) => {
  test.each(Object.entries(weeks))('the %s week reads as its golden example', (name, week) => {
    const file = new URL(`golden/${name}.${language}.md`, import.meta.url);
    const report = asSent(week(language));
    if (process.env['UPDATE'] === '1') writeFileSync(file, report);
    expect(report).toBe(readFileSync(file, 'utf8'));
  });
});
