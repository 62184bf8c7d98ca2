// npm run --silent parse -- FILE.json          sentences, one line of JSON each
// npm run --silent parse -- --paste FILE.txt   pasted text, one JSON object
import { readFileSync } from 'node:fs';
import type { Language } from '@/utils/okr/member';
import { languageOf } from '@/utils/okr/parse/language';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import { parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { asLine } from './parsed-line';

interface Sentence {
  readonly id: string;
  readonly lang?: Language;
  readonly text: string;
  readonly objective?: string;
}

const today = new Date().toISOString().slice(0, 10);
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined) {
  console.error('usage: parse FILE.json | parse --paste FILE.txt');
  process.exit(2);
}
const content = readFileSync(file, 'utf8');
if (args.includes('--paste')) printPaste(content);
else printSentences(JSON.parse(content.replace(/^\ufeff/, '')));

function printSentences(sentences: readonly Sentence[]): void {
  for (const { id, lang, text, objective = '' } of sentences) {
    const language = lang ?? languageOf(text);
    console.log(
      JSON.stringify({ id, ...asLine(parseKeyResult(text, { language, today, objective }), language) }),
    );
  }
}

function printPaste(text: string): void {
  const language = languageOf(text);
  const { objectives, leftOver } = parsePaste(text, { today });
  const said = objectives.map(({ title, owner, keyResults }) => ({
    title,
    owner,
    keyResults: keyResults.map((keyResult) => ({ text: keyResult.title, ...asLine(keyResult, language) })),
  }));
  console.log(JSON.stringify({ objectives: said, leftOver }, null, 2));
}
