import { askPython } from '../../../tools/python';

export interface ReadCell {
  /** openpyxl's name of the type: s text, n number, d day, f formula, b truth value. */
  readonly type: string;
  readonly value: string | number | null;
  readonly format: string;
}

export interface ReadSheet {
  readonly title: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** A workbook as openpyxl sees it. */
export async function readXlsx(file: Blob): Promise<readonly ReadSheet[]> {
  return askPython(['openpyxl'], workbook, new Uint8Array(await file.arrayBuffer())) as ReadSheet[];
}

export interface ReadDocx {
  readonly title: string;
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** Addresses of the links, in the order of the document's relations. */
  readonly links: readonly string[];
  readonly pictures: number;
}

/** A Word document as python-docx sees it; the words inside links are part of their paragraph. */
export async function readDocx(file: Blob): Promise<ReadDocx> {
  return askPython(['docx'], wordDocument, new Uint8Array(await file.arrayBuffer())) as ReadDocx;
}

const workbook = `
import sys, io, json, datetime, openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
day = lambda v: v.isoformat()[:10] if isinstance(v, (datetime.datetime, datetime.date)) else v
print(json.dumps([{'title': s.title, 'rows': [[{'type': c.data_type, 'value': day(c.value), 'format': c.number_format} for c in r] for r in s.iter_rows()]} for s in book]))
`;

const wordDocument = `
import sys, io, json, docx
from docx.oxml.ns import qn
d = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
text = lambda p: ''.join(t.text or '' for t in p._p.iter(qn('w:t')))
rels = d.part.rels.values()
print(json.dumps({'title': d.core_properties.title, 'paragraphs': [{'style': p.style.name, 'text': text(p)} for p in d.paragraphs], 'links': [r.target_ref for r in rels if r.reltype.endswith('/hyperlink')], 'pictures': len(d.inline_shapes)}))
`;
