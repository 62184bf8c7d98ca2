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
        ['Enter', 'add a line below'],
        ['Shift+Enter', 'break the line without a new one'],
        ['#', 'link a KR'],
        ['@', 'link evidence'],
        ['Alt+↑ · Alt+↓', 'move the line, into the next section too'],
        ['Tab · Shift+Tab', 'put the line under the KR above, or take it out'],
        ['Backspace', 'remove a line that is empty'],
        ['Ctrl+Z · Ctrl+Shift+Z', 'undo, redo'],
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
