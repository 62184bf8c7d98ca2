/**
 * Codes that people write beside amounts. Not every code of the standard: "TOP 10", "ALL 5", "TRY 3" and "PEN"
 * are words first.
 */
export const currencyCodes: readonly string[] =
  'usd eur vnd vnđ gbp jpy cny rmb krw twd hkd sgd thb idr myr php khr lak mmk bnd inr aud nzd cad chf sek dkk pln czk huf brl mxn zar ngn kes ugx tzs egp aed'.split(
    ' ',
  );
