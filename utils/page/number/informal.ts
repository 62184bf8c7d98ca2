/**
 * What sites write and Intl does not, each affix followed by its power of ten: under '' what holds wherever a language does
 * not say otherwise.
 */
export const informal: Readonly<Record<string, string>> = {
  '': 'K3|k3|M6|万4|億8|亿8',
  en: 'm6|b9|mil6|bn9|mn6|L5|Cr7|lakh5|crore7',
  vi: 'n3|ngàn3|ng3|tỉ9|TR6|B9',
};
