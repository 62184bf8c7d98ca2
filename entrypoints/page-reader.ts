import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/page/read';

/** Runs once in the page, on the user's gesture; its answer is the result of the injection. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    isDocument() ? 'document' : readPage(document, location.href, { clock: () => performance.now() }),
});

/** A PDF or a picture that the browser shows in a page of its own making. */
function isDocument(): boolean {
  const shown = document.body?.firstElementChild;
  return (
    !/html|xml/.test(document.contentType) ||
    (shown instanceof HTMLEmbedElement && shown.type === 'application/pdf')
  );
}
