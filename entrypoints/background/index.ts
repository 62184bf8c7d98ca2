import { defineBackground } from '#imports';
import { receive } from '@/utils/messages/receive';
import { listenForCommands } from './commands';
import { listenForCopies } from './keeper';
import { createMailman } from './mailman';
import { createReminder } from './reminder';
import { listenForMenus, offerMenus } from './menus';

export default defineBackground(() => {
  const reminder = createReminder();
  const mailman = createMailman(reminder.look);
  receive({
    saved() {
      mailman.soon();
      reminder.look();
      void offerMenus();
      return null;
    },
    syncNow: () => mailman.now(),
  });
  listenForCommands();
  listenForMenus();
  mailman.listen();
  listenForCopies();
  reminder.listen();
});
