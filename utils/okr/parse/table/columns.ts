import { plainText } from '../plain-text';

export const columnFields = [
  'objective',
  'keyResult',
  'name',
  'type',
  'owner',
  'baseline',
  'target',
  'unit',
  'start',
  'due',
  'commitment',
  'level',
  'weight',
  'status',
] as const;
export type ColumnField = (typeof columnFields)[number];
/** Which column holds which field, counted from 0. */
export type Columns = Readonly<Partial<Record<ColumnField, number>>>;

// Names as spreadsheets and other OKR tools write them, lower case, without brackets and signs. Base Goal's import columns are among them.
const names: Readonly<Record<ColumnField, readonly string[]>> = {
  objective: [
    'objective',
    'objectives',
    'mục tiêu',
    'mục tiêu o',
    'o',
    'goal',
    'objective o',
    'tên mục tiêu',
    'objective title',
    'mục tiêu objective',
  ],
  keyResult: [
    'key result',
    'key results',
    'kr',
    'krs',
    'kết quả then chốt',
    'kết quả chính',
    'kết quả then chốt kr',
    'key result kr',
    'kqtc',
    'kết quả',
    'tên kr',
    'key result title',
    'kết quả chính kr',
  ],
  name: ['name', 'tên', 'title', 'tên okr', 'nội dung', 'tiêu đề', 'okr'],
  type: ['metatype', 'type', 'loại', 'kind'],
  owner: [
    'owner',
    'assign to',
    'assignee',
    'người phụ trách',
    'phụ trách',
    'người thực hiện',
    'chủ sở hữu',
    'dri',
    'pic',
    'người chịu trách nhiệm',
    'responsible',
    'assigned to',
    'lead',
  ],
  baseline: [
    'baseline',
    'start value',
    'starting value',
    'hiện tại',
    'ban đầu',
    'giá trị ban đầu',
    'giá trị bắt đầu',
    'from',
    'current',
    'số hiện tại',
    'số đầu kỳ',
    'đầu kỳ',
  ],
  target: [
    'target',
    'target value',
    'chỉ tiêu',
    'đích',
    'mục tiêu số',
    'mục tiêu cần đạt',
    'cần đạt',
    'con số mục tiêu',
    'giá trị mục tiêu',
    'giá trị đích',
    'to',
    'kế hoạch',
    'mục tiêu',
    'goal',
  ],
  unit: ['unit', 'units', 'đơn vị', 'đơn vị tính', 'đvt', 'measure'],
  start: ['start', 'start date', 'start time', 'bắt đầu', 'ngày bắt đầu', 'từ ngày'],
  due: [
    'end',
    'end date',
    'end time',
    'due',
    'due date',
    'deadline',
    'hạn',
    'hạn chót',
    'thời hạn',
    'ngày kết thúc',
    'kết thúc',
    'hoàn thành trước',
    'đến ngày',
  ],
  commitment: [
    'commited okr',
    'committed okr',
    'commited',
    'committed',
    'commitment',
    'cam kết',
    'loại okr',
    'okr cam kết',
  ],
  level: ['scope', 'level', 'cấp', 'cấp độ', 'phạm vi'],
  weight: ['weight', 'trọng số', 'tỷ trọng'],
  status: ['status', 'trạng thái'],
};

/** The fields that a header row names; empty when it is no header. */
export function matchColumns(header: readonly string[]): Columns {
  const columns: Partial<Record<ColumnField, number>> = {};
  header.forEach((cell, index) => {
    // "Metatype (okr/kpi)" is known without its bracket, "Kết quả then chốt (KR)" with it.
    const known = [headerName(cell), headerName(cell.replace(/\([^)]{0,80}\)?/gu, ' '))];
    const isValue = known.some((name) => names.target.includes(name));
    const field = columnFields.find((candidate) => {
      if (columns[candidate] !== undefined) return false;
      // "Mục tiêu" in front of the key results is an objective, behind them the value asked for.
      if (candidate === 'objective' && isValue && columns.keyResult !== undefined) return false;
      const isNumber = candidate === 'baseline' || candidate === 'target';
      return [...known, ...(isNumber ? known.map(withoutPeriod) : [])].some((name) =>
        names[candidate].includes(name),
      );
    });
    if (field !== undefined) columns[field] = index;
  });
  return columns;
}

const period =
  '(?:q[1-4]|(?:quý|quarter) ?(?:[1-4]|i{1,3}|iv)|tháng \\d{1,2}|cuối kỳ|năm)?(?: ?[-/]? ?20\\d\\d)?';
const periodAround = new RegExp(`^${period} |(?<= )${period}$`, 'giu');

/** "Mục tiêu Q4", "Q4 2026 target": the number asked for in that period. */
const withoutPeriod = (name: string) => name.replace(periodAround, '').trim();

/** A header is believed when it says where the sentences stand. */
export function isHeader(columns: Columns): boolean {
  const named = Object.keys(columns).length;
  if (columns.keyResult !== undefined) return true;
  return named >= 2 && (columns.objective !== undefined || columns.name !== undefined);
}

function headerName(cell: string): string {
  return plainText(cell)
    .slice(0, 80)
    .toLowerCase()
    .replace(/\(?dd\/mm\/yyyy\)?|\*\*|[*_`#?:()[\]."']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ \d+$/, '');
}
