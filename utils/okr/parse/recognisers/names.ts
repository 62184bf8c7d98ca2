import { spanOf, wholeWords } from '../pattern';
import type { Reading } from '../reading';
import { gluedName, namePatterns } from '../vocabulary/names';
import { setAside } from './set-aside';

// "Hội nghị Nhân sự Việt Nam 2020", "the roadmap for 2020": a year by itself is a name; "reach 2000 users" is a number.
const nameYear =
  /(?<=(?:the|our) )20[1-4]\d(?= \p{L}+(?<!s)(?![\p{L}]))|(?<=[^\s] \p{Lu}[\p{L}\p{N}]* )(?:19|20)\d{2}(?![\d%]|[.,]\d)|(?<!(?:^|[^\p{L}])(?:to|from|lên|xuống|từ|đạt|reach|than|least|most) )(?<=\p{L} )(?:19|20)\d{2}(?=$|[.,;:)](?: |$))/gu;
const names = namePatterns.map((source) => wholeWords(source));

/** V1, top 5, B2B, ages, years in names: numbers that are no target. */
export function setAsideNames(reading: Reading): Reading {
  let next = setAside(
    reading,
    [...reading.open.matchAll(gluedName), ...reading.open.matchAll(nameYear)].map(spanOf),
  );
  for (const pattern of names) next = setAside(next, [...next.open.matchAll(pattern)].map(spanOf));
  return next;
}
