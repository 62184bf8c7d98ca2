import type { Language } from '../member';

const vietnameseLetters = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u;

/** Vietnamese betrays itself by letters that no English word has. */
export const languageOf = (text: string): Language => (vietnameseLetters.test(text) ? 'vi' : 'en');
