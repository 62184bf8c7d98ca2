import { attempt } from '../attempt';
import type { PageFacts } from '../facts';
import { informal } from './informal';
import { scriptFor, type Script } from './script';

/** What a page's language brings to the reader that it does not carry itself. */
export interface LanguagePack {
  /** The language as the page names it. */
  readonly language: string;
  /** How it writes numbers: its decimal sign, `;`, its affixes, each followed by its power of ten. Empty for the reader's own. */
  readonly numbers: string;
  /** What its sites call their figures, in the lines of the lexicon. */
  readonly phrases: string;
}

/** What lies ready in the page's world before a script reads there. */
export interface Beforehand {
  readonly okrailKnown?: PageFacts['kind'] | null;
  readonly okrailLanguage?: LanguagePack | null;
}

const files: Readonly<Record<Script, () => Promise<readonly { readonly phrases: string }[]>>> = {
  latin: async () => [await import('./latin')],
  wider: () => Promise.all([import('./latin'), import('./wider')]),
  cyrillic: async () => [await import('./cyrillic')],
  cjk: async () => [await import('./cjk')],
  thai: async () => [await import('./thai')],
};

/** Undefined where the reader needs nothing: on nearly all pages in Vietnamese and English. */
export async function packFor({
  language,
  sample,
}: {
  readonly language: string;
  readonly sample: string;
}): Promise<LanguagePack | undefined> {
  const script = scriptFor(language, sample);
  if (!script && own.test(language)) return undefined;
  return {
    language,
    numbers: own.test(language) ? '' : numberLine(language, (await import('./numbers')).numbers),
    phrases: script ? (await files[script]()).map((it) => it.phrases).join('') : '',
  };
}

/** What the reader carries itself; English of other countries may write numbers otherwise. */
const own = /^(?:vi(?:-vn)?|en(?:-(?:us|gb|ca|au|nz|ie|sg|ph))?|)$/i;

/** The line of a language, or of the wider one it belongs to, with what sites write besides. Empty for one that nobody knows. */
export function numberLine(language: string, lines: Readonly<Record<string, string>>): string {
  const [base = '', script, region] = attempt(() => new Intl.Locale(language).maximize().baseName, '').split(
    '-',
  );
  const line = lines[`${base}-${region}`] ?? lines[`${base}-${script}`] ?? lines[base];
  return line === undefined ? '' : `${line}|${informal[base] ?? ''}`;
}
