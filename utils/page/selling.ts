import type { Piece } from './walk';

const longest = 40;
const mostLooked = 4_000;

/** Whether a page asks its reader to try what it sells: the figures that it shows are examples, or what it boasts of. */
export function isSelling(pieces: readonly Piece[]): boolean {
  return pieces.slice(0, mostLooked).some(({ text }) => text.length < longest && inviting.test(text));
}

/** Whether it says of three things or more that they are so many at the least: "18+ books", "10M+ downloads". */
export function isBoasting(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ digits, text }) => digits && boast.test(text)).length > 2;
}

const boast = /\d\s?[kmb]?\+(?:\s|$)/i;
const inviting =
  /^\s*(?:(?:start|try)\b.*\bfree|(?:request|book|get|schedule) (?:\S+ ){0,3}(?:demo|trial|quote|consultation|audit|proposal)|(?:(?:đăng ký )?dùng thử(?: miễn phí| ngay)?|(?:nhận|đăng ký) (?:tư vấn|báo giá)(?: miễn phí| ngay)?|tư vấn miễn phí)\s*$|bắt đầu miễn phí)/i;
