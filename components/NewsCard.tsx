import { useApp, useWords } from './app';
import { Button } from './ui/Button';

/** Said once after an update that brought something. */
export function NewsCard({ onHeard }: { readonly onHeard: () => void }) {
  const { outside, language } = useApp();
  const t = useWords();
  const heard = () => {
    onHeard();
    void outside.newsHeard();
  };
  return (
    <aside class="news-card">
      <p>{t.updated(outside.version)}</p>
      <Button
        look="quiet"
        onClick={() => {
          heard();
          void outside.openHelp('news', language.value);
        }}
      >
        {t.whatChanged}
      </Button>
      <Button look="quiet" icon="close" label={t.close} onClick={heard} />
    </aside>
  );
}
