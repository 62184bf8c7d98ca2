// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** One line a language: its code; the decimal sign; the compact affixes, each followed by its power of ten. */
export const common: readonly string[] = [
  'en;.;K3|M6|B9|T12|thousand3|million6|billion9|trillion12',
  'vi;,;N3|Tr6|T9|NT12|nghìn3|triệu6|tỷ9|nghìn tỷ12',
];

/** Regions that write numbers otherwise than their language does. */
export const apart = 'en-IN en-ZA en-DE en-DK en-FI en-NL en-SE';
