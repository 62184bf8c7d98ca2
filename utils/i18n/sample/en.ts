import type { SampleWords } from './vi';

export const en: SampleWords = {
  notice:
    'This is OKRail’s sample page. Open the side panel, press “Attach this page” and choose a KR: the 1,560 becomes progress.',
  site: 'Sample blog',
  title: '7 openings that keep your readers reading',
  author: 'Minh Châu',
  by: 'By',
  published: '9 November 2026',
  views: '1,560 views',
  comments: '24 comments',
  shares: '86 shares',
  paragraphs: [
    'Readers decide within seconds whether they stay. A good first line need not be clever; it has to show them that this was written for them.',
    'Begin with a number, with a question they are asking themselves, or with something that happened this morning.',
    'Then measure: how many read to the end, how many went on to the next post. Keep the figure that helps a KR of the quarter, and let the others go.',
  ],
};
