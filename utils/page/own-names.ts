/**
 * Names of properties that only the reader's own objects have, cut down in what is put into a page. None may be the
 * browser's, the answer's or that of data in a page, and none may be reached by a text.
 */
export const ownNames =
  'answers bare behind budget byFirst candidates caption cells certain container columns dashboard days decimal digits drawn element enter exact firsts fresh groups heading hidden iconOf inItem inMain inner labels links longest magnitudes main marked mayHold meta metric named negative number owned path pieces power prefixes props rank read reading region related rest root rows scene shadowOf shown signed skip source spend start starts steps subject sure tables talk text thing things tie today unspaced until weak whole windowOf words';
