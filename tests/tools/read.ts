// npm run --silent read -- FILE_OR_DIR… [--addresses addresses.json] [--browser chromium|firefox]
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { bundleReader } from './read-bundle';
import { openReadingBrowser } from './read-browser';
import { addressFor, asSaid } from './read-page-file';

const args = process.argv.slice(2);
const addressesFile = valueOf('--addresses');
const browserName = valueOf('--browser') ?? 'chromium';
const targets = args.filter((arg, at) => !arg.startsWith('--') && !/^--(?:addresses|browser)$/.test(args[at - 1] ?? ''));
if (targets.length === 0 || (browserName !== 'chromium' && browserName !== 'firefox')) {
  console.error('usage: read FILE_OR_DIR… [--addresses addresses.json] [--browser chromium|firefox]');
  process.exit(2);
}

const addresses = new Map(
  addressesFile === undefined
    ? []
    : (JSON.parse(readFileSync(addressesFile, 'utf8')) as readonly { file: string; url?: string }[]).map(({ file, url }) => [path.basename(file), url ?? '']),
);
const files = targets.flatMap((target) =>
  statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(target)
        .filter((name) => /\.html?$/i.test(name))
        .toSorted()
        .map((name) => path.join(target, name))
    : [target],
);

const browser = await openReadingBrowser(browserName, await bundleReader());
try {
  for (const file of files) {
    const name = path.basename(file);
    try {
      const html = readFileSync(file);
      const facts = await browser.read(html, addressFor(html, addresses.get(name)));
      process.stdout.write(`${JSON.stringify(asSaid(name, facts))}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ file: name, problem: error instanceof Error ? error.message : String(error) })}\n`);
    }
  }
} finally {
  await browser.close();
}

function valueOf(name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
