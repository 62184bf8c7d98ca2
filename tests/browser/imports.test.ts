import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { words } from '@/utils/i18n';
import { keyResult } from '@/utils/okr/key-result';
import { objective } from '@/utils/okr/objective';
import { weekJson } from '@/utils/week/formats/json';
import { encode1258 } from '../utils/okr/parse/table/encode-1258';
import { aDocument } from '../utils/week/a-document';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const folder = mkdtempSync(path.join(tmpdir(), 'okrail-imports-'));

let chromium: Chromium;
let site: Site;
let panel: Page;
let hands: Hands;

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const [picker] = await Promise.all([panel.waitForFileChooser(), hands.click(t.chooseFile)]);
  await picker.accept([file]);
}

/** Adds what is previewed, sees it on the board, and takes it back with one undo. */
async function addAndUndo(shown: string): Promise<void> {
  await hands.click(t.addPasted(1));
  await hands.shows(t.pasted(1));
  await hands.shows(shown);
  await hands.click(t.undo);
  await hands.shows(t.noObjectives);
}

beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
  const page = await chromium.open(site.address(articlePath));
  ({ panel, hands } = await openPanel(chromium, page));
  await begin(hands, { language: 'vi', name: 'Lan', templates: [] });
});
afterAll(async () => {
  await chromium.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  if (await hands.has(t.close)) await hands.click(t.close);
  await until('no dialog to be open', () => panel.evaluate(() => !document.querySelector('dialog[open]')));
  await hands.click(t.pasteOkrs);
  await panel.waitForSelector('dialog[open] form');
});

describe('OKRs come in from a file', () => {
  test('a CSV of Vietnamese Windows: its columns are known, its rows previewed, one undo takes it back', async () => {
    const csv = 'Mục tiêu;Kết quả then chốt;Chỉ tiêu;Hạn\r\nTăng phạm vi;Lượt đọc blog;5.000;31/02/2027\r\n';
    await choose('okr.csv', encode1258(csv));
    await hands.shows(t.guessedEncoding);
    await hands.shows(t.rowProblem['no-such-day'](2, '31/02/2027'));
    await hands.shows('Lượt đọc blog');
    expect(await panel.$$eval('.paste-preview li', (all) => all.length)).toBe(1);
    await addAndUndo('Tăng phạm vi');
  });

  test('an Excel file with numbers, days and an owner', async () => {
    const rows = [
      ['Mục tiêu', 'KR', 'Chỉ tiêu', 'Hạn', 'Phụ trách'],
      [
        'Bán hàng',
        '=1+1 hợp đồng <b>mới</b>',
        { type: Number, value: 1_234_567 },
        { type: Date, value: new Date(Date.UTC(2026, 11, 31)), format: 'dd/mm/yyyy' },
        'Minh',
      ],
      ...Array.from({ length: 400 }, (_, i) => ['', `Đạt ${i + 1} cuộc hẹn ${'rất dài '.repeat(150)}`]),
    ];
    const file = await writeWorkbook([{ data: rows, sheet: 'OKR' }]).toBlob();
    await choose('okr.xlsx', new Uint8Array(await file.arrayBuffer()));
    await hands.shows('=1+1 hợp đồng <b>mới</b>');
    await hands.shows('1.234.567');
    await hands.shows('Minh');
    await addAndUndo('Bán hàng');
  });

  test('a table whose columns nobody knows is matched by hand', async () => {
    await choose('la.csv', 'Cột A,Cột B\nBán hàng,Đạt 20 hợp đồng\n');
    await hands.shows(t.rowProblem['no-columns'](1));
    const [first, second] = await panel.$$('dialog details select');
    await first!.select('0');
    await second!.select('1');
    await hands.shows('Đạt 20 hợp đồng');
    await addAndUndo('Bán hàng');
  });

  test('a week that another OKRail saved', async () => {
    const text = weekJson({
      document: aDocument(['Đã đăng bài']),
      sentAt: null,
      member: { id: 'minh', name: 'Minh' },
      cycle: null,
      objectives: [objective.parse({ id: 'o', cycle: 'q', title: 'Nhận diện thương hiệu' })],
      keyResults: [
        keyResult.parse({ id: 'k', objective: 'o', title: 'Người theo dõi', kind: 'metric', target: 7_000 }),
      ],
      standings: [],
    });
    await choose('PPP-2026-W48-Minh.json', text);
    await hands.shows('Người theo dõi');
    await addAndUndo('Nhận diện thương hiệu');
  });

  test.each([
    ['cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), t.problem.fileNotRead.damaged],
    ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), t.problem.fileNotRead['old-excel']],
    ['other.json', '{"a": 1}', t.problem.fileNotRead['not-ours']],
    ['picture.csv', Uint8Array.of(0x89, 0x50, 0, 0x47, 0x0a, 0, 0, 0x0d), t.problem.fileNotRead.unknown],
  ])('%s is refused in words, and nothing comes in', async (name, content, said) => {
    await choose(name, content);
    await hands.shows(said);
    expect(await hands.has(t.addPasted(1))).toBe(false);
  });

  test('a dropped file is taken like a chosen one', async () => {
    await panel.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Mục tiêu,KR\nBán hàng,Đạt 20 hợp đồng'], 'okr.csv'));
      const form = document.querySelector('dialog form')!;
      form.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await hands.shows('Đạt 20 hợp đồng');
    await addAndUndo('Bán hàng');
  });

  test('none of it broke the content policy or threw', () => {
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
  });
});
