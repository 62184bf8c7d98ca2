import type { HelpWords } from './vi';

export const keys: HelpWords['keys'] = {
  title: 'Keys',
  everywhere: 'On any page',
  everywhereHint:
    'These are the keys your browser has really assigned; they are changed on its page for extension shortcuts.',
  changeAt: (address) => `Change them at ${address}`,
  omnibox: 'okr, then Tab, in the address bar',
  omniboxDoes: 'update a KR in one line: “blog 1250”',
  places: [
    {
      title: 'In the side panel',
      keys: [
        ['F6', 'go between the web page and the panel'],
        ['Tab · Shift+Tab', 'to the next thing, or back'],
        ['Enter', 'open a KR, save the number being typed, attach to the KR that is chosen'],
        ['Alt+↑ · Alt+↓', 'move an objective or KR (when shown “In order”)'],
        ['↑ · ↓ · 0–9', 'set the confidence (0 is 10)'],
        ['Esc', 'close a dialog, leave a line as it was'],
      ],
    },
    {
      title: 'Check in all',
      keys: [
        ['Enter', 'save and go on'],
        ['Alt+↓ · Alt+↑', 'skip, go back'],
        ['Esc', 'stop'],
      ],
    },
    {
      title: 'The weekly report',
      keys: [
        ['Enter', 'save the line'],
        ['Shift+Enter', 'a new line in it'],
        ['Esc', 'put the line back as it was'],
      ],
    },
    {
      title: 'Pointing at a number on the page',
      keys: [
        ['← · → · Tab', 'the number before, the next one'],
        ['Enter', 'take this number'],
        ['Esc', 'leave'],
      ],
    },
    {
      title: 'The alignment map',
      keys: [
        ['Arrows', 'to the neighbour on that side'],
        ['+ · −', 'closer, further away'],
        ['0', 'fit'],
      ],
    },
  ],
};
