import { expect, test } from 'vitest';
import { reportMail } from '@/utils/week/formats/mail';
import { reportText } from '@/utils/week/formats/text';
import { aDocument } from '../a-document';

test('a short report becomes a mail with its title as subject and its text as body', () => {
  const document = aDocument(['Lượt đọc & chia sẻ: 1.560?\r\nBcc: kẻ@gian.example']);
  const read = new URL(reportMail(document) ?? '');
  expect(read.protocol).toBe('mailto:');
  expect(read.pathname).toBe('');
  expect([...read.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(read.searchParams.get('subject')).toBe(document.title);
  expect(read.searchParams.get('body')).toBe(reportText(document).replaceAll('\n', '\r\n'));
});

test('a report that a mail address could not carry whole becomes none', () => {
  expect(reportMail(aDocument(['Một dòng dài. '.repeat(100)]))).toBeNull();
});
