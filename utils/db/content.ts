import type { Content, SavedPicture } from '@/utils/backup/backup';
import { fromBase64, toBase64 } from '@/utils/merge/bytes';
import type { Database } from './open';
import type { Picture, RecordRow, ReplacedText } from './schema';
import { asTeamFiles, teamFilesKey } from './team-files';

/** Everything of the workspace as it stands at one moment, with its screenshots only when asked for. */
export async function readContent(db: Database, withPictures = false): Promise<Content> {
  const tx = db.transaction(['records', 'captures', 'log', 'replaced', 'pictures', 'meta']);
  const [rows, captures, log, replaced, pictures, team] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('captures').getAll(),
    tx.objectStore('log').getAll(),
    tx.objectStore('replaced').getAll(),
    withPictures ? tx.objectStore('pictures').getAll() : [],
    tx.objectStore('meta').get(teamFilesKey),
    tx.done,
  ]);
  return {
    records: rows.map(withoutIndexKeys),
    captures,
    log,
    replaced: replaced.map(withoutNumber),
    pictures: await Promise.all(pictures.map(toSaved)),
    teamFiles: asTeamFiles(team),
  };
}

function withoutNumber({ id: _id, ...text }: ReplacedText) {
  return text;
}

function withoutIndexKeys({ parent: _parent, at: _at, ...record }: RecordRow) {
  return record;
}

async function toSaved({ evidence, at, image }: Picture): Promise<SavedPicture> {
  return { evidence, at, type: image.type, base64: toBase64(new Uint8Array(await image.arrayBuffer())) };
}

export function fromSaved({ evidence, at, type, base64 }: SavedPicture): Picture {
  return { evidence, at, image: new Blob([fromBase64(base64)], { type }) };
}
