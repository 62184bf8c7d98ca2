import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from '../browser/tools/chromium';
import type { Hands } from '../browser/tools/hands';
import { articlePath, campaignPath, fanpagePath, serveDemo, type Site } from '../browser/tools/site';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from '../browser/tools/story';
import { until } from '../browser/tools/until';
import { takeBeside } from './beside';

const t = words.vi;

/** What the steps share. */
interface Tour {
  readonly chromium: Chromium;
  readonly site: Site;
  readonly folder: string;
  /** The tab that the marketer reads in. */
  readonly page: Page;
  /** The side panel, once it is open. */
  panel: Page;
  hands: Hands;
}

interface Step {
  readonly vi: string;
  readonly en: string;
  /** Name of the picture of page and panel that this step leaves. */
  readonly picture?: string;
  readonly go: (tour: Tour) => Promise<void>;
}

/** First words of the article's objectives and key results, as the templates carry them. */
const objectives = [
  'Gia tăng mạnh mẽ nhận diện thương hiệu',
  'Nghiên cứu tâm lý lựa chọn sản phẩm',
  'Gia tăng lượng truy cập website',
  'Tăng phạm vi truyền thông xã hội',
  'Quảng bá sản phẩm',
];
const blogReads = 'Tăng 20% số lượt đọc blog';
const fanpageFollowers = 'Tăng số lượng người theo dõi fanpage';
const adVisits = 'Chạy quảng cáo trên Google và Facebook';
const survey = 'Tiến hành khảo sát online';

const steps: readonly Step[] = [
  {
    vi: 'Mở một bài viết trên blog, bấm nút OKRail rồi mở bảng bên cạnh.',
    en: 'Opens a blog post, presses the OKRail button and opens the panel beside it.',
    picture: '1-lan-dau',
    async go(tour) {
      await tour.page.goto(tour.site.address(articlePath));
      Object.assign(tour, await openPanel(tour.chromium, tour.page));
      await tour.hands.click('Tiếng Việt');
      await tour.hands.shows(t.welcome);
    },
  },
  {
    vi: 'Lan bắt đầu với năm mục tiêu và 16 kết quả then chốt của bài viết mẫu.',
    en: "Lan begins with the article's five objectives and 16 key results.",
    picture: '2-nam-muc-tieu',
    async go({ hands }) {
      await begin(hands, { language: 'vi', name: 'Lan', templates: objectives });
      for (const objective of objectives) await hands.shows(objective);
    },
  },
  {
    vi: 'Ghi mốc tháng trước: 1.300 lượt đọc blog, 9.600 người theo dõi fanpage.',
    en: "Notes last month's figures: 1,300 blog reads, 9,600 followers of the fanpage.",
    async go({ hands }) {
      await setBaseline(hands, 'vi', blogReads, '1.300');
      await setBaseline(hands, 'vi', fanpageFollowers, '9.600');
    },
  },
  {
    vi: 'Gắn bài viết vào KR lượt đọc blog, số 1.560 lượt xem được tính.',
    en: 'Attaches the post to the KR of blog reads; its 1,560 views count.',
    picture: '3-gan-bai-viet',
    async go({ hands }) {
      await hands.click(t.attachThisPage);
      await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
      await hands.shows('1.560');
    },
  },
  {
    vi: 'Mở fanpage (tên miền khác), bấm nút OKRail và chọn “KR khác…”: 12.480 người theo dõi.',
    en: 'Opens the fanpage (another site), presses the OKRail button and “KR khác…”: 12,480 followers.',
    picture: '4-gan-fanpage',
    async go({ chromium, page, site, hands }) {
      await page.goto(site.otherOrigin + fanpagePath);
      await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
      await attachInDialog(hands, 'vi', fanpageFollowers, t.figureName('followers', ''));
      await hands.shows('12.480');
    },
  },
  {
    vi: 'Mở báo cáo quảng cáo, bấm nút OKRail rồi gắn vào KR lượt truy cập: 5.975 lượt nhấp.',
    en: 'Opens the ad report, presses the OKRail button and attaches it to the KR of visits: 5,975 clicks.',
    picture: '5-gan-chien-dich',
    async go({ chromium, page, site, hands }) {
      await page.goto(site.address(campaignPath));
      const popup = await openPopup(chromium, page);
      await popup.popup.close();
      await hands.click(t.attachThisPage);
      await attachInDialog(hands, 'vi', adVisits, t.figureName('clicks', ''));
      await hands.shows('5.975');
    },
  },
  {
    vi: 'Cập nhật nhanh từ thanh công cụ: 640 phản hồi khảo sát, tin cậy 7.',
    en: 'Updates from the toolbar in one line: 640 survey answers, confidence 7.',
    picture: '6-cap-nhat-nhanh',
    async go({ chromium, page, folder, hands }) {
      const quick = await openPopup(chromium, page);
      await quick.hands.fill(`${t.confidence}: ${survey}`, '7');
      await quick.hands.fill(t.newValueOf(survey), '640');
      await quick.popup.screenshot({ path: picture(folder, '6-thanh-cong-cu') });
      await quick.hands.press('Enter');
      await quick.hands.shows(t.undo);
      await quick.popup.close();
      await hands.shows('640');
    },
  },
  {
    vi: 'Xem lịch sử của KR: số nào, từ trang nào, nguyên văn ra sao.',
    en: "Looks at a KR's history: which number, from which page, in which words.",
    picture: '7-lich-su',
    async go({ hands }) {
      await hands.click(blogReads);
      await hands.shows(t.history);
      await hands.shows(t.fromPage);
    },
  },
  {
    vi: 'Mở Tuần: báo cáo đã được soạn sẵn.',
    en: 'Opens the week: the report is drafted already.',
    picture: '8-tuan-nay',
    async go({ hands }) {
      await hands.click(t.place.week);
      await hands.shows(t.section.progress);
      if (await hands.has(t.draftAgain)) await hands.click(t.draftAgain);
      for (const figure of ['1.560', '12.480', '5.975', '640']) await hands.shows(figure);
    },
  },
  {
    vi: 'Lan thêm một dòng kế hoạch, rồi lưu báo cáo tuần thành tệp Markdown.',
    en: "Lan adds one line of plan, then saves the week's report as Markdown.",
    async go({ hands, folder }) {
      const plan = 'Gửi khảo sát đợt hai cho khách ở TP.HCM';
      await hands.fill(t.addLineTo(t.section.plan), plan);
      await hands.press('Enter');
      await hands.shows(plan);
      await hands.click(t.export);
      await hands.click(t.saveMarkdown);
      await until('the report to be saved', () => reports(folder).length > 0);
    },
  },
];

