/** One line of a report as a strict reader of our Markdown finds it. */
export interface ReadLine {
  readonly label: string | null;
  readonly text: string;
  readonly links: readonly { readonly title: string; readonly address: string }[];
}

/** Reads the list lines of a Markdown report. Throws where anything could be markup that the writer did not mean. */
export function readMarkdown(markdown: string): readonly ReadLine[] {
  return markdown
    .split('\n')
    .filter((line) => line !== '' && !/^#{1,2} /.test(line))
    .slice(1)
    .filter((line) => !/^_.*_$/.test(line))
    .map(readLine);
}

function readLine(line: string): ReadLine {
  if (!line.startsWith('- ')) throw new Error(`Not a list line: ${line}`);
  let rest = line.slice(2);
  const tag = /^\*\*KR ([\d.]+)\*\* /.exec(rest);
  if (tag) rest = rest.slice(tag[0].length);
  else if (/^(#|\+|-|=|\d{1,9}[.)](\s|$))/.test(rest)) throw new Error(`A block begins: ${line}`);
  const links: { title: string; address: string }[] = [];
  let text = '';
  while (rest !== '') {
    const link = /^\[((?:\\.|[^\\[\]])*)\]\(<([^<>\s]*)>\)/u.exec(rest);
    if (link) {
      links.push({ title: unescaped(link[1] ?? ''), address: (link[2] ?? '').replaceAll('\\&', '&') });
      rest = rest.slice(link[0].length).replace(/^(, |\)$)/, '');
      continue;
    }
    const address = /^<(https?:\/\/[^\s<>]+)>/i.exec(rest);
    if (address) {
      text += address[1] ?? '';
      rest = rest.slice(address[0].length);
      continue;
    }
    const [sign] = /^(\\[!-/:-@[-`{-~]|[\s\S])/u.exec(rest) ?? [''];
    text += unescaped(sign);
    rest = rest.slice(sign.length);
  }
  return { label: tag?.[1] ?? null, text: links.length > 0 ? text.replace(/ \($/, '') : text, links };
}

function unescaped(text: string): string {
  const bare = text.replace(/\\[!-/:-@[-`{-~]/gu, '\u0000');
  if (/[\\`*_[\]<>|~$@^]|&#?\w+;/.test(bare)) throw new Error(`Markup in: ${text}`);
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
