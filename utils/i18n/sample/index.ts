import { en } from './en';
import { vi, type SampleWords } from './vi';

export type { SampleWords } from './vi';

export const sampleWords: Readonly<Record<'vi' | 'en', SampleWords>> = { vi, en };
