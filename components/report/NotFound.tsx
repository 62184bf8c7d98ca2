import { Empty } from '../ui/Empty';
import { useReportWords } from './use-report-words';

/** An address that names what is not, or no longer, there. */
export function NotFound() {
  const r = useReportWords();
  return (
    <Empty title={r.notFound}>
      <p>{r.notFoundHint}</p>
    </Empty>
  );
}
