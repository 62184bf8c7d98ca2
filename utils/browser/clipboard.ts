/** Puts text, and rich text beside it, on the clipboard. Answers false where the browser refuses. */
export async function copy({
  text,
  html,
}: {
  readonly text: string;
  readonly html?: string;
}): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
