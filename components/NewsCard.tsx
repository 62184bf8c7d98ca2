import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useWords } from './app';
import { Button } from './ui/Button';

/** Said once after an update that brought something. */
export function NewsCard() {
  const { outside, language } = useApp();
  const t = useWords();
  const news = useSignal(false);
  useEffect(() => void outside.hasNews().then((has) => (news.value = has)), []);
  if (!news.value) return null;
  const heard = () => {
    news.value = false;
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
