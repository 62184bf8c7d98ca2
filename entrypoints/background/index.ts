import { defineBackground } from '#imports';
import { listenForUpdates } from '@/utils/browser/updated';
import { receive } from '@/utils/messages/receive';
import { listenForCommands } from './commands';
import { listenForCopies } from './keeper';
import { listenForQuickLines } from './quick-lines';
import { markAttachedPages } from './known-pages';
import { createMailman } from './mailman';
import { createReminder } from './reminder';
import { createViewer } from './viewer';
import { listenForMenus, offerMenus } from './menus';
import { makeLogWhole } from '../wiring/new-log';

export default defineBackground(() => {
  void makeLogWhole();
  const reminder = createReminder();
  const viewer = createViewer();
  const mailman = createMailman(() => {
    viewer.soon();
    reminder.look();
  });
  const knownPages = markAttachedPages();
  const keepCopy = listenForCopies();
  const saved = () => {
    viewer.soon();
    mailman.soon();
    reminder.look();
    knownPages();
    keepCopy();
  };
  receive({
    saved() {
      saved();
      void offerMenus();
      return null;
    },
    opened() {
      viewer.soon();
      keepCopy();
      return null;
    },
    syncNow: () => mailman.now(),
  });
  listenForCommands();
  listenForMenus();
  listenForQuickLines(saved);
  listenForUpdates();
  mailman.listen();
  reminder.listen();
});
