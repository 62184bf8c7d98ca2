import { reportWords, type ReportWords } from '@/utils/i18n/report';
import { useApp } from '../app';

export function useReportWords(): ReportWords {
  return reportWords[useApp().language.value];
}
