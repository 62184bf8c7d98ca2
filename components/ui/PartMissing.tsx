import { usePopupWords } from '../app';
import { Button } from './Button';

/** Stands where a part should be whose code could not be fetched. A browser tries a file once, so the page starts anew. */
export function PartMissing() {
  const t = usePopupWords();
  return (
    <div class="part-missing" role="alert">
      <p>
        {t.partMissing} {t.partMissingNext}
      </p>
      <Button icon="refresh" onClick={() => location.reload()}>
        {t.tryAgain}
      </Button>
    </div>
  );
}
