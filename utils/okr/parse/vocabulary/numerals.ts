/** Numbers said as words. "một", "năm" and "one", "a" have other lives and are read only where a number must stand. */
export const numberWords: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, fifty: 50,
  'a dozen': 12, dozen: 12, 'one hundred': 100, 'a hundred': 100, 'one thousand': 1000, 'a thousand': 1000, 'one million': 1_000_000, 'a million': 1_000_000,
  hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10,
};
/** Read only behind "at least", "tối thiểu" and the like. */
export const shyNumberWords: Readonly<Record<string, number>> = { one: 1, a: 1, an: 1, một: 1, năm: 5 };

/** Words that are a factor by themselves. */
export const factorWords: Readonly<Record<string, number>> = {
  'gấp đôi': 2, 'nhân đôi': 2, 'gấp hai': 2, 'gấp ba': 3, 'nhân ba': 3, 'gấp bốn': 4, 'gấp năm': 5, 'gấp rưỡi': 1.5, 'gấp mười': 10,
  double: 2, doubles: 2, doubled: 2, doubling: 2, triple: 3, triples: 3, tripled: 3, quadruple: 4, quadrupled: 4, twofold: 2, threefold: 3, tenfold: 10, twice: 2,
  halve: 0.5, halved: 0.5, 'in half': 0.5, 'by half': 0.5, 'một nửa': 0.5,
};
