import type { Page } from 'puppeteer-core';
import { words } from '@/utils/i18n';
import type { Language } from '@/utils/okr/member';
import type { Chromium } from './chromium';
import { type Hands, handsOn } from './hands';

/** The panel of OKRail beside a page. */
export interface Beside {
  readonly panel: Page;
  readonly hands: Hands;
}

/** The toolbar button, then “open the panel” in the popup: what a newcomer does first, and again if a busy machine missed it. */
export async function openPanel(chromium: Chromium, page: Page, tries = 3): Promise<Beside> {
  try {
    const popup = await openPopup(chromium, page);
    // Until the first run is done, the popup speaks the browser's language; its words come a moment after it.
    await popup.hands.shows(new RegExp(`${words.vi.openPanel}|${words.en.openPanel}`));
    const inVietnamese = await popup.hands.has(words.vi.openPanel);
    await popup.hands.click(inVietnamese ? words.vi.openPanel : words.en.openPanel);
    const panel = await chromium.panel();
    const hands = handsOn(panel);
    await hands.shows(/\S/);
    return { panel, hands };
  } catch (error) {
    if (tries <= 1) throw error;
    return openPanel(chromium, page, tries - 1);
  }
}

export async function openPopup(
  chromium: Chromium,
  page: Page,
): Promise<{ readonly popup: Page; readonly hands: Hands }> {
  await chromium.clickAction(page);
  const popup = await chromium.popup();
  const hands = handsOn(popup);
  await hands.shows(/\S/);
  return { popup, hands };
}

export interface Beginning {
  readonly language: Language;
  readonly name: string;
  /** Titles, or their first words, of the templates to take. */
  readonly templates: readonly string[];
  /** Whether OKRs that are there already are to be pasted next. */
  readonly paste?: boolean;
}

/** The first run: language, name, templates. */
export async function begin(
  hands: Hands,
  { language, name, templates, paste = false }: Beginning,
): Promise<void> {
  const t = words[language];
  await hands.click(language === 'vi' ? 'Tiếng Việt' : 'English');
  await hands.shows(t.welcome);
  await hands.fill(t.yourName, name);
  for (const template of templates) await hands.tick(template);
  if (paste) await hands.tick(t.beginByPaste);
  const start = paste ? t.startByPaste : t.startEmpty;
  await hands.click(templates.length === 0 ? start : t.startWith(templates.length));
  await hands.shows(t.addObjective);
}

/** Tells a growth key result what the month before had; until then it has no percentage. */
export async function setBaseline(
  hands: Hands,
  language: Language,
  keyResult: string,
  baseline: string,
): Promise<void> {
  const t = words[language];
  await hands.click(keyResult);
  await hands.click(t.edit);
  await hands.shows(t.editKeyResult);
  await hands.fill(t.numberLabel('growth', 'baseline'), baseline);
  await hands.click(t.save);
  await hands.hides(t.editKeyResult);
  await hands.click(keyResult);
}

/** In the attach dialog: chooses the key result, ticks the figure that counts, attaches. */
export async function attachInDialog(
  hands: Hands,
  language: Language,
  keyResult: string,
  figure?: string,
): Promise<void> {
  const t = words[language];
  await hands.shows(t.attachTitle);
  if (!(await hands.has(keyResult))) await hands.fill(t.searchKeyResults, keyResult.slice(0, 12));
  await hands.click(keyResult);
  if (figure !== undefined) await hands.tick(figure);
  await hands.click(t.attachTo(''));
  await hands.hides(t.attachTitle);
}
