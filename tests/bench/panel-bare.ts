import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle';

/** The least that a panel can be: one line and a button in Preact, with the permissions and policy of `manifest`. */
export async function makeBare(manifestFile: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'okrail-bare-'));
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Record<string, unknown>;
  const script = await bundle('panel-bare-page.tsx', 'Bare');
  await mkdir(path.join(folder, 'chunks'));
  await writeFile(path.join(folder, 'chunks/bare.js'), script);
  for (const page of ['sidepanel.html', 'popup.html'])
    await writeFile(
      path.join(folder, page),
      `<!doctype html><html><head><meta charset="utf-8"><title>Bare</title><script type="module" src="/chunks/bare.js"></script></head><body><div id="app"></div></body></html>`,
    );
  await writeFile(
    path.join(folder, 'background.js'),
    `chrome.runtime.onMessage.addListener((asked, from, answer) => { answer('here'); return true; });`,
  );
  await writeFile(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      permissions: manifest.permissions,
      optional_host_permissions: manifest.optional_host_permissions,
      content_security_policy: manifest.content_security_policy,
      background: { service_worker: 'background.js' },
      action: { default_popup: 'popup.html' },
      side_panel: { default_path: 'sidepanel.html' },
    }),
  );
  return folder;
}
