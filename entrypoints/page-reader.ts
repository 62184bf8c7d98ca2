import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/page/read';
import { readSettled } from '@/utils/page/settled';
import { shadowsIn, type World } from '@/utils/page/shadow';

/** Runs once in the page, on the user's gesture; its answer is the result of the injection. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    if (isDocument()) return 'document';
    const shadowOf = shadowsIn(globalThis as World);
    const clock = () => performance.now();
    return readSettled(document, () => readPage(document, location.href, { clock, shadowOf }));
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
