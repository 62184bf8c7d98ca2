/** Shrinks a screenshot (a `data:` address) to a small picture, `width` pixels wide at most. */
export async function shrink(dataAddress: string, width = 320): Promise<Blob | undefined> {
  const [head, body] = dataAddress.split(',');
  if (!head || !body) return undefined;
  const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(
    new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? 'image/jpeg' }),
  );
  const scale = Math.min(1, width / bitmap.width);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.72 });
}
