import { browser } from 'wxt/browser';
import { announceChange } from '@/utils/browser/changes';
import { allRecords } from '@/utils/db/load';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { deviceId, ownNames, readMeta, renewDeviceId, writeMeta } from '@/utils/db/meta';
import { revisionKey } from '@/utils/db/revision';
import { syncOnce } from '@/utils/mailbox/browser-sync';
import type { SyncState } from '@/utils/messages/protocol';
import { isProblem } from '@/utils/problem/problem';
import { database } from '../wiring/database';
import { weeksAtHand } from './weeks-at-hand';

/** How long after a save the mailbox is written, so that a burst of edits is one write. */
const patienceMs = 10_000;
const everyMinutes = 5;
const alarm = 'mailbox';

export interface Mailman {
  readonly soon: () => void;
  readonly now: () => Promise<SyncState>;
  readonly listen: () => void;
}

/** Carries records between the database and the browser's sync storage; `onNews` when some came from elsewhere. */
export function createMailman(onNews: () => void): Mailman {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = () =>
    navigator.locks.request('mailbox', async (): Promise<SyncState> => {
      const db = await database();
      if (isProblem(db)) throw new Error(db.kind);
      const device = await deviceId(db, Math.random);
      return syncOnce({
        area: browser.storage.sync,
        store: {
          revision: () => readMeta(db, revisionKey),
          records: () => allRecords(db),
          async putMerged(records) {
            const changed = await mergeIntoStore(db, records, Date.now(), await ownNames(db, device));
            if (changed.length === 0) return false;
            announceChange(changed);
            onNews();
            return true;
          },
          readMeta: (key) => readMeta(db, key),
          writeMeta: (key, value) => writeMeta(db, key, value),
        },
        now: Date.now(),
        weeks: (await weeksAtHand(db)).weeks,
        device,
        deviceName: browserName(),
        renewDevice: (until) => renewDeviceId(db, Math.random, until),
      });
    });
  const quietly = () => void now().catch(() => undefined);

  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(quietly, patienceMs);
    },
    listen() {
      browser.runtime.onStartup.addListener(quietly);
      browser.storage.onChanged.addListener((_, area) => {
        if (area === 'sync') quietly();
      });
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === alarm) quietly();
      });
      // Making an alarm anew restarts its count, so that one made at each wake would never ring.
      void browser.alarms.get(alarm).then((known) => {
        if (!known) return browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
        return undefined;
      });
    },
  };
}

/** What the user's other browsers call this one. */
function browserName(): string {
  return navigator.userAgent.includes('Firefox')
    ? 'Firefox'
    : navigator.userAgent.includes('Edg/')
      ? 'Edge'
      : 'Chrome';
}
