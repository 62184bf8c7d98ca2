const twoToTen = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
} as const;
/** Up to ten, those included that have other lives: read only with what makes a number of them. */
export const oneToTen = { ...twoToTen, a: 1, one: 1, một: 1, năm: 5 } as const;

/** Numbers said as words. "một", "năm" and "one", "a" have other lives and are read only where a number must stand. */
export const numberWords: Readonly<Record<string, number>> = {
  ...twoToTen,
  zero: 0,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  'a dozen': 12,
  dozen: 12,
};
const sizes = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
} as const;
/** "five hundred", "ba nghìn": no other life than that of a number, wherever they stand. */
export const largeNumberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(oneToTen).flatMap(([one, count]) =>
    Object.entries(sizes).map(([size, times]) => [`${one} ${size}`, count * times] as const),
  ),
  ['half a million', 500_000],
  ['half a billion', 500_000_000],
  ['nửa triệu', 500_000],
  ['nửa tỷ', 500_000_000],
  ['nửa tỉ', 500_000_000],
]);

/** Read only behind "at least", "tối thiểu" and the like. */
export const shyNumberWords: Readonly<Record<string, number>> = { one: 1, a: 1, an: 1, một: 1, năm: 5 };

/** Words that are a factor by themselves. */
export const factorWords: Readonly<Record<string, number>> = {
  'gấp đôi': 2,
  'nhân đôi': 2,
  'gấp hai': 2,
  'gấp ba': 3,
  'nhân ba': 3,
  'gấp bốn': 4,
  'gấp năm': 5,
  'gấp rưỡi': 1.5,
  'gấp mười': 10,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  quadruple: 4,
  quadrupled: 4,
  twofold: 2,
  threefold: 3,
  tenfold: 10,
  twice: 2,
  halve: 0.5,
  halved: 0.5,
  'in half': 0.5,
  'by half': 0.5,
  'một nửa': 0.5,
};
