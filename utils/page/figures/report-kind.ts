import type { PageFacts } from '../facts';
import { nearest, tagOf } from '../dom';
import type { Budget } from '../budget';
import { mayHoldName } from '../lexicon/lexicon';
import { setOf } from '../lexicon/tokens';
import type { Piece } from '../walk';
import type { Candidate } from './candidate';
import { question } from '../identity/kind';
import { keyOn, more, percents, reportWords } from './meaning';
import { isSentence } from './sentence';
import type { Read } from './tokens';

const enough = 3;
const fewest = 2;
const overview =
  /tổng quan|bảng điều khiển|thống kê|hiệu suất|hiệu quả|overview|dashboard|admin|аналити|статисти|分析|統計|统计|数据|ダッシュボード|통계|분석|대시보드|tableau de bord|übersicht|painel|quản trị|thong-ke/i;
/** Above what explains a figure, and above the parts of a story about a client. */
const teaching =
  /^(?:công thức|ví dụ|cách tính|formul[ae]|fórmula|ex[ae]mple|ejemplo|(?:(?:the )?(?:challenge|solution|results?)|thách thức|giải pháp|kết quả)$)(?![a-z])/i;
const mostLooked = 400;
const longestName = 48;

/**
 * What kind of report a page is that names figures only reports have, each beside a number: three different ones are no
 * accident. Nothing for other pages. `title` is the page's, with its address; `drawn` says the figures in the page's
 * pictures, which count where the page is called an overview.
 */
export function reportKind(
  pieces: readonly Piece[],
  read: Read,
  title: string,
  budget: Budget,
  drawn: () => readonly Candidate[],
): PageFacts['kind'] | undefined {
  if (question.test(title)) return undefined;
  const keys = new Set<string>();
  let looked = 0;
  for (let at = 0; at < pieces.length && looked < mostLooked; at += 1) {
    const { text, digits, element } = pieces[at]!;
    if (!digits || text.length > longestName || !budget.spend() || isInCell(element)) continue;
    looked += 1;
    if (isSentence(text) || listed.test(text)) continue;
    const { named, bare, words } = read(text);
    const [number] = bare;
    for (const it of named) if (it.rest <= 1 && keyOn('analytics', it.key, it)) keys.add(it.key);
    if (named.length > 0 || words > 1) continue;
    for (const beside of [pieces[at - 1], pieces[at + 1]]) {
      if (!beside || beside.digits || beside.text.length > longestName || !mayHoldName(beside.text)) continue;
      const { label, words: others } = read(beside.text);
      if (
        label &&
        !label.weak &&
        others <= 1 &&
        (!number || pieces[at - 1]?.digits || keyOn('analytics', label.key, { number, label: beside.text }))
      )
        keys.add(label.key);
    }
  }
  const reported = (): readonly string[] => [...keys].filter((key) => reportWords.has(key) || more.has(key));
  const pictured = drawn();
  if (reported().length + pictured.length === 0) return undefined;
  const told = pieces.slice(0, mostLooked).filter(({ text }) => text.length < 24);
  if (told.filter(({ text }) => teaching.test(text)).length > 1) return undefined;
  // A menu or a heading may call it so.
  const overviewed = overview.test(title) || told.some(({ text }) => overview.test(text));
  if (overviewed) for (const { key } of pictured) keys.add(key);
  const found = reported();
  const few = overviewed || found.some((key) => percents.has(key) || telling.has(key));
  // Beside what any page counts one that only reports do will do in an overview.
  const one = overviewed && keys.size > 1 && found.some((key) => !traded.has(key));
  if (found.length < (few ? fewest : enough) && !one) return undefined;
  const mailed = [...keys].filter((key) => mails.has(key)).length;
  const value =
    mailed >= enough || (mailed > 1 && mailed * 2 > found.length)
      ? 'email-report'
      : keys.has('spend') && (keys.has('impressions') || keys.has('clicks'))
        ? 'campaign'
        : 'analytics';
  return { value, reason: `figures ${found.join(', ')}`.slice(0, 200) };
}

/** "CPM giảm 40%, CTR 5,2%, 1.200 đơn": results that are told one after another. */
const listed = /\d.*, .*\d/;

/** A table names examples and prices too. */
function isInCell(element: Element): boolean {
  return nearest(element, 6, (at) => cells.has(tagOf(at))) !== undefined;
}

const cells = setOf('td th');

/** Nobody boasts of whom they lost, and of what they paid. */
const telling = setOf('unsubscribes bounces spend');
/** A shop's pages speak of them too. */
const traded = setOf('orders revenue results spend');
const mails = setOf('sent delivered opens emailOpens openRate clickRate unsubscribes bounces');
