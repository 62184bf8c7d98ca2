import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFileName } from '@/utils/week/formats/file-name';
import { hostileTexts } from '../a-document';

const nameOf = (member: string) => reportFileName({ week: '2026-W48', member, extension: 'md' });

function expectFit(name: string): void {
  expect(name).toMatch(/^PPP-2026-W48(-.*[^-.])?\.md$/u);
  expect(name).not.toMatch(/[<>:"/\\|?*\s\p{Cc}\p{Cf}]/u);
  expect(name.length).toBeLessThanOrEqual(120);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(name).toBe(name.normalize('NFC'));
}

describe('the name of a report’s file', () => {
  test.each([
    ['Lan', 'PPP-2026-W48-Lan.md'],
    ['Nguyễn Thị Phương Đào', 'PPP-2026-W48-Nguyễn-Thị-Phương-Đào.md'],
    ['', 'PPP-2026-W48.md'],
    ['../../etc/passwd', 'PPP-2026-W48-etc-passwd.md'],
    ['CON.', 'PPP-2026-W48-CON.md'],
    ['A/B: "C"?', 'PPP-2026-W48-A-B-C.md'],
    ['\u202Edm.exe', 'PPP-2026-W48-dm.exe.md'],
  ])('for %j is %s', (member, name) => {
    expect(nameOf(member)).toBe(name);
  });

  test.each(hostileTexts)('is fit for every file system for %j', (member) => {
    expectFit(nameOf(member));
  });

  test('is fit for every file system for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (member) => expectFit(nameOf(member))),
    );
  });
});
