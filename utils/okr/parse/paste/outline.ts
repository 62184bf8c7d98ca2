import { announcesList, isGreeting } from './letter';
import type { Line } from './lines';

/** What each line of a paste is. */
export type Role = 'objective' | 'keyResult' | 'owner' | 'heading' | 'other';

export interface Placed {
  readonly line: Line;
  readonly role: Role;
  /** The sentence: without label. */
  readonly text: string;
}

/**
 * Gives every line its role: by labels where the paste has them, else by bullets, numbers and indentation. What a letter
 * says to its reader before the list is no part of it.
 */
export function placeLines(lines: readonly Line[]): readonly Placed[] {
  const listed = lines.filter((line) => !isAddressed(line));
  const placed = placeListed(listed);
  if (listed.length === lines.length) return placed;
  const roles = new Map(placed.map((each) => [each.line, each]));
  return lines.map((line) => roles.get(line) ?? { line, role: 'other', text: line.text });
}

function isAddressed({ mark, label, text }: Line): boolean {
  return mark === 'none' && label === null && (isGreeting(text) || announcesList(text));
}

function placeListed(lines: readonly Line[]): readonly Placed[] {
  const hasObjectives = lines.some((line) => line.label?.of === 'objective');
  const hasKeyResults = lines.some((line) => line.label?.of === 'keyResult' && line.label.body !== '');
  if (hasObjectives || hasKeyResults) return byLabels(lines, hasObjectives, hasKeyResults);
  return byLooks(lines);
}

function byLabels(lines: readonly Line[], hasObjectives: boolean, hasKeyResults: boolean): readonly Placed[] {
  const placed: Placed[] = [];
  const owns = blocksWithKeyResults(lines);
  const marks = lines.some((line) => line.label === null && line.mark !== 'none' && line.mark !== 'heading');
  let inside = false;
  /** The first item of the list that is being read. */
  let first: Line | null = null;
  let pending: Role | null = null;
  lines.forEach((line, i) => {
    const { label } = line;
    if (label?.of === 'aside') {
      placed.push({ line, role: 'other', text: line.text });
      return;
    }
    if (label !== null) {
      pending = label.body === '' && label.of !== 'owner' ? label.of : null;
      inside ||= label.of !== 'owner';
      first = null;
      placed.push({ line, role: label.body === '' ? 'heading' : label.of, text: label.body });
      return;
    }
    if (pending === 'objective') {
      pending = null;
      placed.push({ line, role: 'objective', text: line.text });
      return;
    }
    const listed = isListed(line);
    const opens =
      !hasObjectives &&
      (line.mark !== 'bullet' || line.picture !== '') &&
      line.mark !== 'letter' &&
      lines[i + 1]?.label?.of === 'keyResult';
    if (opens) {
      inside = true;
      placed.push({ line, role: 'objective', text: line.text });
      return;
    }
    // Bullets under a numbered item tell about it.
    const below = first !== null && line.mark !== first.mark && line.indent > first.indent + 1;
    const counts =
      inside &&
      !below &&
      (pending === 'keyResult' || !owns[i]) &&
      (listed || !marks) &&
      !(line.afterBlank && !listed && pending === null);
    placed.push({ line, role: counts ? 'keyResult' : 'other', text: line.text });
    if (counts && listed) first ??= line;
    if (counts && pending === 'keyResult' && !listed) pending = null;
    // "Kế hoạch:" opens a list of something else.
    if (!counts && !listed && line.text.endsWith(':')) inside = false;
    if (!counts && line.afterBlank && !listed) inside = hasKeyResults && inside;
  });
  return placed;
}

/** For each line, whether the objective it stands under labels its key results: then bullets below are notes. */
function blocksWithKeyResults(lines: readonly Line[]): readonly boolean[] {
  const owns: boolean[] = lines.map(() => false);
  let own = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const label = lines[i]!.label;
    if (label?.of === 'keyResult' && label.body !== '') own = true;
    owns[i] = own;
    if (label?.of === 'objective') own = false;
  }
  // A block is one from its objective to the next: what stands behind its last label belongs to it too.
  for (let i = 1; i < lines.length; i += 1) owns[i] ||= lines[i]!.label?.of !== 'objective' && owns[i - 1]!;
  return owns;
}

