import type { Browser } from 'wxt/browser';

const own = (globalThis as { readonly browser?: typeof Browser }).browser;

/** The browser's own `browser`; where it has none (Chrome before 148), webextension-polyfill's, which only those fetch. */
export const browser = own?.runtime?.id
  ? own
  : ((await import('./polyfill')).browser as unknown as typeof Browser);
