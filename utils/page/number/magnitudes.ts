// Written by tests/tools/read-magnitudes.ts from Intl; not edited by hand.

/** One line a language: its code; the decimal sign; the compact affixes, each followed by its power of ten. */
export const common: readonly string[] = [
  'de;,;Mio.6|Mrd.9|Bio.12|Tausend3|Million6|Millionen6|Milliarde9|Milliarden9|Billion12|Billionen12',
  'en;.;K3|M6|B9|T12|thousand3|million6|billion9|trillion12',
  'es;,;mil3|M6|mil M9|B12|millón6|millones6|mil millones9|billón12|billones12',
  'fr;,;k3|M6|Md9|Bn12|mille3|million6|millions6|milliard9|milliards9|billion12|billions12',
  'it;,;K3|Mln6|Mld9|Bln12|mila3|milione6|milioni6|miliardo9|miliardi9|mille miliardi12|mila miliardi12',
  'pt;,;mil3|mi6|bi9|tri12|milhão6|milhões6|bilhão9|bilhões9|trilhão12|trilhões12',
  'ru;,;тыс.3|млн6|млрд9|трлн12|тысяча3|тысячи3|тысяч3|миллион6|миллиона6|миллионов6|миллиард9|миллиарда9|миллиардов9|триллион12|триллиона12|триллионов12',
  'vi;,;N3|Tr6|T9|NT12|nghìn3|triệu6|tỷ9|nghìn tỷ12',
  'zh;.;万4|亿8|万亿12',
];

/** Regions that write numbers otherwise than their language does. */
export const apart =
  'de-CH de-LI en-IN en-ZA en-DE en-DK en-FI en-NL en-SE es-AR es-CL es-CO es-MX es-US fr-CA it-CH pt-PT zh-Hant zh-HK';
