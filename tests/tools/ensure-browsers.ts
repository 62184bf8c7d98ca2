import { findChromium, findFirefox, findProgram } from './find-browser';
import { findPython } from './python';
import { installLine, installOnDebian, mayInstall } from './install-on-debian';

/** What the browser tests need, the Debian package that brings it, and how to see that it is there. */
const needed = [
  { name: 'Chromium', package: 'chromium', find: () => findChromium() },
  { name: 'Firefox', package: 'firefox-esr', find: () => findFirefox() },
  { name: 'Xvfb', package: 'xvfb', find: () => findProgram('Xvfb') },
  { name: 'xauth', package: 'xauth', find: () => findProgram('xauth') },
  { name: 'xdotool', package: 'xdotool', find: () => findProgram('xdotool') },
  // Readers of Excel and Word files that are not ours, to read what we write.
  { name: 'openpyxl', package: 'python3-openpyxl', find: () => findPython('openpyxl') },
  { name: 'python-docx', package: 'python3-docx', find: () => findPython('docx') },
] as const;

const missing = () => needed.filter((it) => it.find() === undefined);

const absent = missing();
if (absent.length > 0) {
  const names = absent.map((it) => it.name).join(', ');
  const packages = absent.map((it) => it.package);
  if (mayInstall()) {
    console.log(`Installing what the browser tests need: ${names}`);
    installOnDebian(packages);
  }
  if (missing().length > 0) {
    console.error(`The tests run in real browsers and need ${names}. Install them and try again:`);
    console.error(`  sudo sh -c '${installLine(packages)}'`);
    process.exitCode = 1;
  }
}
