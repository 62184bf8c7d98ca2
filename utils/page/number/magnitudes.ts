// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** By language, its decimal sign and its compact affixes, each followed by its power of ten. */
export const common: Readonly<Record<string, string>> = {
  en: '.;K3|M6|B9|T12|thousand3|million6|billion9|trillion12',
  vi: ',;N3|Tr6|T9|NT12|nghìn3|triệu6|tỷ9|nghìn tỷ12',
};
