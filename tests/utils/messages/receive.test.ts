import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOurPage, receive } from '@/utils/messages/receive';

const origin = () => fakeBrowser.runtime.getURL('/' as never).replace(/\/$/, '');
const ours = () => ({ id: fakeBrowser.runtime.id, origin: origin(), url: `${origin()}/sidepanel.html` });
const state = { bytes: 1, limit: 2, items: 3, unsynced: 0, devices: [], problems: [] };

let listener: (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener;
  });
  receive({ saved: () => null, opened: () => null, syncNow: () => state });
});

const ask = (message: unknown, sender: unknown = ours()) =>
  new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve('unanswered');
  });

test("the extension's own pages are answered", async () => {
  expect(await ask({ name: 'saved', ask: {} })).toEqual({ ok: true, answer: null });
  expect(await ask({ name: 'syncNow', ask: {} })).toEqual({ ok: true, answer: state });
});

test('a page of the extension in a tab is ours, a frame or another origin is not', () => {
  expect(isOurPage({ ...ours(), frameId: 0 })).toBe(true);
  expect(isOurPage({ ...ours(), frameId: 3 })).toBe(false);
  expect(isOurPage({ ...ours(), origin: 'null' })).toBe(false);
  expect(isOurPage({ ...ours(), origin: 'https://okrail.example' })).toBe(false);
  expect(isOurPage({ ...ours(), id: 'another' })).toBe(false);
  expect(isOurPage({})).toBe(false);
});

test.each([
  { name: 'hasOwnProperty', ask: {} },
  { name: '__proto__', ask: {} },
  { name: 'openTheDoor', ask: {} },
  'saved',
  null,
])('a message that is not in the protocol is not answered: %j', async (message) => {
  expect(await ask(message)).toBe('unanswered');
});

test('a stranger with a known message is not answered', async () => {
  expect(await ask({ name: 'saved', ask: {} }, { ...ours(), origin: 'null' })).toBe('unanswered');
});

test('a payload of another shape comes back as a failure', async () => {
  expect(await ask({ name: 'saved', ask: 'now' })).toMatchObject({ ok: false });
});
