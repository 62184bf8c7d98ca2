// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { phrases as cjk } from '@/utils/page/languages/cjk';
import { phrases as cyrillic } from '@/utils/page/languages/cyrillic';
import { phrases as latin } from '@/utils/page/languages/latin';
import { phrases as thai } from '@/utils/page/languages/thai';
import { phrases as wider } from '@/utils/page/languages/wider';
import { packFor } from '@/utils/page/languages/pack';
import { scriptFor } from '@/utils/page/languages/script';
import { words } from '@/utils/page/lexicon/words';
import { offered, page } from './pages';

describe('which words a page may use', () => {
  test.each([
    ['en', 'Dashboard Visitors 1,204 Bounce rate 42% Compared with last week', undefined],
    ['en', 'Café Zoë opens at noon', undefined],
    ['vi', 'Bảng điều khiển Lượt truy cập 1.204 Tỷ lệ thoát 42%', undefined],
    ['en', 'Bảng điều khiển Lượt truy cập 1.204 Người dùng', undefined],
    ['', '', undefined],
    ['en', 'Panel Wizyty 45,231 Unikalni użytkownicy Współczynnik odrzuceń Źródła', 'latin'],
    ['it', 'Utenti 120 Sessioni 88', 'latin'],
    ['', 'Nutzer und Sitzungen der Woche und der Monate', 'latin'],
    ['en', 'Панель Посетители 1204', 'cyrillic'],
    ['ja', 'ダッシュボード 訪問者数 1,204', 'cjk'],
    ['th', 'สถิติ ผู้เข้าชม 1,204', 'thai'],
    ['tr', 'Ziyaretçiler 1.204', 'wider'],
    ['en', '통계 총 방문수 114,000', 'cjk'],
  ] as const)('in %s: %s', (language, sample, script) => {
    expect(scriptFor(language, sample)).toBe(script);
  });
});

describe('what is handed to the reader', () => {
  test('nothing for a page in Vietnamese or English', async () => {
    expect(await packFor({ language: 'vi-VN', sample: 'Lượt xem' })).toBeUndefined();
    expect(await packFor({ language: 'en-US', sample: 'Views' })).toBeUndefined();
  });

  test.each([
    ['de', ',;Mio.6'],
    ['de-CH', '.;Mio.6'],
    ['es-MX', '.;k3'],
    ['en-IN', '.;K3|L5'],
    ['zh-TW', '.;萬4|億8'],
    ['zh-CN', '.;万4|亿8'],
  ])('how %s writes numbers', async (language, start) => {
    const pack = await packFor({ language, sample: '' });

    expect(pack).toMatchObject({ language });
    expect(pack?.numbers.slice(0, start.length)).toBe(start);
  });

  test('no number style for what is no language', async () => {
    expect(await packFor({ language: 'klingon-!', sample: '' })).toMatchObject({ numbers: '' });
  });
});

/** Each name of a figure once, by its line's key. */
function keysOf(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const line of lines.trim().split(/\n+/)) {
    const [key = ''] = line.split(/[|:~]/, 1);
    for (const name of line.replace(/^[^|~]*:/, '').split(/[|~]/))
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
  }
  return keys;
}

test.each([
  ['latin', latin],
  ['cyrillic', cyrillic],
  ['cjk', cjk],
  ['thai', thai],
  ['wider', latin + wider],
])('the words of %s name one figure each, and only figures that the reader knows', (_, phrases) => {
  const known = new Set([...keysOf(words).values()].flatMap((keys) => [...keys]));
  const names = [...keysOf(words + phrases.trimStart())];

  expect(
    phrases
      .trim()
      .split(/\n+/)
      .map((line) => line.split(/[|:~]/, 1)[0])
      .filter((key) => !known.has(key!)),
  ).toEqual([]);
  expect(names.filter(([name, keys]) => keys.size > 1 && keysOf(phrases).has(name))).toEqual([]);
});

/** A board as developers write it: the name above, the figure below, the page's language left at English. */
function board(language: string, cards: Readonly<Record<string, string>>): string {
  const body = Object.entries(cards)
    .map(([name, figure]) => `<div><div><h3>${name}</h3></div><div><p>${figure}</p></div></div>`)
    .join('');
  return page('Dashboard', `<main><h1>Dashboard</h1><div>${body}</div></main>`, language);
}

