// npm run --silent parse -- FILE.json          sentences, one line of JSON each
// npm run --silent parse -- --paste FILE.txt   pasted text, one JSON object
import { readFileSync } from 'node:fs';
import { languageOf } from '@/utils/okr/parse/language';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import type { Language } from '@/utils/okr/member';
import { asLine } from './parsed-line';

const today = new Date().toISOString().slice(0, 10);
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined) {
  console.error('usage: parse FILE.json | parse --paste FILE.txt');
  process.exit(2);
}

interface Sentence {
  readonly id: string;
  readonly lang?: Language;
  readonly text: string;
  readonly objective?: string;
}
for (const { id, lang, text, objective } of JSON.parse(readFileSync(file, 'utf8')) as readonly Sentence[]) {
  const language = lang ?? languageOf(text);
  console.log(
    JSON.stringify({
      id,
      ...asLine(
        parseKeyResult(text, { language, today, ...(objective === undefined ? {} : { objective }) }),
        language,
      ),
    }),
  );
}
