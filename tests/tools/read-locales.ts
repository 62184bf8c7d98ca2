const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every language that Intl formats numbers in, by its code, and regions that write numbers otherwise. */
export function everyLanguage(): readonly string[] {
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const codes = [...two, ...two.flatMap((pair) => letters.map((c) => pair + c))];
  const known = codes.filter((code) => Intl.NumberFormat.supportedLocalesOf(code).length > 0);
  const canonical = known.filter((code) => new Intl.NumberFormat(code).resolvedOptions().locale === code);
  return [
    ...canonical,
    ...regions.filter((code) => new Intl.NumberFormat(code).resolvedOptions().locale === code),
  ];
}

const regions = [
  'de-AT',
  'de-CH',
  'de-LI',
  'en-IN',
  'en-ZA',
  'en-CH',
  'en-DE',
  'en-DK',
  'en-FI',
  'en-NL',
  'en-SE',
  'es-AR',
  'es-CL',
  'es-CO',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-CH',
  'it-CH',
  'pt-BR',
  'pt-PT',
  'sr-Latn',
  'zh-Hant',
  'zh-Hans',
  'zh-HK',
  'hi-Latn',
  'ar-AE',
  'ar-EG',
  'ar-MA',
  'ar-SA',
  'ur-IN',
  'uz-Cyrl',
  'az-Cyrl',
  'bs-Cyrl',
  'pa-Arab',
  'yue-Hans',
];
