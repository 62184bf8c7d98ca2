import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/page/read';

/** Runs once in the page, on the user's gesture; its answer is the result of the injection. */
export default defineUnlistedScript({ globalName: true, main: () => readPage(document, location.href) });
