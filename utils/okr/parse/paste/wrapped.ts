import type { Line } from './lines';

const hanging =
  /(?:[,(–—/&-]|(?<![\p{L}])(?:và|hoặc|của|cho|với|từ|đến|tới|tại|trong|trên|(?<!(?:tuần|tháng|quý|năm|kỳ) )trước|vào|các|những|là|để|bằng|qua|về|theo|mỗi|ít nhất|tối thiểu|khoảng|hơn|đạt|được|so|and|or|of|for|with|from|to|at|in|on|by|the|a|an|per|least|most|than))$/iu;

// "trước ngày | 31/12", "trong quý | IV": a day or period whose number stands on the next line.
const hangingDate = /(?<![\p{L}])(?:ngày|tháng|quý|năm)$/iu;

/** Whether a line is the rest of the one before it, broken by the width of a mail, a PDF or a terminal. */
export function continues(line: Line, previous: Line, widest: number): boolean {
  if (line.mark !== 'none' || line.label !== null || line.afterBlank) return false;
  if (/^[\p{Ll}(,;&%–-]/u.test(line.text) || hanging.test(previous.text)) return true;
  if (/^(?:\d|[IVX]{1,3}(?!\p{L}))/u.test(line.text) && hangingDate.test(previous.text)) return true;
  if (/[.!?:;]$/u.test(previous.text)) return false;
  const words = line.text.split(' ');
  const fits = previous.width + 1 + (words[0]?.length ?? 0) <= widest;
  if (line.indent > previous.indent && previous.mark !== 'none' && words.length > 1) return true;
  return !fits && widest <= 120 && widest >= 40 && (words.length > 3 || /^\d/u.test(line.text));
}

/** The lines with their continuations joined. */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const joined: Line[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const previous = joined.at(-1);
    if (
      previous &&
      last &&
      previous.text !== '' &&
      previous.text.length < 1_000 &&
      isItem(previous) &&
      continues(line, { ...last, text: previous.text, mark: previous.mark }, widest)
    ) {
      const text = `${previous.text} ${line.text}`;
      const label =
        previous.label === null
          ? null
          : { ...previous.label, body: `${previous.label.body} ${line.text}`.trim() };
      joined[joined.length - 1] = { ...previous, text, label };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

const isItem = (line: Line) =>
  line.label !== null
    ? line.label.of !== 'owner' && line.label.of !== 'aside' && line.label.body !== ''
    : line.mark !== 'none' && line.mark !== 'heading';
