import type { Language } from '../member';
import { oneOf, wholeWords } from './pattern';
import { telling, unmarked } from './vocabulary/unmarked';

const vietnameseLetters = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u;
const tellingWords = wholeWords(oneOf(telling));
const unmarkedWords = wholeWords(oneOf(Object.keys(unmarked)));

/** Vietnamese betrays itself by letters that no English word has, or by three words of its own typed without them. */
export function languageOf(text: string): Language {
  return vietnameseLetters.test(text) || isUnmarked(text) ? 'vi' : 'en';
}

/** The text with its Vietnamese marks put back where the reading needs them; letter for letter as long as before. */
export function withMarks(text: string): string {
  if (vietnameseLetters.test(text) || !isUnmarked(text)) return text;
  return text.replace(unmarkedWords, (word) => unmarked[word.toLowerCase()] ?? word);
}

function isUnmarked(text: string): boolean {
  const found = new Set([...text.slice(0, 2_000).matchAll(tellingWords)].map(([word]) => word.toLowerCase()));
  return found.size >= 3;
}
