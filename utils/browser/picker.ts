import { browser } from 'wxt/browser';
import { handOver, type PackFor } from './hand-over';
import type { Move } from '@/utils/page/taught/overlay';
import type { Picked, PickerWords } from '@/utils/page/taught/picker';
import type { TaughtReading, Wanted } from '@/utils/page/taught/taught';

/** What the injected script answers to, in the extension's own world of the page. */
interface InPage {
  readonly okrailPicker?: {
    readonly read: (wanted: readonly Wanted[]) => readonly TaughtReading[];
    readonly pick: (words: PickerWords) => Promise<Picked | null>;
    readonly move: (move: Move) => string;
  };
}

/** Lets the user point at a number of this page; null when they leave it, or the page may not be touched. */
export async function pickOn(tabId: number, words: PickerWords, packFor: PackFor): Promise<Picked | null> {
  try {
    await handOver(tabId, packFor);
    await browser.scripting.executeScript({ target: { tabId }, files: ['/figure-picker.js'] });
    const [picked] = await browser.scripting.executeScript({
      target: { tabId },
      args: [words],
      func: (said: PickerWords) => (globalThis as InPage).okrailPicker?.pick(said) ?? null,
    });
    return (picked?.result as Picked | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Moves on, takes or leaves while the user points from the panel; answers what is pointed at. */
export async function movePicker(tabId: number, move: Move): Promise<string> {
  try {
    const [said] = await browser.scripting.executeScript({
      target: { tabId },
      args: [move],
      func: (how: Move) => (globalThis as InPage).okrailPicker?.move(how) ?? '',
    });
    return typeof said?.result === 'string' ? said.result : '';
  } catch {
    return '';
  }
}

/** Looks the taught numbers of this site up again. Nothing where the page may not be touched. */
export async function readTaughtOn(
  tabId: number,
  wanted: readonly Wanted[],
  packFor: PackFor,
): Promise<readonly TaughtReading[]> {
  if (wanted.length === 0) return [];
  try {
    await handOver(tabId, packFor);
    await browser.scripting.executeScript({ target: { tabId }, files: ['/figure-picker.js'] });
    const [read] = await browser.scripting.executeScript({
      target: { tabId },
      // As text: Chromium drops what is null inside arguments.
      args: [JSON.stringify(wanted.map(({ id, anchor }) => ({ id, anchor })))],
      func: (all: string) => (globalThis as InPage).okrailPicker?.read(JSON.parse(all)) ?? [],
    });
    return Array.isArray(read?.result) ? (read.result as readonly TaughtReading[]) : [];
  } catch {
    return [];
  }
}
