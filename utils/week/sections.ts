export const sections = ['progress', 'plan', 'problem'] as const;
export type Section = (typeof sections)[number];
