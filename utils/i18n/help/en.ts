import { privacy } from './privacy-en';
import type { HelpWords } from './vi';

export const en: HelpWords = {
  title: 'Help',
  parts: 'Parts of the help page',
  part: { privacy: 'Privacy' },
  otherLanguage: 'Tiếng Việt',
  print: 'Print or save as PDF',
  privacy,
};
