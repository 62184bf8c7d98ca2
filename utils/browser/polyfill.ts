/** In a file of its own: what it takes to read this older sort of module is fetched with it, and not by every page. */
export { default as browser } from 'webextension-polyfill';
