/** What sites write and Intl does not, by language, each affix followed by its power of ten. */
export const informal: Readonly<Record<string, string>> = {
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
