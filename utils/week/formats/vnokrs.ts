import type { KeyResult } from '@/utils/okr/key-result';
import { plain } from '../plain';
import type { Section } from '../sections';
import { voiceOf } from '../words/voice';
import type { DocumentLine, ReportDocument } from './document';

/** What the form asks of a key result beside the report's lines. */
export interface CheckedKeyResult {
  readonly keyResult: KeyResult;
  /** `1.2`. */
  readonly label: string;
  readonly value: number | null;
  /** 1–10. */
  readonly confidence: number | null;
}

/** One key result's check-in as VNOKRs asks for it; the four answers are lines of the report. */
export interface FormAnswers {
  /** `KR 1.2 Lượt đọc blog`, or what is tied to no key result. */
  readonly about: string;
  readonly achieved: string;
  readonly confidence: string;
  readonly answers: readonly { readonly question: string; readonly lines: readonly string[] }[];
}

/** The questions stay in the form's own words and language, whatever the report is written in. */
const questions = {
  results: 'Tiến độ, kết quả công việc?',
  late: 'Công việc nào đang & sẽ chậm tiến độ?',
  obstacles: 'Trở ngại, khó khăn là gì?',
  ways: 'Cần làm gì để vượt qua trở ngại?',
} as const;
type Question = keyof typeof questions;

/** Problems that say that work is late; the others say what stands in its way. */
const lateFacts = ['at-risk', 'falling', 'out-of-band', 'outdated', 'overdue'];

/** The report as check-ins of VNOKRs' form: key results in the given order, then what is tied to none. */
export function vnokrsForm(
  document: ReportDocument,
  keyResults: readonly CheckedKeyResult[],
): readonly FormAnswers[] {
  const { amount } = voiceOf(document.language);
  const known = new Set(keyResults.map(({ keyResult }) => keyResult.id));
  const forms = keyResults.map(({ keyResult, label, value, confidence }) => ({
    about: `KR ${label} ${plain(keyResult.title)}`,
    achieved: value === null ? '' : amount(value, keyResult),
    confidence: confidenceOf(confidence),
    answers: answersOf(document, (line) => line.keyResult === keyResult.id),
  }));
  const rest = answersOf(document, (line) => !known.has(line.keyResult ?? ''));
  if (rest.every(({ lines }) => lines.length === 0)) return forms;
  return [
    ...forms,
    { about: 'Việc chung, không gắn với KR nào', achieved: '', confidence: '', answers: rest },
  ];
}

/** The form as text, to be pasted field by field. Key results without an answer are left out. */
export function vnokrsText(document: ReportDocument, keyResults: readonly CheckedKeyResult[]): string {
  const blocks = vnokrsForm(document, keyResults)
    .filter(({ answers }) => answers.some(({ lines }) => lines.length > 0))
    .map(({ about, achieved, confidence, answers }) =>
      [
        about,
        ...(achieved === '' ? [] : [`Số đạt được: ${achieved}`]),
        ...(confidence === '' ? [] : [`Mức độ tự tin: ${confidence}`]),
        ...answers.flatMap(({ question, lines }) => [
          question,
          ...(lines.length > 0 ? lines.map((l) => `- ${l}`) : ['-']),
        ]),
      ].join('\n'),
    );
  return `${[`Check-in OKRs · ${document.title}\n${document.dates}`, ...blocks].join('\n\n')}\n`;
}

function answersOf(
  document: ReportDocument,
  isAsked: (line: DocumentLine) => boolean,
): FormAnswers['answers'] {
  const lines = document.sections.flatMap(({ section, lines: all }) =>
    all.filter(isAsked).map((line) => ({ question: questionOf(section, line), text: withLinks(line) })),
  );
  return (Object.keys(questions) as Question[]).map((question) => ({
    question: questions[question],
    lines: lines.filter((line) => line.question === question).map(({ text }) => text),
  }));
}

function questionOf(section: Section, { key }: DocumentLine): Question {
  if (section === 'progress') return 'results';
  if (section === 'plan') return 'ways';
  return lateFacts.some((fact) => key?.startsWith(`${fact}:`)) ? 'late' : 'obstacles';
}

function withLinks({ text, links }: DocumentLine): string {
  const addresses = links.map(({ address }) => address).filter(Boolean);
  return addresses.length === 0 ? text : `${text} (${addresses.join(' , ')})`;
}

/** The form has three levels for the ten of a check-in. */
function confidenceOf(confidence: number | null): string {
  if (confidence === null) return '';
  if (confidence <= 3) return 'Không ổn lắm';
  return confidence <= 7 ? 'Ổn' : 'Rất tốt';
}