/** Plays the whole story in a browser without a window; leaves the report and pictures. Says whether it went well. */
export async function tour(
  folder = fileURLToPath(new URL('../../.output/tour', import.meta.url)),
): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await serveDemo();
  const chromium = await launchChromium({ args: ['--force-device-scale-factor=1.5'] });
  try {
    await saveDownloadsIn(chromium, folder);
    const page = await chromium.open('about:blank');
    // The first step opens the panel and puts both in.
    const shared = { chromium, site, folder, page } as Tour;
    console.log(
      'OKRail, không có màn hình: kể lại một tuần của Lan. / OKRail without a display: a week of Lan.\n',
    );
    for (const [i, step] of steps.entries()) {
      console.log(`${i + 1}. ${step.vi}\n   ${step.en}`);
      // What was said of the step before is read by now.
      if (i > 0 && (await shared.hands.has(t.close))) await shared.hands.click(t.close);
      await step.go(shared);
      if (step.picture) await takeBeside(page, shared.panel, picture(folder, step.picture));
    }
    if (chromium.violations().length > 0) throw new Error(chromium.violations().join('\n'));
    tellEnd(folder);
    return true;
  } catch (error) {
    console.error(
      `\nBước này không xong. / This step failed.\n${error instanceof Error ? error.message : error}`,
    );
    return false;
  } finally {
    await chromium.close();
    await site.close();
  }
}

const picture = (folder: string, name: string) => path.join(folder, `${name}.png`) as `${string}.png`;
const reports = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.md'));

async function saveDownloadsIn(chromium: Chromium, downloadPath: string): Promise<void> {
  const session = await chromium.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

function tellEnd(folder: string): void {
  const [report] = reports(folder);
  if (report) console.log(`\n${readFileSync(path.join(folder, report), 'utf8')}`);
  console.log('Báo cáo và ảnh chụp nằm ở / The report and the pictures are in:');
  console.log(`  ${path.relative(process.cwd(), folder)}/`);
  for (const file of readdirSync(folder)) console.log(`    ${file}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await tour()) ? 0 : 1;
