/**
 * Names of properties that only the reader's own objects have, cut down in what is put into a page. None may be the
 * browser's, the answer's or that of data in a page, and none may be reached by a text.
 */
export const ownNames =
  'answers bare behind box budget byFirst candidates caption cells certain clock columns comment container cut dashboard days decimal digits drawn element end enter exact firsts fresh groups heading hidden iconOf inItem inMain inner known labels links longest magnitudes main marked mayHold meta metric named negative number of over owned path pattern pieces post power prefixes props rank read reading region related rest root rows scene shadowOf shown side signed skip source spend start starts steps subject sure table tables talk text thing things tie today unspaced until weak whole windowOf words';
