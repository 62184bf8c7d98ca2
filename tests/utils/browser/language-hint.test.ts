// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { languageHint } from '@/utils/browser/language-hint';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

test('a page says its language, or its card for others does', () => {
  document.head.innerHTML = '<meta property="og:locale" content="pl_PL">';
  expect(languageHint().language).toBe('pl-PL');

  document.documentElement.lang = 'pl';
  expect(languageHint().language).toBe('pl');
});

test('its first texts are looked at, and no script', () => {
  document.body.innerHTML =
    '<script>const hidden = 1;</script><style>p{}</style><h1>Wizyty</h1><p>45 231</p>';

  expect(languageHint()).toEqual({ language: '', sample: expect.stringMatching(/^\s*Wizyty\s+45 231\s*$/) });
});

test('no more of them than tells a language, however long the page', () => {
  document.body.innerHTML = `<p>${'a'.repeat(90_000)}</p>`.repeat(40);

  expect(languageHint().sample.length).toBeLessThanOrEqual(4_000);
});

test('a page that breaks what is asked of it says nothing', () => {
  const walker = document.createTreeWalker;
  document.createTreeWalker = () => {
    throw new Error('patched');
  };
  try {
    expect(languageHint()).toEqual({ language: '', sample: '' });
  } finally {
    document.createTreeWalker = walker;
  }
});
