import * as z from 'zod/mini';
import { isDay } from './day';

// Zod probes `new Function` unless told not to; our pages forbid eval, and the probe would count as a violation.
z.config({ jitless: true });

export { z };

/** A day that exists: 30 February is refused. */
export const day = z.string().check(z.refine(isDay));

/** Text with a bound on its length, so that no record can grow without end. */
export const text = (max = 2_000) => z.string().check(z.maxLength(max));

/** The fields that this version knows of a record that may carry more. */
export type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
