/** What is looked for: something to press, or a field to type into. */
export type Sort = 'control' | 'field';

/**
 * Finds what carries this name, as people see it and screen readers say it: the exact name first, then one
 * that begins with it, then one that holds it. Sent into the page as text, so it must stand alone.
 */
export function findNamed(document: Document, sort: Sort, name: string): HTMLElement | undefined {
  const selector =
    sort === 'field'
      ? 'input:not([type=radio], [type=checkbox]), textarea, select, [role=spinbutton], [contenteditable]'
      : 'button, a[href], summary, label, option, [role=button], [role=tab], [role=menuitem], [role=checkbox]';
  // The topmost dialog hides what is under it.
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const all = [...(modal ?? document).querySelectorAll<HTMLElement>(selector)].filter(
    (it) => it.checkVisibility() && !it.matches(':disabled'),
  );
  const names = all.map((it) => {
    const labels = [...((it as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const said = [it.getAttribute('aria-label'), it.getAttribute('placeholder'), ...labels];
    if (sort === 'control') said.push(it.textContent);
    return said.filter((text) => text !== null).map((text) => text.replace(/\s+/g, ' ').trim());
  });
  const fits = [
    (said: string) => said === name,
    (said: string) => said.startsWith(name),
    (said: string) => said.includes(name),
  ];
  for (const fit of fits) {
    const at = names.findIndex((said) => said.some(fit));
    if (at >= 0) return all[at];
  }
  return undefined;
}

/**
 * All that can be read on the screen, by scrolling too: `innerText` leaves out what the browser has not drawn yet,
 * and what stands in fields. Sent into the page as text, so it must stand alone.
 */
export function visibleText(document: Document): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.checkVisibility() || !walker.currentNode.nodeValue?.trim()) continue;
    const own = parent.closest('p, li, div, section, h1, h2, h3, label, button, summary, td, th, option');
    parts.push(own === block ? ' ' : '\n', walker.currentNode.nodeValue.trim());
    block = own;
  }
  const fields = document.querySelectorAll<HTMLInputElement>('input[type=text], textarea');
  return [parts.join('').trim(), ...Array.from(fields, (field) => field.value)].join('\n');
}
