import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Words } from '@/utils/i18n';
import { helpWords } from '@/utils/i18n/help';
import { sampleWords } from '@/utils/i18n/sample';
import type { Language } from '@/utils/okr/member';
import { bundle } from '../bench/bundle';
import type { Chromium } from '../browser/tools/chromium';
import { type Hands, handsOn } from '../browser/tools/hands';
import { articlePath, campaignPath, fanpagePath, type Site } from '../browser/tools/site';
import { attachInDialog, begin, openPopup, setBaseline } from '../browser/tools/story';
import { liveThroughWeeks } from './sample-weeks';

/** Where the pictures are taken: one browser, one language, one life of a workspace. */
export interface Stage {
  readonly chromium: Chromium;
  readonly site: Site;
  readonly language: Language;
  readonly t: Words;
  /** The tab beside the panel. */
  readonly page: Page;
  readonly panel: Page;
  readonly hands: Hands;
}

/** A screen in a state. */
export interface Scene {
  readonly name: string;
  /** Gets there from where the scene before it has left. Answers the page to take, the panel when none. */
  readonly reach: (stage: Stage) => Promise<Page | void>;
  /** Puts away what the next scene does not want. */
  readonly leave?: (stage: Stage, taken: Page) => Promise<void>;
  /** Takes the page in its whole length. */
  readonly whole?: boolean;
  /** A popup has the size of what it holds; the browser lets nobody change it. */
  readonly ownSize?: boolean;
}

/** Amounts of change without a start, one of them in doubt, and a line that belongs to neither. */
const amounts = {
  vi: 'OKR quý này của nhóm quảng cáo\n\nO: Quảng cáo đỡ tốn kém hơn\nKR1: Giảm CPL 3 USD\nKR2: Tăng thêm 2.000 người theo dõi',
  en: 'What the ads team wants this quarter\n\nO: Make ads cheaper\nKR1: Reduce CPL $3\nKR2: Grow followers by 2,000',
} as const;
/** A number that is to fall, and nobody has said from where. */
const falling = {
  vi: 'O: Bớt tiền cho mỗi khách\nKR1: Giảm chi phí mỗi lead xuống 50.000 đ',
  en: 'O: Pay less for each customer\nKR1: Reduce cost per lead to $2',
} as const;
/** A list in one sentence, and a sentence that may be two. */
const lists = {
  vi: 'Phát triển blog: 20 bài viết, 50.000 lượt xem và 5% tỷ lệ chuyển đổi\nViết 8 bài khách mời và thu hút 4.000 lượt đọc',
  en: 'Grow the blog: 20 posts, 50k visits and 5% conversion\nWrite 8 guest posts and attract 4,000 readers',
} as const;
/** A file with Base Goal's columns, a day that does not exist and a number that is none. */
const table = {
  vi: 'Scope,Metatype,Name,Target,Assign to,End,Commited OKR?\nteam,okr,Khách hàng quay lại nhiều hơn,,,,commited\nteam,okr,KR1: Tỷ lệ mua lại,30%,Lan,31/12/2026,\nteam,okr,KR2: Đơn từ Zalo OA,năm trăm,Minh,31/11/2026,\nteam,okr,Nội dung được nhắc đến,,,,aspirational\nteam,okr,KR1: Bài báo nhắc tên,15,Lan,31/12/2026,\n',
  en: 'Scope,Metatype,Name,Target,Assign to,End,Commited OKR?\nteam,okr,Shoppers come back,,,,commited\nteam,okr,KR1: Repeat purchase rate,30%,Lan,31/12/2026,\nteam,okr,KR2: Orders from Zalo,five hundred,Minh,31/11/2026,\nteam,okr,People talk about us,,,,aspirational\nteam,okr,KR1: Articles that name us,15,Lan,31/12/2026,\n',
} as const;

const closeDialog = ({ hands, t }: Stage) => hands.click(t.close);
const closePage = (_: Stage, taken: Page) => taken.close();

/** A part of the report page; opens what `press` finds there. */
async function reportAt({ chromium }: Stage, part: string, press?: string): Promise<Page> {
  const report = await chromium.extensionPage(`report.html#${part}`);
  await report.waitForSelector('main h1');
  if (press) await (await report.waitForSelector(press))!.click();
  return report;
}

