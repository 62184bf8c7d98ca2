import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/utils/okr/member';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import { asLine } from '../tools/parsed-line';

// Labelled sentences live beside the project; without them this fails, so that no score is ever claimed unread.
const corpus = new URL('../../../shared/corpus/kr/', import.meta.url).pathname;

interface Labelled {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly objective?: string;
  readonly ambiguous: boolean;
  readonly expect: Readonly<Record<string, unknown>>;
}

const labelled = (name: string) =>
  JSON.parse(readFileSync(join(corpus, name), 'utf8')) as readonly Labelled[];

function said(sentences: readonly Labelled[]) {
  return sentences.map(({ id, lang, text, objective = '' }) => ({
    id,
    ...asLine(parseKeyResult(text, { language: lang, today: '2026-11-24', objective }), lang),
  }));
}

function score(name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kr-')), 'said.ndjson');
  writeFileSync(
    file,
    said(labelled(name))
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  return execFileSync(process.execPath, [join(corpus, 'score.mjs'), file, join(corpus, name)], {
    encoding: 'utf8',
  });
}

describe('labelled key results', () => {
  test("of the article's sixteen every field is right", () => {
    const sentences = labelled('seed16.json');
    const read = said(sentences);
    for (const [i, sentence] of sentences.entries()) {
      for (const field of [
        'kind',
        'direction',
        'target',
        'percent',
        'multiplier',
        'period',
        'relativeTo',
        'due',
      ] as const) {
        expect({ id: sentence.id, [field]: read[i]?.[field] ?? null }).toEqual({
          id: sentence.id,
          [field]: sentence.expect[field] ?? null,
        });
      }
    }
  });

  test("of the article's sixteen the ambiguous ones ask and the clear ones do not", () => {
    const sentences = labelled('seed16.json');
    const read = said(sentences);
    expect(read.map(({ questions }) => questions.length > 0)).toEqual(
      sentences.map(({ ambiguous }) => ambiguous),
    );
  });

  test('of the other sentences at least nine in ten of the clear ones are right', () => {
    const printed = score('dev.json');
    console.log(printed.trim());
    const rate = /clear \d+\/\d+ \(([\d.]+) %\)/.exec(printed)?.[1];
    expect(Number(rate)).toBeGreaterThanOrEqual(90);
  });
});
