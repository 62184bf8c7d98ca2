import type { Page } from 'puppeteer-core';
import type { Words } from '@/utils/i18n';
import type { Hands } from '../browser/tools/hands';

interface SampleCheckIn {
  /** As the panel numbers it, the same in every language. */
  readonly keyResult: string;
  readonly weeksAgo: number;
  readonly value: string;
  readonly confidence: string;
  readonly note?: string;
}

/** A quarter half gone, with every kind of health in it. */
export const sampleCheckIns: readonly SampleCheckIn[] = [
  { keyResult: '2.1', weeksAgo: 6, value: '120', confidence: '6' },
  { keyResult: '2.1', weeksAgo: 4, value: '310', confidence: '7' },
  { keyResult: '2.1', weeksAgo: 2, value: '480', confidence: '7' },
  { keyResult: '2.1', weeksAgo: 0, value: '640', confidence: '8' },
  { keyResult: '2.2', weeksAgo: 5, value: '2', confidence: '5' },
  { keyResult: '2.2', weeksAgo: 0, value: '3', confidence: '3', note: 'Quận 7: 0/4' },
  { keyResult: '3.1', weeksAgo: 5, value: '1', confidence: '8' },
  { keyResult: '3.2', weeksAgo: 2, value: '5', confidence: '8' },
  { keyResult: '3.2', weeksAgo: 1, value: '4', confidence: '7' },
  { keyResult: '3.2', weeksAgo: 0, value: '2', confidence: '7' },
  { keyResult: '3.3', weeksAgo: 4, value: '1800', confidence: '6' },
  { keyResult: '3.3', weeksAgo: 2, value: '3900', confidence: '7' },
  { keyResult: '4.1', weeksAgo: 3, value: '1380', confidence: '6' },
  { keyResult: '4.1', weeksAgo: 1, value: '1440', confidence: '6' },
  { keyResult: '4.3', weeksAgo: 3, value: '10200', confidence: '5' },
  { keyResult: '4.3', weeksAgo: 1, value: '10450', confidence: '4' },
];

const weekMs = 7 * 24 * 3_600_000;

/** Checks in through the panel itself, with its clock set back to the week in question. */
export async function liveThroughWeeks(panel: Page, hands: Hands, t: Words): Promise<void> {
  for (const { keyResult, weeksAgo, value, confidence, note } of sampleCheckIns) {
    await setClockBack(panel, weeksAgo * weekMs);
    await hands.click(keyResult);
    // A rhythm is told by what was added; 3.2 is the one here.
    await hands.fill(keyResult === '3.2' ? t.howManyMore('') : t.newValueOf(''), value);
    await hands.fill(`${t.confidence}: `, confidence);
    if (note) await hands.fill(t.whyUnsure, note);
    await hands.click(t.checkIn);
    await hands.shows(t.checkedIn(keyResult));
    await hands.click(keyResult);
  }
  await setClockBack(panel, 0);
  await panel.reload();
}

/** Only `Date.now` moves: it is what the panel stamps its records with. */
async function setClockBack(panel: Page, ms: number): Promise<void> {
  await panel.evaluate((back) => {
    const clock = Date as unknown as { real?: () => number; now: () => number };
    clock.real ??= Date.now.bind(Date);
    const { real } = clock;
    clock.now = () => real() - back;
  }, ms);
}
