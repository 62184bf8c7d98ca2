import type { Trace } from './trace';

/** What a problem report is written from. Only what is counted or named here can ever be in it. */
export interface Signs {
  readonly version: string;
  readonly userAgent: string;
  readonly language: string;
  readonly browserLanguage: string;
  /** Every record's kind; nothing else of a record is looked at. */
  readonly records: readonly { readonly kind: string; readonly deleted?: unknown }[];
  /** The kinds there are: another one is counted as `other`. */
  readonly kinds: readonly string[];
  readonly stored: Readonly<Record<string, number>>;
  /** Names of the permissions that are granted, and how many sites. */
  readonly permissions: readonly string[];
  readonly sites: number;
  /** Commands that have a key. */
  readonly keys: readonly string[];
  readonly troubles: readonly Trace[];
}

/** A problem report: versions, counts and kinds, one a line, in English for whoever mends it. */
export function writeDiagnostics(signs: Signs): string {
  const alive = signs.records.filter(({ deleted }) => deleted === undefined);
  const counts = [...signs.kinds, 'other'].map((kind) => {
    const of = alive.filter((record) =>
      kind === 'other' ? !signs.kinds.includes(record.kind) : record.kind === kind,
    );
    return `${kind} ${of.length}`;
  });
  const lines = [
    `OKRail ${signs.version}`,
    `browser: ${browserOf(signs.userAgent)}`,
    `language: ${signs.language}, browser ${signs.browserLanguage}`,
    `records: ${counts.join(', ')}; deleted ${signs.records.length - alive.length}`,
    `stored: ${Object.entries(signs.stored)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    `permissions: ${signs.permissions.toSorted().join(' ')}; sites ${signs.sites}`,
    `keys: ${signs.keys.length === 0 ? 'none assigned' : signs.keys.toSorted().join(' ')}`,
    ...(signs.troubles.length === 0 ? ['troubles: none'] : ['troubles:']),
    ...signs.troubles.map(({ at, kind, why }) => `  ${new Date(at).toISOString()} ${kind} ${why}`.trimEnd()),
  ];
  return lines.join('\n');
}

/** `Chrome 156, Linux`. The user agent itself can carry a vendor's additions. */
function browserOf(userAgent: string): string {
  const [, name = 'unknown', version = ''] =
    /(Edg|OPR|Firefox)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? [];
  const [system = 'unknown'] = /Windows|Mac OS X|CrOS|Android|Linux/.exec(userAgent) ?? [];
  return `${name} ${version}, ${system}`;
}
