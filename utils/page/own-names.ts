/**
 * Names of properties that only the reader's own objects have, cut down in what is put into a page. None may be the
 * browser's, the answer's or that of data in a page, and none may be reached by a text.
 */
export const ownNames =
  'answers bare budget byFirst candidates caption cells certain columns dashboard days decimal digits drawn element enter exact firsts fresh groups heading hidden iconOf inItem inMain links longest magnitudes main mayHold meta named negative number owned pieces power prefixes props rank read reading region related rest root scene shown signed source spend start starts subject sure tables tie unspaced until windowOf words';
