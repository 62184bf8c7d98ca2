/** Each currency's code, and what else stands for it beside a number. */
const written =
  'VND ₫ đ Đ VNĐ vnđ vnd đồng|USD $ US$|EUR €|GBP £|INR ₹|IDR Rp|THB ฿|KRW ₩|JPY|CNY|SGD S$|MYR RM|PHP ₱|AUD A$|CAD CA$|BRL R$|RUB ₽|PLN zł|CHF|TRY ₺';
/** These mean several currencies, so none. */
const shared = ['Rs', 'Rs.', '¥'];

/** Money signs and codes as they stand beside numbers, and the currency that each means. */
export const currencies: ReadonlyMap<string, string | null> = new Map([
  ...written.split('|').flatMap((line) => {
    const signs = line.split(' ');
    return signs.map((sign) => [sign, signs[0]!] as const);
  }),
  ...shared.map((sign) => [sign, null] as const),
]);