function byLooks(lines: readonly Line[]): readonly Placed[] {
  const depths = depthsOf(lines);
  const shallowest = depths.reduce((least, depth) => Math.min(least, depth), Infinity);
  const flat = depths.every((depth) => depth === shallowest);
  const allListed = lines.every(isListed);
  const counted = lines.filter(hasFigure).length;
  // Lines without any mark are key results when most of them hold a figure; a first one without may be the objective.
  const measured =
    flat &&
    lines.length <= 60 &&
    counted > 0 &&
    counted * 2 >= lines.length &&
    lines.every(({ text }) => text.length <= 250);
  const leads = (i: number): boolean => {
    const next = lines[i + 1];
    const behind = next?.label?.of === 'owner' || next?.label?.body === '' ? i + 2 : i + 1;
    const deeper = Math.max(depths[i + 1] ?? -1, depths[behind] ?? -1) > depths[i]!;
    return deeper && next?.mark !== 'heading';
  };
  const isMeasured = (i: number) => lines[i]!.mark === 'bullet' && hasFigure(lines[i]!);
  // A measured bullet among others that lead nothing is one of them, and what it leads are notes.
  const depthsOfItems = new Set(depths.filter((_, i) => isMeasured(i) && !leads(i)));
  let notedDepth = Infinity;
  const opensFlat = lines.length > 1 && (!hasFigure(lines[0]!) || lines[0]!.text.endsWith(':'));
  let open = false;
  const placed = lines.map((line, i): Placed => {
    const text = line.text;
    if (line.label?.of === 'owner') return { line, role: 'owner', text: line.label.body };
    if (line.label?.of === 'aside') return { line, role: 'other', text };
    if (line.label !== null) return { line, role: 'heading', text: '' };
    if (flat)
      return {
        line,
        role:
          allListed || (measured && (!opensFlat || i > 0)) ? 'keyResult' : measured ? 'objective' : 'other',
        text,
      };
    const isNote = depths[i]! > notedDepth;
    if (!isNote) notedDepth = Infinity;
    const noted = open && leads(i) && isMeasured(i) && depthsOfItems.has(depths[i]!);
    if (noted && !isNote) notedDepth = depths[i]!;
    if (leads(i) && !noted && !isNote && !(open && line.mark === 'bullet' && depths[i]! > shallowest + 1)) {
      open = true;
      return { line, role: 'objective', text: text.replace(/ ?:$/u, '') };
    }
    const listed = isListed(line);
    if (open && listed && !isNote) return { line, role: 'keyResult', text };
    if (!listed) open = false;
    return { line, role: 'other', text };
  });
  // A list that nothing leads, with a signature below, is one of key results when most of it is measured.
  const items = lines.filter(isListed);
  if (!placed.some(({ role }) => role === 'objective') && items.filter(hasFigure).length * 2 >= items.length)
    return placed.map((each) =>
      each.role === 'other' && isListed(each.line) && each.line.label === null
        ? { ...each, role: 'keyResult' }
        : each,
    );
  // "OKR quý 1 – Content" above "1. Mục tiêu …" stands over objectives and is none.
  return placed.map((each, i) =>
    each.role === 'objective' && placed[i + 1]?.role === 'objective' ? { ...each, role: 'other' } : each,
  );
}

/** Headings and plain lines stand above lists; a list of another kind or deeper indentation stands below the one before. */
function depthsOf(lines: readonly Line[]): readonly number[] {
  const order: string[] = [];
  const signOf = picturesAsMarks(lines);
  return lines.map((line) => {
    if (line.mark === 'heading') {
      order.length = 0;
      return 0;
    }
    if (line.mark === 'none') {
      order.length = 0;
      return 1;
    }
    const key = `${Math.floor(line.indent / 2)}:${line.mark === 'bullet' ? `b${signOf(line)}` : line.mark}`;
    const known = order.indexOf(key);
    if (known !== -1) order.length = known + 1;
    else {
      while (order.length > 0 && Number(order.at(-1)!.split(':')[0]) > Math.floor(line.indent / 2))
        order.pop();
      order.push(key);
    }
    return 1 + order.length;
  });
}

/** Pictures that repeat line by line mark items, the others heads; where all differ they mean nothing. */
function picturesAsMarks(lines: readonly Line[]): (line: Line) => string {
  const pictures = lines.map(({ picture }) => picture);
  const repeated = new Set(pictures.filter((picture, i) => picture !== '' && picture === pictures[i + 1]));
  if (repeated.size > 0)
    return ({ picture }) => (picture === '' || repeated.has(picture) ? picture && 'item' : 'head');
  const few = new Set(pictures.filter(Boolean)).size <= 2;
  return ({ picture }) => (few ? picture : '');
}

const isListed = ({ mark }: Line): boolean => mark !== 'none' && mark !== 'heading';

/** A number that is not only the date of a title: "OKR quý 4/2026" holds none. */
function hasFigure({ text }: Line): boolean {
  if (/^okrs?(?![\p{L}])/iu.test(text)) return false;
  return /\d|gấp đôi|gấp ba|double|triple/iu.test(
    text.replace(/(?:quý|q|tháng|năm|tuần|week) ?\d+(?:[/-]\d+)?|20\d\d/giu, ' '),
  );
}
