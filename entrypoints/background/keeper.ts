import { browser } from 'wxt/browser';
import { isProblem } from '@/utils/problem/problem';
import { keepCopy } from '../wiring/copies';
import { database } from '../wiring/database';

const alarm = 'daily-copy';
const everyMinutes = 60;

/** Looks each hour whether a copy is due, also when no panel is opened for days; and when the answer is called. */
export function listenForCopies(): () => void {
  const look = async () => {
    const db = await database();
    if (!isProblem(db)) await keepCopy(db);
  };
  const quietly = () => void look().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) quietly();
  });
  // Making an alarm anew restarts its count, so that one made at each wake would never ring.
  void browser.alarms.get(alarm).then((known) => {
    if (!known) return browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
    return undefined;
  });
  return quietly;
}
