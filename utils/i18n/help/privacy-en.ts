import type { HelpWords } from './vi';

export const privacy: HelpWords['privacy'] = {
  title: 'What OKRail reads, keeps and sends',
  lead: 'In short: OKRail reads the page in front of you only when you press its button, keeps everything on your machine, and sends nothing to anyone. It has no server, no account, no advertising and no tracking.',
  passages: [
    {
      title: 'What it reads',
      says: [
        'When you press OKRail’s button, key, menu item or “Read again”, the page in front of you is read once:',
      ],
      list: [
        'its address, title, site name, author, date, language and kind;',
        'the numbers it shows, with the words right beside each of them;',
        'its first words, to tell which language it is in; they are not kept;',
        'the text you have selected, if any;',
        'one small screenshot (at most 320 pixels wide) of the part in view.',
      ],
    },
    {
      title: 'What it never reads',
      says: [
        'Not your browsing history, cookies, passwords, what you type into pages, or other tabs. None of OKRail’s code waits inside web pages. It does not run in private windows.',
      ],
    },
    {
      title: 'What it keeps, and where',
      says: ['Everything is in this browser, on this machine:'],
      list: [
        'in the extension’s own database (IndexedDB): the name you entered, cycles, OKRs, check-ins and notes, attached pages and the figures read from them, figures you have pointed at, weekly reports, small screenshots, the history of edits, teammates’ week files you opened, and text you are still typing;',
        'in storage.local: for each of the last seven days a copy of everything but the screenshots, renewed by the hour (with each save as long as it holds no objective), and one after a save that failed, so that a broken database does not take its copy along; the kinds of the last few troubles, for problem reports; the tips you have seen; and, in localStorage, the language spoken last;',
        'in storage.session, until the panel has taken it: the page, link or selected text that you have just asked to attach by key or menu.',
      ],
    },
    {
      title: 'What is synced',
      says: [
        'OKRail writes part of your data to the browser’s own sync storage (storage.sync, at most 100 kB). If you are signed in to the browser and sync extensions there, its maker (Google, Microsoft, Mozilla…) carries that part to your other browsers under its own terms. It is:',
      ],
      list: [
        'your name, settings, cycles, OKRs, weekly reports, and check-ins with their notes and the words on the page that a number came from;',
        'the list of attached pages: address, title, author, date, the quote you selected;',
        'figures you have pointed at, and the kinds you have chosen for pages of a site;',
        'the browser’s name (such as “Chrome”) and when it was last seen.',
      ],
    },
    {
      title: 'What is not synced',
      says: [
        'Screenshots, the figures of each reading, the history of edits, copies, half-typed text and teammates’ files never leave this machine. If you want nothing synced, turn off syncing of extensions in the browser’s own settings.',
      ],
    },
    {
      title: 'What it sends',
      says: [
        'Nothing. The security policy built into the extension forbids it to connect to any server, and every test run in a real browser checks that no network request was made. A report travels only when you copy it, save it, print it or press “Send by e-mail” (OKRail opens a filled-in message in your mail program; you send it).',
      ],
    },
    {
      title: 'Correct, take out, delete',
      says: [
        'In Settings you can export everything to a file, drop old screenshots, or wipe everything: the database, its copies and the sync storage. Removing the extension removes its data from this machine, so export a file first.',
      ],
    },
  ],
  permissionsTitle: 'Each permission, and why',
  permissionsLead:
    'The browser shows no warning when OKRail is installed, because it asks for access to no site.',
  permission: {
    activeTab: 'read the page in front of you, only when you press',
    scripting: 'run the reader once in that page, only when you press',
    storage: 'the copy of each day, sync, and handing work between OKRail’s own parts',
    unlimitedStorage: 'so that the browser does not clear your OKRs away when the disk is full',
    alarms:
      'look for news from your other browsers now and then, take the copy of the day, and remind you of the week’s report',
    notifications:
      'show the reminder as a notification: asked for only when you turn that on in Settings, and given back when you turn it off',
    contextMenus: '“Attach to a KR…” on a right click',
    declarativeContent:
      'mark the button on pages already attached; the browser itself compares addresses, OKRail does not learn where you are (Chrome, Edge, Brave)',
    sidePanel: 'the panel (Chrome, Edge, Brave; Firefox has its sidebar)',
  },
  optionalSites: 'single sites (optional)',
  optionalSitesWhy: 'asked for only when you turn on what needs them; nothing asks yet',
};
