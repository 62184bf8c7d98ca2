import { guide } from './guide-en';
import { keys } from './keys-en';
import { privacy } from './privacy-en';
import type { HelpWords } from './vi';

export const en: HelpWords = {
  title: 'Help',
  parts: 'Parts of the help page',
  part: {
    guide: 'Method',
    keys: 'Keys',
    news: 'What changed',
    problem: 'Report a problem',
    privacy: 'Privacy',
  },
  otherLanguage: 'Tiếng Việt',
  print: 'Print or save as PDF',
  guide,
  keys,
  privacy,
  news: {
    title: 'What changed',
    version: (version) => `Version ${version}`,
    here: 'in use',
  },
  problem: {
    title: 'Report a problem',
    lead: 'When something goes wrong, send the text below along to the maintainers. It holds versions, counts and kinds of trouble only: no name, title, note, address or figure of yours. You can read all of it first; OKRail sends nothing by itself.',
    what: 'Please add what you did, what you expected, and what you saw.',
    diagnostics: 'Technical details',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the text above and copy it.',
  },
};
