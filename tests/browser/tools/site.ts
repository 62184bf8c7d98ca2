import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The demo pages by the address they are served under. */
export const demoPages = {
  '/': 'index.html',
  '/blog/nhan-su/7-cach-giu-chan-nhan-su-gioi': 'bai-viet.html',
  '/fanpage/sen-vang-hrm': 'fanpage.html',
  '/ads/bao-cao/chien-dich': 'chien-dich.html',
} as const;
export type DemoPath = keyof typeof demoPages;

export const [homePath, articlePath, fanpagePath, campaignPath] = Object.keys(demoPages) as [
  DemoPath,
  DemoPath,
  DemoPath,
  DemoPath,
];

export interface Site {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** The same server under another name: another origin to the browser. */
  readonly otherOrigin: string;
  readonly address: (path: DemoPath) => string;
  /** Serves this page changed from now on, as a page is when its figures have grown. */
  readonly change: (path: DemoPath, edit: (html: string) => string) => void;
  /** Paths asked for so far, pages and everything else. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the demo pages on this machine only; on the given port when it is free, else on any. */
export async function serveDemo(port = 0): Promise<Site> {
  const pages = new Map<string, string>(
    Object.entries(demoPages).map(([path, file]) => [path, readFileSync(new URL(file, demo), 'utf8')]),
  );
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const html = pages.get(pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>404</title><p>Không có trang này.</p>');
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch(() => listen(0));
  const taken = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${taken}`;
  return {
    origin,
    otherOrigin: `http://localhost:${taken}`,
    address: (path) => origin + path,
    change: (path, edit) => {
      pages.set(path, edit(pages.get(path) ?? ''));
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const demo = new URL('../../fixtures/demo/', import.meta.url);
