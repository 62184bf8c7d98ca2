import { defineConfig } from 'wxt';

/** Enforced in both browsers: no HTML sink anywhere, nothing fetched from elsewhere. */
const contentSecurityPolicy = [
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
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'alarms',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'declarativeContent']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: 'OKRail' },
    omnibox: { keyword: 'okr' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openPanel__' },
      'attach-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_attachPage__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'okrail@okrail.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
