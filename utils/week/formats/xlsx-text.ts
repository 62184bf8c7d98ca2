import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// The writer drops U+FFFD, and stumbles over texts that are names of every object, such as `constructor`.
const mark = '\uE000okrail\uE000';
const brokenLetter = '\uFFFD';
const strings = 'xl/sharedStrings.xml';

/** The text as the workbook's writer takes it unharmed; `withText` puts it right again. */
export function throughWriter(text: string): string {
  const whole = text.replaceAll(brokenLetter, `${mark}!`);
  return whole in {} ? `${mark}${whole}` : whole;
}

/** The workbook with the texts as they were meant. */
export async function withText(workbook: Blob): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const part = parts[strings];
  const xml = part ? strFromU8(part) : '';
  if (!xml.includes(mark)) return workbook;
  const meant = strToU8(xml.replaceAll(`${mark}!`, brokenLetter).replaceAll(mark, ''));
  return new Blob([new Uint8Array(zipSync({ ...parts, [strings]: meant }))], { type: workbook.type });
}
