import { isBurden } from '../change';
import type { Reading } from '../reading';
import { phraseAt } from '../unit';
import { madeNouns } from '../vocabulary/nouns';
import { betteringVerbs, directingVerbs, fallingVerbs } from '../vocabulary/verbs';
import { oneOf, wholeWords } from '../pattern';
import { nothing, type Facts } from './facts';
import { isShare, isWork } from './measures';

const directing = new RegExp(
  `^(?:[^\\s]+ ){0,2}?${oneOf(directingVerbs)}(?![\\p{L}])|(?<![\\p{L}])(?:has|have|is|are|was|were) ${oneOf(directingVerbs)}(?![\\p{L}])`,
  'iu',
);
const founding =
  /^\P{L}*(?:launch|build|set up|define|create|establish|develop|design|start|begin|xây dựng|thiết lập|ra mắt|thiết kế|tạo|lập|hoàn thành|hoàn thiện)(?![\p{L}])/iu;
const madeNext = new RegExp(`^[^\\p{L}]*(?:\\p{L}+ ){0,2}?${oneOf(madeNouns)}(?![\\p{L}])`, 'iu');

/** A rhythm by itself counts once a period, a direction by itself has no target, and all else is a milestone. */
export function withoutNumber(reading: Reading): Facts {
  const { open, periods } = reading;
  const rhythm = periods.find((period) => period.period !== null) ?? null;
  const repeats =
    rhythm !== null &&
    (rhythm.form === 'rate' || madeNext.test(open.slice(rhythm.end)) || isWork(open)) &&
    !founding.test(open);
  if (repeats && !directing.test(open)) {
    return {
      ...nothing,
      kind: 'cadence',
      direction: 'increase',
      target: 1,
      period: rhythm.period,
      rhythm,
      unit: phraseAt(open.slice(rhythm.end)) || phraseAt(open),
    };
  }
  const better = betteringStart.test(open) && (isShare(open) || isBurden(open));
  const match = directing.exec(open);
  if (!match && !better) return nothing;
  const verb = match?.[0] ?? betteringStart.exec(open)?.[0] ?? '';
  const falls = falling.test(verb) || (better && isBurden(open));
  return {
    ...nothing,
    kind: 'metric',
    direction: falls ? 'decrease' : 'increase',
    period: rhythm?.period ?? null,
    rhythm,
    unit: phraseAt(open.slice((match?.index ?? 0) + verb.length), 6),
  };
}

const betteringStart = new RegExp(`^\\P{L}*${oneOf(betteringVerbs)}(?![\\p{L}])`, 'iu');
const falling = wholeWords(oneOf(fallingVerbs), 'iu');
