import { later as laterEn } from './en';
import { first as firstEn } from './first-en';
import { first as firstVi } from './first-vi';
import { popup as popupEn } from './popup-en';
import { popup as popupVi } from './popup-vi';
import { later as laterVi, type Words } from './vi';

export type { Words };

/** Both languages whole: a word that one of them lacks does not compile. */
export const words: Readonly<Record<'vi' | 'en', Words>> = {
  vi: { ...popupVi, ...firstVi, ...laterVi },
  en: { ...popupEn, ...firstEn, ...laterEn },
};
