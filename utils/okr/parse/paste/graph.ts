import { splitLabel } from './labels';

/** A box of a drawn graph. */
interface Box {
  readonly label: string;
  parent: string | null;
}

const opening = /^\s*(?:graph|flowchart)(?: +(?:TD|TB|BT|LR|RL))?\s*;?\s*$/iu;
const fence = /^\s*(?:```|~~~)/u;
/** "A[…]", "KR1(["…"])", "B{…}": a name and its words in any kind of brackets. */
const box =
  /(?<name>[\p{L}\p{N}_-]+) ?(?:\[(?<square>[^\]]*)\]+\)*|\{+(?<curly>[^}]*)\}+|\((?<round>[^)]*(?:\)(?! *(?:$|[;&|<=-]))[^)]*)*)\)+)/gu;
const arrow = /\s*(?:<?(?:--+|==+|-\.+-?)(?:[^->=|]{0,80}(?:--+|==+|-\.+-?))?[>ox]?)(?:\|[^|]{0,80}\|)?\s*/u;
const subgraph = /^\s*subgraph +(?:[\p{L}\p{N}_-]+ *\[)?"?([^"\]]{1,500})"?\]?\s*$/iu;
/** A line of a graph begins with a name that a bracket or an arrow follows. */
const drawn = /^\s*(?:[\p{L}\p{N}_-]+(?:[[({]|\s*(?:<?--|==|-\.|&))|subgraph |end\s*;?\s*$|$)/iu;
const drawing = /^\s*(?:style|classDef|class|linkStyle|click|direction|%%)(?: |$)/iu;

/**
 * The lines of a paste with each Mermaid graph told as a list: objectives with the key results that hang on them.
 * What else the graph draws is left over.
 */
export function withoutGraphs(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly leftOver: readonly string[];
} {
  const told: string[] = [];
  const leftOver: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!opening.test(lines[at]!)) {
      told.push(lines[at]!);
      continue;
    }
    const fenced = fence.test(told.at(-1) ?? '');
    if (fenced) told.pop();
    let end = at + 1;
    while (end < lines.length && goesOn(lines[end]!, fenced)) end += 1;
    const list = toldAsList(readGraph(lines.slice(at + 1, end)));
    told.push('', ...list.lines, '');
    leftOver.push(...list.leftOver);
    at = fenced ? end : end - 1;
  }
  return { lines: told, leftOver };
}

/** Between fences all is graph; without them only what looks like it. */
const goesOn = (line: string, fenced: boolean): boolean =>
  fenced ? !fence.test(line) : drawn.test(line) || drawing.test(line);

function readGraph(lines: readonly string[]): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  let group: string | null = null;
  for (const raw of lines) {
    const line = raw.slice(0, 2_000);
    const title = subgraph.exec(line)?.[1];
    if (title !== undefined) {
      group = `subgraph ${title}`;
      if (splitLabel(title) !== null) boxes.set(group, { label: title, parent: null });
      continue;
    }
    if (/^\s*end\s*;?\s*$/iu.test(line)) group = null;
    if (drawing.test(line)) continue;
    // The words go first, so that no arrow is seen in them.
    const words = new Map<string, string>();
    const bare = line.replace(box, (_, name: string, square?: string, curly?: string, round?: string) => {
      words.set(name, wordsOf(square ?? curly ?? round ?? ''));
      return name;
    });
    for (const [name, label] of words)
      if (!boxes.has(name))
        boxes.set(name, { label, parent: group !== null && boxes.has(group) ? group : null });
    const ends = bare
      .replace(/;\s*$/u, '')
      .split(arrow)
      .map((side) => side.split('&').map((name) => name.trim()));
    ends.slice(1).forEach((below, i) => {
      for (const name of below) {
        const lower = boxes.get(name);
        if (lower) lower.parent ??= ends[i]![0]!;
      }
    });
  }
  return boxes;
}

/** "20M subscribers<br/>Target: 20M": the first line is the sentence, the others tell about it. */
function wordsOf(label: string): string {
  const [first = '', ...others] = label
    .replace(/^\s*[[(]+(.*?)[\])]+\s*$/u, '$1')
    .replace(/^[\s"/\\]+|[\s"/\\]+$/gu, '')
    .split(/<br ?\/?>|\\n/iu)
    .map((piece) => piece.trim())
    .filter(Boolean);
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}

function toldAsList(boxes: ReadonlyMap<string, Box>) {
  const of = ({ label }: Box) => splitLabel(label)?.of;
  const below = new Map<string | null, string[]>();
  for (const box of boxes.values()) {
    if (of(box) !== 'keyResult') continue;
    const parent = box.parent !== null && boxes.has(box.parent) ? box.parent : null;
    const own = below.get(parent);
    if (own) own.push(box.label);
    else below.set(parent, [box.label]);
  }
  const lines: string[] = [];
  const leftOver: string[] = [];
  for (const [name, box] of boxes) {
    if (of(box) === 'keyResult') continue;
    const own = below.get(name) ?? [];
    if (of(box) === 'objective') lines.push(box.label, ...own);
    else if (own.length > 0) lines.push(`O: ${box.label}`, ...own);
    else leftOver.push(box.label);
  }
  return { lines: [...lines, ...(below.get(null) ?? [])], leftOver };
}
