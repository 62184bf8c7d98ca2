import { defineUnlistedScript } from '#imports';
import { learn } from '@/utils/page/languages/learn';
import type { Beforehand } from '@/utils/page/languages/pack';
import { readPage } from '@/utils/page/read';
import { readSettled } from '@/utils/page/settled';
import { shadowsIn, type World } from '@/utils/page/shadow';

/**
 * Runs once in the page, on the user's gesture; its answer is the result of the injection. What is known of the page
 * beforehand lies in its world, which the page cannot enter.
 */
export default defineUnlistedScript({
  main() {
    if (isDocument()) return 'document';
    const shadowOf = shadowsIn(globalThis as World);
    const clock = () => performance.now();
    const today = dayHere(new Date());
    const { okrailKnown, okrailLanguage } = globalThis as Beforehand;
    const known = okrailKnown ?? undefined;
    learn(okrailLanguage);
    return readSettled(document, () => readPage(document, location.href, { clock, shadowOf, today, known }));
  },
});

/** A PDF or a picture that the browser shows in a page of its own making. */
function isDocument(): boolean {
  const shown = document.body?.firstElementChild;
  return (
    !/html|xml/.test(document.contentType) ||
    (shown instanceof HTMLEmbedElement && shown.type === 'application/pdf')
  );
}

/** `yyyy-mm-dd` where the user is. */
function dayHere(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
