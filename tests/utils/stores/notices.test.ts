import { expect, test } from 'vitest';
import { leisureMs } from '@/utils/stores/notices';

const done = (text: string, undo?: () => void) =>
  leisureMs({ id: 1, kind: 'done', text, ...(undo ? { undo } : {}) });

test('a way back stays long enough for everybody, and long words longer', () => {
  expect(done('Đã thêm.', () => undefined)).toBe(20_000);
  expect(done('Đã lưu.')).toBe(8_000);
  expect(done('từ '.repeat(90).trim())).toBe(32_000);
});
