import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForUpdates, newsHeard, updatedFrom } from '@/utils/browser/updated';

beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'OKRail', version: '0.3.0' });
  listenForUpdates();
});

const installed = (reason: string, previousVersion?: string) =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, previousVersion, temporary: false } as never);

test('an update is news until it is heard of', async () => {
  await installed('update', '0.2.0');
  expect(await updatedFrom()).toBe('0.2.0');

  await newsHeard();
  expect(await updatedFrom()).toBeUndefined();
});

test('two updates in a row are told from the first on', async () => {
  await installed('update', '0.1.0');
  await installed('update', '0.2.0');

  expect(await updatedFrom()).toBe('0.1.0');
});

test('a first installation and a reload of the same version are no news', async () => {
  await installed('install');
  await installed('update', '0.3.0');

  expect(await updatedFrom()).toBeUndefined();
});
