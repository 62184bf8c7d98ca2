import { defineBackground } from '#imports';
import { listenForUpdates } from '@/utils/browser/updated';
import { receive } from '@/utils/messages/receive';
import { listenForCommands } from './commands';
import { listenForCopies } from './keeper';
import { listenForQuickLines } from './quick-lines';
import { markAttachedPages } from './known-pages';
import { createMailman } from './mailman';
import { createReminder } from './reminder';
import { listenForMenus, offerMenus } from './menus';

export default defineBackground(() => {
  const reminder = createReminder();
  const mailman = createMailman(reminder.look);
  const knownPages = markAttachedPages();
  const saved = () => {
    mailman.soon();
    reminder.look();
    knownPages();
  };
  receive({
    saved() {
      saved();
      void offerMenus();
      return null;
    },
    syncNow: () => mailman.now(),
  });
  listenForCommands();
  listenForMenus();
  listenForQuickLines(saved);
  listenForUpdates();
  mailman.listen();
  listenForCopies();
  reminder.listen();
});
