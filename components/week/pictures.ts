import type { ReportDocument } from '@/utils/week/formats/document';
import type { Picture } from '@/utils/week/formats/figures';
import type { App } from '../app';

/** The small screenshots of the pages in a report, by evidence id. Only asked for when the user ticks it. */
export async function picturesOf(
  { outside }: App,
  document: ReportDocument,
): Promise<ReadonlyMap<string, Picture>> {
  const ids = new Set(document.sections.flatMap(({ lines }) => lines.flatMap(({ evidence }) => evidence)));
  const pictures = new Map<string, Picture>();
  for (const id of ids) {
    const image = await outside.pictureOf(id);
    if (image) pictures.set(id, await pictureFrom(image));
  }
  return pictures;
}

async function pictureFrom(image: Blob): Promise<Picture> {
  const { width, height } = await createImageBitmap(image);
  return {
    bytes: new Uint8Array(await image.arrayBuffer()),
    type: image.type === 'image/png' ? 'png' : 'jpg',
    width,
    height,
  };
}