describe('boards in other languages', () => {
  test.each([
    ['de', { Besucher: '4.512', Seitenaufrufe: '12.034', Absprungrate: '42,5 %' }],
    ['fr', { Visiteurs: '4 512', 'Pages vues': '12 034', 'Taux de rebond': '42,5 %' }],
    ['es', { Visitantes: '4.512', 'Páginas vistas': '12.034', 'Tasa de rebote': '42,5 %' }],
    ['pt-BR', { Visitantes: '4.512', 'Visualizações de página': '12.034', 'Taxa de rejeição': '42,5%' }],
    ['it', { Visitatori: '4.512', 'Visualizzazioni di pagina': '12.034', 'Frequenza di rimbalzo': '42,5%' }],
    ['nl', { Bezoekers: '4.512', Paginaweergaven: '12.034', Bouncepercentage: '42,5%' }],
    ['pl', { 'Unikalni użytkownicy': '4 512', 'Odsłony stron': '12 034', 'Współczynnik odrzuceń': '42,5%' }],
    ['sv', { Besökare: '4 512', Sidvisningar: '12 034', Avvisningsfrekvens: '42,5 %' }],
    ['ru', { Посетители: '4 512', 'Просмотры страниц': '12 034', 'Показатель отказов': '42,5%' }],
    ['ja', { 訪問者数: '4,512', ページビュー: '12,034', 直帰率: '42.5%' }],
    ['zh-CN', { 访客数: '4,512', 页面浏览量: '12,034', 跳出率: '42.5%' }],
    ['tr', { Ziyaretçiler: '4.512', 'Sayfa görüntüleme': '12.034', 'Hemen çıkma oranı': '%42,5' }],
    ['id', { Pengunjung: '4.512', 'Tayangan halaman': '12.034', 'Rasio pentalan': '42,5%' }],
    ['da', { Besøgende: '4.512', Sidevisninger: '12.034', Afvisningsprocent: '42,5 %' }],
    ['ko', { 방문자수: '4,512', 페이지뷰: '12,034', 이탈률: '42.5%' }],
  ])('%s', (language, cards) => {
    const said = ['users=4512', 'pageviews=12034', 'bounceRate=42.5'];

    expect(offered(board(language, cards), 'https://board.example/admin').toSorted()).toEqual(
      said.toSorted(),
    );
  });

  test.each([
    ['ja', 'SNS分析', { 総いいね数: '3,914', フォロワー: '2,847', エンゲージメント率: '8.64%' }],
    ['ru', 'Аналитика', { Подписчики: '2 847', Лайки: '3 914', 'Коэффициент вовлеченности': '8,64%' }],
    ['de', 'Social-Übersicht', { Abonnenten: '2.847', 'Gefällt mir': '3.914', 'Engagement-Rate': '8,64 %' }],
  ])('are told by their title: %s', (language, title, cards) => {
    const html = board(language, cards).replaceAll('Dashboard', title);
    expect(offered(html, 'https://board.example/admin')).toContain('engagementRate=8.64');
  });

  test('unique visits are visitors', () => {
    const cards = { 'Visitas Únicas': '4.2k', Cliques: '1.310', 'Taxa de conversão': '3,1%' };
    expect(offered(board('pt-BR', cards), 'https://board.example/admin')).toContain('users=4200');
  });

  test('also where the page says it is in English, and writes numbers so', () => {
    const cards = { Wizyty: '45,231', 'Unikalni użytkownicy': '12,543', 'Współczynnik odrzuceń': '42.3%' };

    expect(offered(board('en', cards), 'https://board.example/admin')).toEqual([
      'sessions=45231',
      'users=12543',
      'bounceRate=42.3',
    ]);
  });

  test.each([
    ['fr', { Visiteurs: '4 512', Visites: '6 010', 'Taux de visites': '12 %', 'Durée des visites': '3' }],
    ['ja', { 訪問者数: '4,512', 訪問数: '6,010', 訪問割合: '12%', 平均訪問時間: '3分' }],
  ])('no rate and no duration is taken for what it is of: %s', (language, cards) => {
    expect(offered(board(language, cards), 'https://board.example/admin')).toEqual([
      'users=4512',
      'sessions=6010',
    ]);
  });

  test('how long something took or takes is no figure', () => {
    const cards = { 방문: '114,000', 전환: '4,050', 이탈률: '34.2%' };
    const html = board('ko', cards).replace('<h1>', '<p>지난 6개월간의 방문 및 전환 데이터</p><h1>');

    expect(offered(html, 'https://board.example/admin')).toEqual([
      'sessions=114000',
      'conversions=4050',
      'bounceRate=34.2',
    ]);
  });
});