/** The story of one key result, by its place among all, once that of this label is there. */
async function storyAt({ chromium }: Stage, label: string, place: number): Promise<Page> {
  const report = await chromium.extensionPage('report.html');
  await handsOn(report).shows(label);
  await (await report.$$('.key-result-summary a'))[place]!.click();
  await report.waitForSelector('.story-chart canvas');
  return report;
}

/** Chooses an option by its place in the list. */
async function chooseNth(page: Page, list: string, place: number): Promise<void> {
  const select = (await page.waitForSelector(list))!;
  const value = await select.$eval(
    `option:nth-of-type(${place + 1})`,
    (option) => (option as HTMLOptionElement).value,
  );
  await select.select(value);
}

/** In the order of a life: first run, empty, filled, and what can go wrong. */
export const scenes: readonly Scene[] = [
  {
    name: 'popup-before-start',
    reach: async ({ chromium, page }) => (await openPopup(chromium, page)).popup,
    leave: closePage,
    ownSize: true,
  },
  {
    name: 'first-run',
    async reach({ hands, t, language }) {
      await hands.click(language === 'vi' ? 'Tiếng Việt' : 'English');
      await hands.shows(t.welcome);
    },
    whole: true,
  },
  {
    name: 'board-empty',
    reach: ({ hands, language }) => begin(hands, { language, name: 'Lan', templates: [] }),
  },
  { name: 'evidence-empty', reach: ({ hands, t }) => hands.click(t.place.evidence) },
  { name: 'week-empty', reach: ({ hands, t }) => hands.click(t.place.week) },
  {
    name: 'templates',
    async reach({ hands, t }) {
      await hands.click(t.place.okr);
      await hands.click(t.fromTemplate);
      await hands.shows(t.use);
    },
    leave: closeDialog,
  },
  {
    name: 'objective-form',
    reach: ({ hands, t }) => hands.click(t.addObjective),
    leave: closeDialog,
  },
  {
    name: 'board-pending',
    async reach({ panel, hands, t }) {
      for (let template = 0; template < 5; template += 1) {
        await hands.click(t.fromTemplate);
        await hands.shows(t.use);
        const uses = await panel.$$(`dialog li button`);
        await uses[template]?.click();
        await hands.hides(t.use);
        await hands.shows(`${template + 1}.1`);
      }
    },
  },
  {
    name: 'round',
    async reach({ panel, hands, t }) {
      await (await panel.waitForSelector('.board-round button'))?.click();
      await hands.shows(t.saveAndNext);
    },
  },
  {
    name: 'round-end',
    async reach({ panel, hands, t }) {
      await panel.keyboard.down('Alt');
      while (!(await hands.has(t.close)) || (await hands.has(t.skip)))
        await panel.keyboard.press('ArrowDown');
      await panel.keyboard.up('Alt');
      await hands.shows(t.roundTrouble);
    },
    leave: ({ hands }) => hands.press('Escape'),
  },
  {
    name: 'board',
    async reach({ panel, hands, t, language }) {
      await setBaseline(hands, language, '4.1', '1300');
      await setBaseline(hands, language, '4.3', '9600');
      await liveThroughWeeks(panel, hands, t);
      await hands.shows('5.1');
    },
  },
  {
    name: 'updated',
    async reach({ chromium, panel, hands, t }) {
      await (
        await chromium.worker()
      ).evaluate(() => (globalThis as any).chrome.storage.local.set({ updatedFrom: '0.0.9' }));
      await panel.reload();
      await hands.shows(t.whatChanged);
    },
    async leave({ panel }) {
      await (await panel.$('.news-card .only-icon'))!.click();
    },
  },
  { name: 'board-own-order', reach: ({ hands, t }) => hands.click(t.ownOrder) },
  {
    name: 'key-result-open',
    async reach({ hands, t }) {
      await hands.click('4.1');
      await hands.shows(t.history);
    },
  },
  {
    name: 'not-a-number',
    async reach({ hands, t }) {
      await hands.fill(t.newValueOf(''), 'nhiều lắm');
      await hands.click(t.checkIn);
      await hands.shows(t.problem.notNumberNext);
    },
    async leave({ hands, t }) {
      await hands.fill(t.newValueOf(''), '');
      await hands.click('4.1');
    },
  },
  {
    name: 'key-result-form',
    async reach({ hands, t }) {
      await hands.click('4.1');
      await hands.click(t.edit);
    },
    leave: closeDialog,
  },
  {
    name: 'key-result-form-more',
    async reach({ panel, hands, t }) {
      await hands.click(t.edit);
      await (await panel.waitForSelector('.more-fields summary'))?.click();
      await hands.click(t.addWaypoint);
      await hands.fill(t.waypointOn(1), '15/11');
      await hands.fill(t.waypointValue(1), '1.400');
    },
    async leave({ hands, t }) {
      await hands.click(t.removeWaypoint(1));
      await hands.click(t.close);
    },
  },
  {
    name: 'edit-history',
    async reach({ panel, hands, t }) {
      const title = await panel.$eval('.key-result.open .title', (it) => it.textContent ?? '');
      await hands.click(t.moreAbout(title));
      await hands.click(t.edits);
      await hands.shows(t.editedField('baseline'));
    },
    leave: closeDialog,
  },
  {
    name: 'milestone-open',
    async reach({ hands }) {
      await hands.click('4.1');
      await hands.click('1.1');
    },
    leave: ({ hands }) => hands.click('1.1'),
  },
  {
    name: 'press-the-toolbar-button',
    async reach({ page, site, hands, t }) {
      await page.goto(site.otherOrigin + articlePath);
      // The panel hears of the new page a moment after it has come.
      await pause(1_000);
      await hands.click(t.attachThisPage);
      await hands.shows(t.pressToolbar);
    },
  },
  {
    name: 'popup',
    async reach({ chromium, page, t }) {
      const { popup, hands } = await openPopup(chromium, page);
      await hands.shows(t.chooseAnother);
      return popup;
    },
    leave: closePage,
    ownSize: true,
  },
  {
    name: 'popup-typed',
    async reach({ chromium, page, t }) {
      const { popup, hands } = await openPopup(chromium, page);
      await hands.shows(t.chooseAnother);
      await popup.waitForSelector('.quick input:focus');
      await popup.keyboard.type('2');
      await popup.waitForSelector('.quick .note');
      return popup;
    },
    async leave(stage, popup) {
      // What is half typed is kept, and would stand in the next pictures too.
      await popup.keyboard.press('Backspace');
      await popup.waitForFunction(`!document.querySelector('.quick .note')`);
      await closePage(stage, popup);
    },
    ownSize: true,
  },
  {
    name: 'attach',
    async reach({ hands, t }) {
      await hands.click(t.attachThisPage);
      await hands.shows(t.toWhichKeyResult);
    },
  },
  {
    name: 'attached',
    async reach({ hands, t, language }) {
      await attachInDialog(hands, language, '4.1', t.figureName('views', ''));
      await hands.shows(t.undo);
    },
  },
  {
    name: 'point-at-figure',
    async reach({ panel, hands, t }) {
      await hands.click(t.pointAtFigure);
      await hands.click(t.nextNumber);
      await panel.waitForFunction(() => document.querySelector('.picking .picked')?.textContent);
    },
  },
  {
    name: 'name-figure',
    async reach({ hands, t }) {
      await hands.click(t.takeNumber);
      await hands.shows(t.nameFigure);
    },
  },
  {
    name: 'name-figure-own',
    async reach({ panel, hands, t, language }) {
      await (await panel.waitForSelector('dialog select'))!.select('other');
      await hands.fill(t.ownName, language === 'vi' ? 'Lượt lưu bài trong tuần' : 'Saves this week');
    },
    leave: closeDialog,
  },
  {
    name: 'attach-profile',
    async reach({ chromium, page, site, hands, t }) {
      await page.goto(site.address(fanpagePath));
      await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
      await hands.shows(t.toWhichKeyResult);
    },
    leave: ({ hands, t, language }) => attachInDialog(hands, language, '4.3', t.figureName('followers', '')),
  },
  {
    name: 'attach-campaign',
    async reach({ chromium, page, site, hands, t }) {
      await page.goto(site.address(campaignPath));
      await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
      await hands.shows(t.toWhichKeyResult);
    },
    leave: ({ hands, t, language }) => attachInDialog(hands, language, '3.3', t.figureName('clicks', '')),
  },
  { name: 'evidence', reach: ({ hands, t }) => hands.click(t.place.evidence) },
  {
    name: 'evidence-nothing-found',
    async reach({ hands, t }) {
      await hands.fill(t.searchEvidence, 'zzz');
      await hands.shows(t.nothingFound);
    },
    leave: ({ hands, t }) => hands.fill(t.searchEvidence, ''),
  },
  {
    name: 'week',
    async reach({ hands, t }) {
      await hands.click(t.place.week);
      await hands.shows(t.drafted);
    },
  },
  {
    name: 'week-send',
    reach: ({ hands, t }) => hands.click(t.export),
    leave: ({ hands }) => hands.press('Escape'),
  },
  {
    name: 'week-before',
    async reach({ hands, t }) {
      await hands.click(t.earlierWeek);
      await hands.shows(t.notDrafted);
    },
  },
  {
    name: 'week-last-plans',
    async reach({ hands, t, language }) {
      await hands.click(t.draftThisWeek);
      const plans =
        language === 'vi'
          ? ['Gọi mười khách cũ', 'Viết lại trang chủ']
          : ['Call ten past customers', 'Rewrite the home page'];
      for (const plan of plans) {
        await hands.fill(t.addLineTo(t.section.plan), plan);
        await hands.press('Enter');
        await hands.shows(plan);
      }
      await hands.click(t.laterWeek);
      await hands.shows(t.lastWeek.title);
      await hands.click(t.draftAgain);
      await hands.tick(plans[0]!);
      await hands.click(t.lastWeek.park);
      await hands.click(t.lastWeek.parked);
      await hands.shows(t.lastWeek.takeUp);
    },
    whole: true,
  },
  {
    name: 'week-linking',
    async reach({ panel, hands, t }) {
      await hands.fill(t.addLineTo(t.section.problem), 'Form');
      await hands.press('Enter');
      const line = await panel.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].find(({ value }) => value === 'Form'),
      );
      await line.asElement()!.focus();
      await panel.keyboard.press('End');
      await panel.keyboard.type(' #fan');
      await panel.waitForSelector('[role=listbox]');
    },
    leave: ({ hands }) => hands.press('Escape', 'Escape'),
  },
  {
    name: 'paste',
    async reach({ panel, hands, t }) {
      await hands.click(t.place.okr);
      await hands.click(t.pasteOkrs);
      await (await panel.waitForSelector('textarea.paste'))!.focus();
      await panel.keyboard.sendCharacter(t.pasteExample);
      await hands.shows(t.addPasted(1));
    },
  },
  {
    name: 'paste-corrected',
    async reach({ panel, hands, t }) {
      const [correct, leaveOut] = [t.preview.correct(''), t.preview.leaveOut('')];
      const first = await panel.waitForSelector(`li [aria-label^="${correct}"]`);
      await first!.click();
      await hands.shows(t.preview.done);
      const all = await panel.$$(`li [aria-label^="${leaveOut}"]`);
      await all.at(-1)!.click();
    },
    async leave({ hands, t }) {
      await hands.press('Escape');
      await hands.hides(t.pasteHere);
    },
  },
  {
    name: 'paste-asked',
    async reach({ panel, hands, t, language }) {
      await hands.click(t.pasteOkrs);
      const paste = (await panel.waitForSelector('textarea.paste'))!;
      // What the scene before has typed is kept.
      await paste.evaluate((field) => (field as HTMLTextAreaElement).select());
      await panel.keyboard.sendCharacter(amounts[language]);
      await hands.shows(t.leftOver(1));
      await (await panel.$('dialog details:last-of-type summary'))!.click();
    },
    async leave({ hands, t }) {
      await hands.click(t.addPasted(1));
      await hands.shows(t.pasted(1));
    },
  },
  {
    name: 'paste-several',
    async reach({ panel, hands, t, language }) {
      await hands.click(t.pasteOkrs);
      await (await panel.waitForSelector('textarea.paste'))!.focus();
      await panel.keyboard.sendCharacter(lists[language]);
      await hands.shows(t.preview.keepAsOne);
    },
    leave: closeDialog,
  },
  {
    name: 'change-check-in',
    async reach({ panel, hands, t }) {
      await hands.click('6.1');
      await hands.fill(t.changeSoFar(true), '1,5');
      await panel.waitForSelector('.check-in .hint');
    },
    async leave({ hands, t }) {
      await hands.click(t.checkIn);
      await hands.click('6.1');
    },
  },
  {
    name: 'start-from',
    async reach({ panel, hands, t, language }) {
      await hands.click(t.pasteOkrs);
      const paste = (await panel.waitForSelector('textarea.paste'))!;
      // What the scene before has typed is kept.
      await paste.evaluate((field) => (field as HTMLTextAreaElement).select());
      await panel.keyboard.sendCharacter(falling[language]);
      await hands.click(t.addPasted(1));
      await hands.click('7.1');
      await hands.fill(
        t.newValueOf(falling[language].split('KR1: ')[1]!),
        language === 'vi' ? '62.000' : '3',
      );
      await panel.keyboard.press('Enter');
      await hands.shows(t.startFrom('', '').split(':')[0]!);
    },
    leave: ({ hands }) => hands.click('7.1'),
  },
  {
    name: 'import-file',
    async reach({ panel, hands, t, language }) {
      await hands.click(t.pasteOkrs);
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'okrail-')), 'okr.csv');
      writeFileSync(file, table[language]);
      const [picker] = await Promise.all([panel.waitForFileChooser(), hands.click(t.chooseFile)]);
      await picker.accept([file]);
      await hands.shows(t.addPasted(2));
    },
    leave: ({ hands }) => hands.press('Escape'),
  },
  {
    name: 'page-that-cannot-be-read',
    async reach({ page, hands, t }) {
      await page.goto('chrome://version');
      await hands.click(t.place.okr);
      await hands.click(t.attachThisPage);
      await hands.shows(t.problem.unreadable['browser-page']);
    },
  },
  {
    name: 'settings',
    async reach({ chromium, t }) {
      const page = await chromium.extensionPage('options.html');
      await handsOn(page).shows(t.shortcuts);
      return page;
    },
    leave: closePage,
    whole: true,
  },
  ...(['guide', 'keys', 'news', 'problem', 'privacy'] as const).map((part): Scene => ({
    name: `help-${part}`,
    async reach({ chromium, language }) {
      const page = await chromium.extensionPage(`help.html?language=${language}#${part}`);
      await handsOn(page).shows(helpWords[language].part[part]);
      return page;
    },
    leave: closePage,
    whole: true,
  })),
  {
    name: 'sample-page',
    async reach({ chromium, language }) {
      const page = await chromium.extensionPage(`sample.html?language=${language}`);
      await handsOn(page).shows(sampleWords[language].title);
      return page;
    },
    leave: closePage,
  },
  {
    name: 'report-cycle',
    async reach(stage) {
      const report = await stage.chromium.extensionPage('report.html');
      await handsOn(report).shows('4.1');
      return report;
    },
    leave: closePage,
    whole: true,
  },
  {
    name: 'report-story',
    reach: (stage) => storyAt(stage, '4.1', 10),
    leave: closePage,
    whole: true,
  },
  {
    name: 'report-week',
    reach: (stage) => reportAt(stage, 'weeks', '.report-list a'),
    leave: closePage,
    whole: true,
  },
  { name: 'report-evidence', reach: (stage) => reportAt(stage, 'evidence'), leave: closePage, whole: true },
  { name: 'report-map', reach: (stage) => reportAt(stage, 'map'), leave: closePage },
  {
    name: 'report-map-connected',
    async reach(stage) {
      const report = await reportAt(stage, 'map');
      for (const [which, serves] of [
        [1, 1],
        [2, 3],
        [3, 9],
      ] as const) {
        await chooseNth(report, '.connection > .field select, .connection > label select', which);
        await chooseNth(report, '.connection .pair label:last-of-type select', serves);
      }
      return report;
    },
    leave: closePage,
  },
  { name: 'report-team', reach: (stage) => reportAt(stage, 'team'), leave: closePage },
  { name: 'report-close', reach: (stage) => reportAt(stage, 'close'), leave: closePage, whole: true },
  { name: 'report-cycles', reach: (stage) => reportAt(stage, 'cycles'), leave: closePage },
  { name: 'report-carry', reach: (stage) => reportAt(stage, 'carry'), leave: closePage },
  {
    name: 'board-closed',
    async reach(stage) {
      const report = await reportAt(stage, 'close', '.closing button[type=submit]');
      await stage.hands.click(stage.t.place.okr);
      await stage.hands.shows(stage.t.cycleIsClosed);
      await report.close();
    },
  },
  { name: 'report-closed', reach: (stage) => reportAt(stage, 'cycle'), leave: closePage, whole: true },
  {
    name: 'loading',
    async reach({ chromium }) {
      const page = await chromium.browser().newPage();
      // What stands there until the database answers.
      await page.setJavaScriptEnabled(false);
      await page.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
      await page.setJavaScriptEnabled(true);
      await pause(500);
      return page;
    },
    leave: closePage,
  },
  {
    name: 'offline',
    async reach({ panel, hands }) {
      await panel.setOfflineMode(true);
      await panel.reload();
      await hands.shows('4.1');
    },
    leave: ({ panel }) => panel.setOfflineMode(false),
  },
  {
    name: 'hundreds-board',
    async reach({ panel, hands, t, language }) {
      const script = await bundle('../tools/hundreds.ts', 'Hundreds');
      await panel.evaluate(`${script};Hundreds.fillHundreds(${JSON.stringify(language)})`);
      await panel.reload();
      await hands.click(t.ownOrder);
      await hands.shows('20.5');
    },
  },
  {
    name: 'hundreds-key-result-open',
    async reach({ panel, hands }) {
      await hands.click('1.1');
      await panel.waitForSelector('.key-result.open .history');
    },
    leave: ({ hands }) => hands.click('1.1'),
    whole: true,
  },
  {
    name: 'hundreds-attach',
    async reach({ chromium, page, site, hands, t }) {
      await page.goto(site.address(articlePath));
      await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
      await hands.shows(t.toWhichKeyResult);
    },
    leave: closeDialog,
  },
  {
    name: 'hundreds-popup',
    async reach({ chromium, page, t }) {
      const { popup, hands } = await openPopup(chromium, page);
      await hands.shows(t.attachToShort);
      return popup;
    },
    leave: closePage,
    ownSize: true,
  },
  { name: 'hundreds-evidence', reach: ({ hands, t }) => hands.click(t.place.evidence) },
  {
    name: 'hundreds-week',
    async reach({ hands, t }) {
      await hands.click(t.place.week);
      await hands.click(t.draftAgain);
      await hands.shows(t.drafted);
    },
    leave: ({ hands, t }) => hands.click(t.place.okr),
  },
  { name: 'hundreds-report-cycle', reach: (stage) => reportAt(stage, 'cycle'), leave: closePage },
  { name: 'hundreds-report-evidence', reach: (stage) => reportAt(stage, 'evidence'), leave: closePage },
  { name: 'hundreds-report-map', reach: (stage) => reportAt(stage, 'map'), leave: closePage },
  {
    name: 'hundreds-report-story',
    reach: (stage) => storyAt(stage, '20.5', 0),
    leave: closePage,
    whole: true,
  },
  {
    name: 'import-preview',
    async reach({ chromium, t }) {
      const page = await chromium.extensionPage('options.html');
      const hands = handsOn(page);
      await hands.shows(t.roomData);
      await hands.click(t.restoreCopyOf(''));
      await hands.shows(t.whatChanges);
      await pause(300);
      return page;
    },
    leave: closePage,
  },
  {
    name: 'wipe',
    async reach({ chromium, t }) {
      const page = await chromium.extensionPage('options.html');
      const hands = handsOn(page);
      await hands.shows(t.roomData);
      await hands.click(t.wipe);
      await hands.shows(t.wipeNow);
      return page;
    },
    leave: closePage,
  },
  {
    name: 'recovery',
    async reach({ chromium, t, language }) {
      const page = await chromium.browser().newPage();
      // As text: what tsx compiles calls helpers that a page does not have.
      await page.evaluateOnNewDocument(`
        Object.defineProperty(navigator, 'language', { get: () => '${language}' });
        IDBIndex.prototype.getAll = IDBObjectStore.prototype.get = () => {
          throw new DOMException('Internal error.', 'UnknownError');
        };
      `);
      await page.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
      await handsOn(page).shows(t.restore);
      return page;
    },
    leave: closePage,
  },
  {
    name: 'saved-by-a-newer-version',
    async reach({ panel, hands, t }) {
      await panel.evaluate(
        () =>
          new Promise((resolve) => {
            const opening = indexedDB.open('okrail', 99);
            opening.onsuccess = () => resolve(opening.result.close());
          }),
      );
      await panel.reload();
      await hands.shows(t.problem.allKept);
    },
  },
];
