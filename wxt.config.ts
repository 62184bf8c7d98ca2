import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { parseAst, type ESTree, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { ownNames } from './utils/page/own-names';

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

/**
 * Pages take webextension-polyfill only where the browser lacks what it brings. A worker cannot fetch it later, so it
 * carries it along.
 */
function nativeBrowserInPages(): Plugin {
  let isPage = true;
  return {
    name: 'native-browser-in-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isPage = build.lib === false || build.lib === undefined;
    },
    resolveId(id) {
      return isPage && id === '@wxt-dev/webextension-polyfill/browser'
        ? fileURLToPath(new URL('utils/browser/native.ts', import.meta.url))
        : undefined;
    },
  };
}

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * What the popup runs before it can be used, most of which the panel runs too, is one file, not forty small ones, which
 * pack worse and are fetched one after another; what only the panel runs is a second.
 */
function firstChunks(): Plugin {
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (entry: string, graph: Graph): ReadonlySet<string> => {
    const known = reached.get(entry);
    if (known) return known;
    const ids = new Set<string>();
    const visit = (id: string): void => {
      if (ids.has(id)) return;
      ids.add(id);
      graph.getModuleInfo(id)?.importedIds.forEach(visit);
    };
    visit(entry);
    ids.delete(entry);
    reached.set(entry, ids);
    return ids;
  };
  const name = (id: string, graph: Graph): string | null => {
    // Every page asks for the plugins of the framework, and there are none: no file is to be fetched for that.
    if (/wxt-(?:html-)?plugins$/.test(id)) return 'first';
    // What nobody else runs comes with the script that the popup's page names.
    if (/\/components\/popup\//.test(id)) return null;
    if (reachedFrom(file('entrypoints/popup/main.tsx'), graph).has(id)) return 'first';
    return reachedFrom(file('entrypoints/sidepanel/main.tsx'), graph).has(id) ? 'panel' : null;
  };
  return {
    name: 'first-chunks',
    config: ({ build }) =>
      build?.lib
        ? {}
        : {
            build: {
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    groups: [{ name, debugName: 'first', test: /\.(?:ts|tsx|js|mjs)$|plugins$/ }],
                  },
                },
              },
            },
          },
    buildStart: () => reached.clear(),
  };
}

/**
 * What is put into a page is as small as can be: what one minifier leaves, another still finds. The script's last value is
 * its answer and stays.
 */
async function makeReaderSmall(folder: string): Promise<void> {
  const file = path.join(folder, 'page-reader.js');
  const small = await minify(await readFile(file, 'utf8'), {
    ecma: 2020,
    compress: {
      passes: 4,
      booleans_as_integers: true,
      expression: true,
      hoist_funs: true,
      hoist_vars: true,
      inline: 1,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      lhs_constants: false,
    },
    mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${ownNames.replaceAll(' ', '|')})$`) } },
  });
  const { code } = await minify(alikeTogether(small.code ?? ''), { ecma: 2020, compress: false });
  await writeFile(file, code ?? '');
}

/**
 * Data first, its texts and patterns before what is made of others, then the functions by how much they take, named anew
 * in that order: what is alike packs better together.
 */
function alikeTogether(script: string): string {
  const [call] = parseAst(script).body;
  if (call?.type !== 'ExpressionStatement' || call.expression.type !== 'CallExpression') return script;
  const { callee } = call.expression;
  if (callee.type !== 'ArrowFunctionExpression' || callee.body.type !== 'BlockStatement') return script;
  const { body } = callee.body;
  const functions = body.flatMap((it) => (it.type === 'FunctionDeclaration' ? [it] : []));
  const others = body.filter((it) => it.type !== 'FunctionDeclaration');
  const ordered = [
    ...others.slice(0, -1),
    ...functions.toSorted((a, b) => a.params.length - b.params.length),
    ...others.slice(-1),
  ];
  const written = (it?: { readonly start: number; readonly end: number } | null): string =>
    it ? script.slice(it.start, it.end) : '';
  const text = ordered.map((it) =>
    it.type === 'VariableDeclaration'
      ? `${it.kind} ${it.declarations
          .toSorted((a, b) => rankOf(a) - rankOf(b) || orders[rankOf(a)]!(written(a.init), written(b.init)))
          .map(written)
          .join(',')};`
      : written(it),
  );
  return `${script.slice(0, body[0]?.start)}${text.join('\n')}${script.slice(body.at(-1)?.end)}`;
}

/** Texts, what a function makes of a text alone, patterns, and what is made of others. */
function rankOf({ init }: ESTree.VariableDeclarator): number {
  if (init?.type === 'Literal') return 'regex' in init ? 2 : 0;
  const isMade = init?.type === 'CallExpression' && init.callee.type === 'Identifier';
  return isMade && init.arguments.every((it) => it.type === 'Literal') ? 1 : 3;
}

/** The longest text first, and patterns by how they begin. */
const orders: readonly ((a: string, b: string) => number)[] = [
  (a, b) => b.length - a.length,
  () => 0,
  (a, b) => (a < b ? -1 : 1),
  () => 0,
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  hooks: { 'build:done': ({ config }) => makeReaderSmall(config.outDir) },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A page asks for all files of its start at once.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
    plugins: [nativeBrowserInPages(), firstChunks()],
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
