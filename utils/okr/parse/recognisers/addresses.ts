import { spanOf } from '../pattern';
import type { Reading } from '../reading';
import { setAside } from './set-aside';

const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu;
const scores =
  /[([] ?(?:score|điểm|grade|status|weight|trọng số|confidence|tự tin|owner|phụ trách)[^)\]\d]{0,20}\d+(?:[.,/]\d+)* ?%? ?[)\]]/giu;

/** Links, e-mail addresses and grades say nothing about a target. */
export function setAsideAddressesAndScores(reading: Reading): Reading {
  const asides = [addresses, scores].flatMap((pattern) => [...reading.open.matchAll(pattern)]);
  return setAside(reading, asides.map(spanOf));
}

const quotes = /“[^”]{1,120}”|"[^"]{1,120}"|«[^»]{1,120}»|‘[^’]{1,120}’/gu;

/** Numbers in quotation marks belong to a name. */
export function setAsideQuotes(reading: Reading): Reading {
  return setAside(reading, [...reading.open.matchAll(quotes)].map(spanOf));
}
