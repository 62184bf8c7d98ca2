import { helpWords } from '@/utils/i18n/help';

/** The privacy page as Markdown, English first: the text that stores ask an address for. */
export function privacyText(): string {
  const parts = [helpWords.en, helpWords.vi].map(({ privacy }) => [
    `# ${privacy.title}`,
    privacy.lead,
    ...privacy.passages.flatMap(({ title, says, list = [] }) => [
      `## ${title}`,
      ...says,
      ...(list.length > 0 ? [list.map((line) => `- ${line}`).join('\n')] : []),
    ]),
    `## ${privacy.permissionsTitle}`,
    privacy.permissionsLead,
    [
      ...Object.entries(privacy.permission).map(([name, why]) => `- \`${name}\`: ${why}`),
      `- ${privacy.optionalSites}: ${privacy.optionalSitesWhy}`,
    ].join('\n'),
  ]);
  return `${parts.map((part) => part.join('\n\n')).join('\n\n---\n\n')}\n`;
}
