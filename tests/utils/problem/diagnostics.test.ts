import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindNames } from '@/utils/merge/kind-names';
import { writeDiagnostics, type Signs } from '@/utils/problem/diagnostics';
import { problem, type Problem } from '@/utils/problem/problem';
import { traceOf } from '@/utils/problem/trace';

const at = Date.UTC(2026, 10, 24, 9, 30);

const signs: Signs = {
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 ACME-Lan/7',
  language: 'vi',
  browserLanguage: 'vi-VN',
  records: [{ kind: 'objective' }, { kind: 'objective', deleted: [at, 'abcdef'] }, { kind: 'check-in' }],
  kinds: kindNames,
  stored: { captures: 12 },
  permissions: ['storage', 'activeTab'],
  sites: 2,
  keys: ['open-panel'],
  troubles: [],
};

test('a problem report says versions, counts and kinds of trouble', () => {
  const trouble = traceOf(problem({ kind: 'page-not-readable', why: 'no-permission' }), at);
  const text = writeDiagnostics({ ...signs, troubles: [trouble] });

  expect(text).toContain('OKRail 0.1.0\nbrowser: Chrome 156, Linux\nlanguage: vi, browser vi-VN');
  expect(text).toContain('objective 1, key-result 0, check-in 1');
  expect(text).toContain('deleted 1');
  expect(text).toContain('captures 12');
  expect(text).toContain('permissions: activeTab storage; sites 2');
  expect(text).toContain('2026-11-24T09:30:00.000Z page-not-readable no-permission');
});

/** Every problem that carries words which may be the user's, or a page's. */
const talkative: readonly ((words: string) => Problem)[] = [
  (text) => ({ kind: 'not-a-number', text }),
  (text) => ({ kind: 'no-such-day', text }),
  (where) => ({ kind: 'backup-unreadable', why: 'row', where }),
  (detail) => ({ kind: 'storage-failed', detail }),
  (detail) => ({ kind: 'broken', detail: `TypeError: Cannot read ${detail}` }),
  (detail) => ({ kind: 'broken', detail }),
];

test('nothing that anybody wrote or read gets into a problem report', () => {
  const secret = fc.string({
    minLength: 1,
    unit: fc.constantFrom(...'Ngô Thị Lan https://khach.vn/báo-giá 1.560₫'),
  });
  fc.assert(
    fc.property(secret, fc.constantFrom(...talkative), (words, saying) => {
      const marked = `⟦${words}⟧`;
      const text = writeDiagnostics({
        ...signs,
        records: [{ kind: marked, title: marked, note: marked, address: marked } as { kind: string }],
        troubles: [traceOf(saying(marked), at)],
      });
      expect(text).not.toContain('⟦');
      expect(text).toContain('other 1');
    }),
  );
  expect(writeDiagnostics(signs)).not.toContain('Lan');
});
