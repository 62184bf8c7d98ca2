import type { Objective } from '../../objective';
import { commitmentNamed } from './commitment';

/** "O1 (Lan): …", "KR2.1 - …", "Kết quả then chốt:", "Owner: Lan", "Priority: high". */
export interface Labelled {
  readonly of: 'objective' | 'keyResult' | 'owner' | 'aside';
  /** What stands behind the label; empty for a label alone on its line. */
  readonly body: string;
  /** A name in brackets between label and colon. */
  readonly owner: string | null;
  /** The kind of objective in those brackets. */
  readonly commitment: Objective['commitment'] | null;
}

const number = '(?: ?[#.]? ?\\d{1,3}(?:\\.\\d{1,3})*)?';
const bracket = '(?: ?\\((?<who>[^()]{1,60})\\))?';
const separator = ' ?(?::|\\.(?= )|\\)(?= )| [-–—] |[-–—] |$)';
// "KR3 is a guardrail" tells of a key result and is none.
const tellsOf = '(?:is|are|was|needs?|depends|là|cần|nên|phải|phụ thuộc|thuộc)(?![\\p{L}])';
const numberedSeparator = ` ?(?::|\\.(?= )|\\)(?= )|[-–—](?= )| [-–—] | (?=\\p{Lu})(?!${tellsOf})|$)`;

const patterns: readonly (readonly [Labelled['of'], RegExp])[] = [
  [
    'keyResult',
    label(
      `(?:key ?results?|krs?|kết quả then chốt|kết quả chính|kqtc|kq|kết quả)${number}${bracket}${separator}`,
    ),
  ],
  // "KR1 tăng …", "KR 1.2 25 hợp đồng": the number is enough.
  [
    'keyResult',
    label(
      `(?:kr|kq) ?\\d{1,3}(?:\\.\\d{1,3})*${bracket}(?:${numberedSeparator}| (?=[\\p{L}\\d])(?!${tellsOf}))`,
    ),
  ],
  ['objective', label(`(?:objectives?|mục tiêu then chốt|mục tiêu|okr|mt)${number}${bracket}${separator}`)],
  // "Marketing team objective: …", "Mục tiêu của phòng Kinh doanh: …".
  ['objective', label(`(?:[\\p{L}&/-]+ ){1,4}objective${number}${bracket} ?:`)],
  [
    'objective',
    label(
      '(?:mục tiêu (?:của )?(?:công ty|phòng|ban|team|đội|nhóm|bộ phận|chi nhánh|khối|cá nhân)(?: [\\p{L}&/-]+){0,4}|objective for [\\p{L}&/ -]{1,40}) ?:',
    ),
  ],
  ['objective', label(`(?:o|mt) ?\\d{1,3}${bracket}${numberedSeparator}`)],
  ['objective', label(`o${bracket}(?: ?:| [-–—] )`)],
  [
    'owner',
    label(
      '(?:owner|dri|pic|assignee|người phụ trách|phụ trách|chủ sở hữu|người chịu trách nhiệm|người thực hiện) ?[:–—-]',
    ),
  ],
  // What a plan says about an objective in a line of its own.
  [
    'aside',
    label(
      '(?:priority|status|timeline|timeframe|deadline|due date|weight|confidence|cycle|quarter|period|(?:độ |mức |mức độ )?ưu tiên|trạng thái|thời hạn|hạn chót|hạn hoàn thành|trọng số|chu kỳ|(?:mức |mức độ )?tự tin) ?:',
    ),
  ],
];

function label(source: string): RegExp {
  return new RegExp(`^${source}`, 'iu');
}

const notAName =
  /^(?:objective|key results?|mục tiêu|kết quả(?: then chốt| chính)?|kr|o|committed|aspirational|cam kết|mở rộng|stretch|\d+ ?%?)$/iu;

/** The label at the head of a line and what it labels, or null. The line is clean: no bullet, no emphasis. */
export function splitLabel(line: string): Labelled | null {
  for (const [of, pattern] of patterns) {
    const match = pattern.exec(line);
    if (!match) continue;
    const who = match.groups?.who?.trim() ?? '';
    return {
      of,
      body: line.slice(match[0].length).trim(),
      owner: who === '' || notAName.test(who) ? null : who,
      commitment: commitmentNamed(who),
    };
  }
  return null;
}

const trailingOwner =
  / *(?:[([]|[–—-] |\| ?)(?:owner|dri|pic|người phụ trách|phụ trách) ?[:–-] ?(?<who>[^()[\]:|–—]{1,60})[)\]]? *$/iu;

/** "… (Owner: Lan)", "… – PIC: Lan" at the end of a title. */
export function splitOwner(title: string): { readonly title: string; readonly owner: string | null } {
  const match = trailingOwner.exec(title.slice(-120));
  if (!match) return { title, owner: null };
  return {
    title: title.slice(0, title.length - match[0].length).trim(),
    owner: match.groups?.who?.trim() ?? null,
  };
}
