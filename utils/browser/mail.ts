/** Hands a `mailto:` address to the user's mail program. The page itself goes nowhere. */
export function openMail(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}
