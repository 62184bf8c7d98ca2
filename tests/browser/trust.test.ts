import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './tools/chromium';
import { helpWords } from '@/utils/i18n/help';
import { built } from './tools/built';
import { serveDemo } from './tools/site';
import { until } from './tools/until';

declare const chrome: typeof import('wxt/browser').browser;

const targets = ['chrome-mv3', 'firefox-mv3'] as const;

/** What the extension has from the start, and what it may ask for later. */
const permissionsOf = (target: (typeof targets)[number]): readonly string[] => {
  const { permissions, optional_permissions } = manifestOf(target);
  return [...permissions, ...optional_permissions];
};

function manifestOf(target: (typeof targets)[number]): Record<string, any> {
  return JSON.parse(readFileSync(path.join(built(target), 'manifest.json'), 'utf8'));
}

describe('the browser', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  /** What the browser itself would tell a user who installs this. */
  async function warningsOf(manifest: Record<string, unknown>): Promise<readonly string[]> {
    // Every address of the extension has the browser's API, and this one exists in every build.
    const page = await chromium.extensionPage('manifest.json');
    // The browser cannot look up `__MSG_…__` names here, and they say nothing about permissions.
    const { default_locale: _, ...rest } = manifest;
    const warnings = await page.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify({ ...rest, name: 'OKRail', description: 'OKRail', commands: {} }),
    );
    await page.close();
    return warnings;
  }

  test('warns of nothing when OKRail is installed', async () => {
    expect(await warningsOf(manifestOf('chrome-mv3'))).toEqual([]);
  });

  test('would warn if OKRail asked to read the browsing history', async () => {
    const manifest = manifestOf('chrome-mv3');
    expect(await warningsOf({ ...manifest, permissions: [...manifest.permissions, 'tabs'] })).not.toEqual([]);
  });
});

test('a browser run fails at its end if the extension has asked the network for anything', async () => {
  const extension = mkdtempSync(path.join(tmpdir(), 'okrail-talkative-'));
  const site = await serveDemo();
  const manifest = {
    manifest_version: 3,
    name: 'Talkative',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(extension, 'worker.js'), `fetch('${site.origin}/told');`);
  const chromium = await launchChromium({ extension });
  await until('the request', () => site.asked().includes('/told'));

  await expect(chromium.close()).rejects.toThrow('/told');
  await site.close();
});

describe.each(targets)('the manifest of %s', (target) => {
  test('asks for no site at install, and only offers to ask later', () => {
    const manifest = manifestOf(target);

    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('puts nothing into pages by itself and shows nothing of OKRail to them', () => {
    const manifest = manifestOf(target);

    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('keeps OKRail out of private windows', () => {
    expect(manifestOf(target).incognito).toBe('not_allowed');
  });

  test('forbids foreign code, foreign connections and HTML sinks on every page of OKRail', () => {
    const policy: string = manifestOf(target).content_security_policy.extension_pages;

    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('carries an icon in each size that browsers ask for', () => {
    expect(Object.keys(manifestOf(target).icons ?? {})).toEqual(['16', '32', '48', '96', '128']);
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

test.each(['vi', 'en'] as const)(
  'the privacy page in %s has a reason for each permission, and for no other',
  (language) => {
    const asked = new Set(targets.flatMap(permissionsOf));

    expect(Object.keys(helpWords[language].privacy.permission).toSorted()).toEqual([...asked].toSorted());
  },
);

test('the README gives a reason for each permission', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = readme.slice(readme.indexOf('| permission | why |')).split('\n\n')[0]!;

  for (const permission of targets.flatMap(permissionsOf)) {
    expect(table).toContain(`\`${permission}\``);
  }
});
