import { isProblem, type Problem } from '@/utils/problem/problem';
import { readWeekJson, type WeekFile } from '@/utils/week/formats/json';
import { columnOf } from '@/utils/week/team';

/** A teammate's week, and the text of the file that it came in. */
export interface TeamFile {
  readonly content: string;
  readonly week: WeekFile;
}

export interface Added {
  readonly files: readonly TeamFile[];
  readonly added: number;
  /** Members whose week was there already. */
  readonly replaced: readonly string[];
  /** Files of the user's own weeks, which are shown without them. */
  readonly own: readonly string[];
  /** Files that were no week, with the reason; nothing of them is kept. */
  readonly refused: readonly { readonly name: string; readonly problem: Problem }[];
}

/** Kept files, read. One that cannot be read any more is passed over. */
export function readKept(kept: readonly string[]): readonly TeamFile[] {
  return kept.flatMap((content) => {
    const week = readWeekJson(content);
    return isProblem(week) ? [] : [{ content, week }];
  });
}

/** Adds files to those there are. A member's week that is there already is replaced; the user's own stay out. */
export function withFiles(
  before: readonly TeamFile[],
  incoming: readonly { readonly name: string; readonly content: string }[],
  me: string | null,
): Added {
  const files = new Map(before.map((file) => [columnOf(file.week), file]));
  const replaced: string[] = [];
  const own: string[] = [];
  const refused: { name: string; problem: Problem }[] = [];
  for (const { name, content } of incoming) {
    const week = readWeekJson(content);
    if (isProblem(week)) {
      refused.push({ name, problem: week });
      continue;
    }
    if (week.member.id === me) {
      own.push(name);
      continue;
    }
    const column = columnOf(week);
    if (files.has(column)) replaced.push(week.member.name);
    files.set(column, { content, week });
  }
  const added = incoming.length - own.length - refused.length;
  return { files: [...files.values()], added, replaced, own, refused };
}
