// Zero-width and bidi marks, soft hyphens, byte order marks: unseen on screen, fatal for a comparison.
const unseen = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// oxlint-disable-next-line no-control-regex -- pasted text carries control characters, and they are what is removed
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
const minuses = /[\u2212\uFE63]/g;

/**
 * The text as a reader sees it: composed letters, ordinary spaces and digits, nothing invisible.
 * Line breaks stay.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(controls, '')
    .replace(spaces, ' ')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(minuses, '-');
}

/** Every sign that ends a line anywhere. */
export const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
