import { en } from './en';
import { vi, type ReportWords } from './vi';

export type { ReportWords } from './vi';

export const reportWords: Readonly<Record<'vi' | 'en', ReportWords>> = { vi, en };
