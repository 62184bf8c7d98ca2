import { describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';

describe('why a page is taken for what it is', () => {
  test.each([
    'front page',
    'one article',
    'many articles',
    'report in the title',
    'profile in the title',
    'forum',
    'blog post',
  ])('is said in Vietnamese where it is its shape: %s', (shape) => {
    expect(words.vi.kindReason(shape)).not.toContain(shape);
    expect(words.en.kindReason(shape)).toContain(shape);
  });

  test('is said by the names of its figures, those without a name left out', () => {
    const reason = 'figures users, delivered, ctr';
    expect(words.vi.kindReason(reason)).toBe('Nhận ra từ số liệu trên trang: Người dùng, CTR.');
    expect(words.en.kindReason(reason)).toBe('Recognised by its figures: Users, CTR.');
    expect(words.vi.kindReason('figures revenue, orders')).toBe('Nhận ra từ số liệu trên trang.');
  });
});
