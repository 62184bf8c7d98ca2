import { launch, type Browser } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openReadingBrowser } from '../tools/read-browser';
import { builtReader } from '../tools/read-script';

const saved = (title: string, views: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="vi"><head><title>${title}</title><link rel="stylesheet" href="/gone.css"><script src="/gone.js"></script></head>
<body><main><h1>${title}</h1><p>${views} lượt xem</p><img src="/gone.png"></main></body></html>`,
  );

describe.each(['chromium', 'firefox'] as const)('saved pages in %s', (name) => {
  test('are read one after another and side by side, at http addresses of well-known sites too', async () => {
    const browser = await openReadingBrowser(name, builtReader(name));
    const read = async (title: string, views: string, address: string): Promise<unknown> => {
      const { figures, ...facts } = await browser.read(saved(title, views), address);
      return [facts.address, facts.title, figures.map(({ key, value }) => `${key}=${value}`)];
    };
    try {
      const first = await read('Bài một', '1.204', 'https://blog.example/bai-mot');
      const others = await Promise.all([
        read('Bài hai', '7.431', 'http://www.forbes.com/sites/bai-hai/'),
        read('Bài ba', '98', 'https://blog.example/bai-ba'),
      ]);

      expect([first, ...others]).toEqual([
        ['https://blog.example/bai-mot', 'Bài một', ['views=1204']],
        ['http://www.forbes.com/sites/bai-hai/', 'Bài hai', ['views=7431']],
        ['https://blog.example/bai-ba', 'Bài ba', ['views=98']],
      ]);
    } finally {
      await browser.close();
    }
  });

  test('are read in another browser where one was lost', async () => {
    const started: Browser[] = [];
    const browser = await openReadingBrowser(name, builtReader(name), async (options) => {
      const next = await launch(options);
      started.push(next);
      return next;
    });
    const titleOf = async (title: string): Promise<string> =>
      (await browser.read(saved(title, '12'), 'https://blog.example/bai')).title;
    try {
      const before = await titleOf('Trước');
      await started[0]!.close();

      expect([before, ...(await Promise.all([titleOf('Sau'), titleOf('Sau nữa')]))]).toEqual([
        'Trước',
        'Sau',
        'Sau nữa',
      ]);
      expect(started).toHaveLength(2);
    } finally {
      await browser.close();
    }
  });
});
