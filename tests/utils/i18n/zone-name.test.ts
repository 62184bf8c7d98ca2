import { expect, test } from 'vitest';
import { zoneName } from '@/utils/i18n/zone-name';

test.each([
  ['Asia/Saigon', 'Asia/Ho Chi Minh'],
  ['Asia/Ho_Chi_Minh', 'Asia/Ho Chi Minh'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['America/New_York', 'America/New York'],
])('%s is called %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});
