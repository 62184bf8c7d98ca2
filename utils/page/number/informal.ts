/**
 * What sites write and Intl does not, each affix followed by its power of ten: by language, and under '' what holds
 * wherever a language does not say otherwise.
 */
export const informal: Readonly<Record<string, string>> = {
  '': 'K3|k3|M6|万4|億8|亿8',
  en: 'm6|b9|mil6|bn9|mn6|L5|Cr7|lakh5|crore7',
  vi: 'n3|ngàn3|ng3|nghìn3|tr6|triệu6|tỉ9|tỷ9|TR6|B9|T9',
  de: 'Tsd.3|Tsd3|Mio.6|Mio6|Mrd.9|Mrd9|T3',
  es: 'mil3|mill.6|mill6|M6',
  pt: 'mil3|mi6|milhões6|milhão6|bi9',
  fr: 'mille3|Md9|Mds9|millions6|million6',
  it: 'mila3|Mln6|mln6|Mld9|mld9',
  zh: 'w4|W4|千3|萬4|百万6|千万7',
  ja: '千3|万4|億8',
  ko: '천3|만4|억8',
  ru: 'к3|К3|тыс3|тыс.3|млн6|млн.6|млрд9',
  uk: 'к3|К3|тис3|тис.3|млн6|млрд9',
  pl: 'tys.3|tys3|mln6|mld9',
  id: 'rb3|ribu3|jt6|juta6|M9|miliar9',
  jv: 'M9',
  ms: 'J6|ribu3|juta6',
  tr: 'B3|bin3|Mn6|mn6|milyon6',
  sv: 'tn3|tusen3|mn6',
  nl: 'mln.6|mln6|mld.9|dzd3',
  th: 'พัน3|หมื่น4|แสน5|ล้าน6',
  hi: 'हज़ार3|लाख5|करोड़7',
  ar: 'ألف3|مليون6',
};
