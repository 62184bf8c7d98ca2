/**
 * What sites write and Intl does not, each affix followed by its power of ten: by language, and under '' what holds
 * wherever a language does not say otherwise.
 */
export const informal: Readonly<Record<string, string>> = {
  '': 'K3|k3|M6|万4|億8|亿8',
  en: 'm6|b9|mil6|bn9|mn6|L5|Cr7|lakh5|crore7',
  vi: 'n3|ngàn3|ng3|tỉ9|TR6|B9',
  de: 'Tsd.3|Tsd3|Mio6|Mrd9|T3',
  es: 'mill.6|mill6',
  fr: 'Mds9',
  zh: 'w4|W4|千3|萬4|百万6|千万7',
  ja: '千3',
  ru: 'к3|К3|тыс3|млн.6',
  uk: 'к3|К3|тис3',
  pl: 'tys3',
  nl: 'mln6|dzd3',
};
