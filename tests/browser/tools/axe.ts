import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on a page in both themes, by rule and place. The page keeps its size. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(axe);
    found.push(
      ...(await page.evaluate(
        async (values, name) => {
          // A dialog that was opening before motion was reduced is still half there.
          await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
          const { violations } = await (globalThis as any).axe.run(document, {
            runOnly: { type: 'tag', values },
          });
          return violations.flatMap(({ id, nodes }: any) =>
            nodes.map(
              (node: any) => `${name} ${id} ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`,
            ),
          );
        },
        tags,
        theme,
      )),
    );
  }
  return found;
}
