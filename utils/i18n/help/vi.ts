import { privacy } from './privacy-vi';

/** A heading with what is said under it: sentences, then a list where there is one. */
export interface Passage {
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly string[];
}

/** The words of the help page. They are kept apart so that opening the panel does not wait for them. */
export const vi = {
  title: 'Trợ giúp',
  parts: 'Các phần của trang trợ giúp',
  part: { privacy: 'Quyền riêng tư' },
  otherLanguage: 'English',
  print: 'In hoặc lưu PDF',
  privacy,
};

export type HelpWords = typeof vi;
