import { backupForm, type Backup } from './backup';
import { hashOf, through, toBase64 } from '@/utils/merge/bytes';

/** A workspace as the text of a file: plain JSON that any program can read, with a checksum of its content. */
export async function writeBackup({ savedAt, content }: Backup): Promise<string> {
  const json = JSON.stringify(content);
  return `{"okrail":"backup","form":${backupForm},"savedAt":${savedAt},"sha256":"${await hashOf(json)}","content":${json}}`;
}

/** The same, deflated: about a tenth of the size, for the copies that stay in the browser. */
export async function writeDeflated({ savedAt, content }: Backup): Promise<string> {
  const json = JSON.stringify(content);
  const bytes = await through(new TextEncoder().encode(json), new CompressionStream('deflate-raw'));
  return JSON.stringify({
    okrail: 'backup',
    form: backupForm,
    savedAt,
    sha256: await hashOf(json),
    deflated: toBase64(bytes),
  });
}
