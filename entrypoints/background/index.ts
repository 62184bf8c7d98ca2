import { defineBackground } from '#imports';
import { receive } from '@/utils/messages/receive';
import { listenForCommands } from './commands';
import { listenForCopies } from './keeper';
import { createMailman } from './mailman';
import { listenForMenus, offerMenus } from './menus';

export default defineBackground(() => {
  const mailman = createMailman();
  receive({
    saved() {
      mailman.soon();
      void offerMenus();
      return null;
    },
    syncNow: () => mailman.now(),
  });
  listenForCommands();
  listenForMenus();
  mailman.listen();
  listenForCopies();
});
