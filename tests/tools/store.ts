import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { words } from '@/utils/i18n';
import { quarterOf } from '@/utils/okr/cycles';
import { languages, type Language } from '@/utils/okr/member';
import { templateFor, templates } from '@/utils/okr/templates';
import { launchChromium } from '../browser/tools/chromium';
import { handsOn } from '../browser/tools/hands';
import { articlePath, fanpagePath, serveDemo } from '../browser/tools/site';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from '../browser/tools/story';
import { takeBeside } from './beside';
import { privacyText } from './privacy-text';
import { liveThroughWeeks } from './sample-weeks';

/** What the stores and the README are given, made anew from the present words and the built extension: `npm run store`. */
const github = new URL('../../.github/', import.meta.url);

/** The size that stores ask for: a web page, a line, the panel. */
const [wide, narrow, line, high] = [918, 360, 2, 800];

writeFileSync(new URL('PRIVACY.md', github), privacyText());
if (!process.argv.includes('--text')) for (const language of languages) await picture(language);

async function picture(language: Language): Promise<void> {
  const folder = fileURLToPath(new URL(`store/${language}/`, github));
  mkdirSync(folder, { recursive: true });
  const t = words[language];
  const site = await serveDemo();
  const chromium = await launchChromium({ args: [`--accept-lang=${language}`] });
  const page = await chromium.open(site.address(articlePath));
  const { panel, hands } = await openPanel(chromium, page);
  const take = async (name: string) => {
    await page.setViewport({ width: wide, height: high });
    await panel.setViewport({ width: narrow, height: high });
    // What is said only once, or only now, is no part of the picture; it comes a moment later than the rest.
    await pause(1_000);
    while (await hands.has(t.understood)) await hands.click(t.understood);
    if (name !== '2-attach' && (await hands.has(t.close))) await hands.click(t.close);
    await panel.mouse.move(1, 1);
    await panel.evaluate(() => scrollTo(0, 0));
    await takeBeside(page, panel, `${folder}${name}.png`);
  };
  const takeWhole = async (whole: Page, name: string) => {
    await whole.setViewport({ width: wide + line + narrow, height: high });
    await whole.screenshot({ path: `${folder}${name}.png` });
    await whole.close();
  };

  const titles = templateTitles(language);
  await begin(hands, { language, name: 'Lan', templates: titles });
  await setBaseline(hands, language, '4.1', '1300');
  await setBaseline(hands, language, '4.3', '9600');
  await liveThroughWeeks(panel, hands, t);
  await hands.shows('5.1');
  await openPopup(chromium, page).then(({ popup }) => popup.close());
  await hands.click(t.attachThisPage);
  await hands.shows(t.toWhichKeyResult);
  await take('2-attach');
  await attachInDialog(hands, language, '4.1', t.figureName('views', ''));
  await take('1-board');
  if (language === 'vi') await takeBeside(page, panel, fileURLToPath(new URL('panel.png', github)));

  await page.goto(site.address(fanpagePath));
  await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
  await attachInDialog(hands, language, '4.3', t.figureName('followers', ''));
  await hands.click(t.place.week);
  await hands.shows(t.drafted);
  await take('3-week');

  const report = await chromium.extensionPage('report.html');
  await handsOn(report).shows('4.1');
  await takeWhole(report, '4-report');
  const map = await chromium.extensionPage('report.html#evidence');
  await map.waitForSelector('main h1');
  await takeWhole(map, '5-evidence');
  await chromium.close();
  await site.close();
  console.log(folder);
}

/** First words of the five templates. */
function templateTitles(language: Language): readonly string[] {
  return templates.map((template) => templateFor(template, quarterOf(new Date()), language).title);
}
