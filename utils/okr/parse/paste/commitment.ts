import type { Objective } from '../../objective';

const kinds = '(?:committed|commit|aspirational|stretch|moonshot|cam kết|mở rộng|khát vọng)';
const named = new RegExp(`^${kinds}$`, 'iu');
const trailing = new RegExp(` *(?:[([] ?(?<inside>${kinds}) ?[)\\]]| [–—|-] (?<behind>${kinds}))$`, 'iu');

/** The kind of objective that a word names. */
export function commitmentNamed(word: string): Objective['commitment'] | null {
  if (!named.test(word)) return null;
  return /^(?:commit|cam)/iu.test(word) ? 'committed' : 'aspirational';
}

/** "… (committed)", "… – stretch" at the end of an objective's title. */
export function splitCommitment(title: string): {
  readonly title: string;
  readonly commitment: Objective['commitment'] | null;
} {
  const match = trailing.exec(title.slice(-60));
  if (!match) return { title, commitment: null };
  return {
    title: title.slice(0, title.length - match[0].length).trim(),
    commitment: commitmentNamed(match.groups?.inside ?? match.groups?.behind ?? ''),
  };
}
