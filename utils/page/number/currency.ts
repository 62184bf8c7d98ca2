/** Money signs as they stand beside numbers, and what they mean. A bare "kr" or "¥" means several currencies, so none. */
export const currencies: Readonly<Record<string, string | null>> = {
  '₫': 'VND', đ: 'VND', Đ: 'VND', VND: 'VND', VNĐ: 'VND', vnđ: 'VND', vnd: 'VND', 'đồng': 'VND',
  $: 'USD', US$: 'USD', USD: 'USD', '€': 'EUR', EUR: 'EUR', '£': 'GBP', GBP: 'GBP',
  Rs: null, 'Rs.': null, '₹': 'INR', INR: 'INR', Rp: 'IDR', IDR: 'IDR', '฿': 'THB', THB: 'THB', '₩': 'KRW', KRW: 'KRW',
  '¥': null, JPY: 'JPY', CNY: 'CNY', S$: 'SGD', SGD: 'SGD', RM: 'MYR', MYR: 'MYR', '₱': 'PHP', PHP: 'PHP', A$: 'AUD', AUD: 'AUD',
  CA$: 'CAD', CAD: 'CAD', R$: 'BRL', BRL: 'BRL', '₽': 'RUB', RUB: 'RUB', zł: 'PLN', PLN: 'PLN', CHF: 'CHF', '₺': 'TRY', TRY: 'TRY',
};

