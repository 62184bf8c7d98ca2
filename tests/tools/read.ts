// npm run --silent read -- FILE_OR_DIR… [--addresses addresses.json] [--browser chromium|firefox]
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openReadingBrowser } from './read-browser';
import { addressFor, asSaid } from './read-page-file';
import { builtReader } from './read-script';

const args = process.argv.slice(2);
const addressesFile = valueOf('--addresses');
const browserName = valueOf('--browser') ?? 'chromium';
const targets = args.filter(
  (arg, at) => !arg.startsWith('--') && !/^--(?:addresses|browser)$/.test(args[at - 1] ?? ''),
);
if (targets.length === 0 || (browserName !== 'chromium' && browserName !== 'firefox')) {
  console.error('usage: read FILE_OR_DIR… [--addresses addresses.json] [--browser chromium|firefox]');
  process.exit(2);
}

const addresses = new Map(
  addressesFile === undefined
    ? []
    : (JSON.parse(readFileSync(addressesFile, 'utf8')) as readonly { file: string; url?: string }[]).map(
        ({ file, url }) => [path.basename(file), url ?? ''],
      ),
);
const files = targets.flatMap((target) =>
  statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(target)
        .filter((name) => /\.html?$/i.test(name))
        .toSorted()
        .map((name) => path.join(target, name))
    : [target],
);

const browser = await openReadingBrowser(browserName, builtReader(browserName));
const together = 4;
try {
  // Several pages at a time, their lines in the files' order.
  for (let at = 0; at < files.length; at += together) {
    const lines = await Promise.all(files.slice(at, at + together).map(readFile));
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await browser.close();
}

async function readFile(file: string): Promise<object> {
  const name = path.basename(file);
  try {
    const html = readFileSync(file);
    return asSaid(name, await browser.read(html, addressFor(html, addresses.get(name))));
  } catch (error) {
    return { file: name, problem: error instanceof Error ? error.message : String(error) };
  }
}

function valueOf(name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
