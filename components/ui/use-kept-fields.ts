import { useSignal } from '@preact/signals';
import { useApp } from '../app';

export interface KeptFields<T extends object> {
  readonly fields: T;
  readonly type: (some: Partial<T>) => void;
  readonly forget: () => void;
}

/**
 * The fields of a form, kept on the device under one name until it is sent. Only what was touched is kept, so that
 * the rest follows the record.
 */
export function useKeptFields<T extends object>(key: string, initial: T): KeptFields<T> {
  const { typing } = useApp();
  const kept = typing.kept(key);
  const touched = useSignal<Partial<T>>(
    typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Partial<T>) : {},
  );
  return {
    fields: { ...initial, ...touched.value },
    type(some) {
      touched.value = { ...touched.value, ...some };
      typing.keep(key, touched.value);
    },
    forget() {
      touched.value = {};
      typing.keep(key, null);
    },
  };
}
