import type { Wish } from '@/utils/browser/wish';
import type { HelpPart } from '@/utils/i18n/help';
import type { SyncState } from '@/utils/messages/protocol';
import type { Keeping } from './keeping';
import type { StoredRecord } from '@/utils/merge/record';
import type { Problem } from '@/utils/problem/problem';

/** What components ask of the browser; the entrypoints hand in the real thing. */
export interface Outside {
  readonly copy: (content: { readonly text: string; readonly html?: string }) => Promise<boolean>;
  readonly download: (name: string, content: string | Blob, type: string) => void;
  /** Hands a `mailto:` address to the mail program. */
  readonly openMail: (address: string) => void;
  /** Opens a week's print view in a tab. */
  readonly openPrint: (week: string, withPictures: boolean) => Promise<void>;
  readonly openTab: (address: string) => Promise<void>;
  readonly openSettings: () => Promise<void>;
  /** The report in a tab of its own, at a place such as `#week/2026-W48`. */
  readonly openReport: (place?: string) => Promise<void>;
  /** A part of the help page, in a tab; `language` where none has been chosen yet. */
  readonly openHelp: (part: HelpPart, language: 'vi' | 'en') => Promise<void>;
  /** The extension's own version. */
  readonly version: string;
  /** Whether an update brought something that the user has not heard of. */
  readonly hasNews: () => Promise<boolean>;
  readonly newsHeard: () => Promise<void>;
  /** A problem report without a word of the user's. */
  readonly diagnostics: () => Promise<string>;
  /** The page to try OKRail on. */
  readonly openSample: (language: 'vi' | 'en') => Promise<void>;
  /** Whether a tip was never shown in this browser; it counts as shown from now on. */
  readonly isNewTip: (tip: string) => Promise<boolean>;
  /** Whether the toolbar button is in sight; undefined where the browser does not say. */
  readonly isPinned: () => Promise<boolean | undefined>;
  /** Must be called before the first await of a click. */
  readonly openPanel: () => Promise<void>;
  /** The same, and asks the panel to attach the page in front. */
  readonly openPanelToAttach: () => Promise<void>;
  readonly pictureOf: (evidence: string) => Promise<Blob | undefined>;
  /** Teammates' week files that were opened here, as they came. */
  readonly teamFiles: () => Promise<readonly string[]>;
  readonly keepTeamFiles: (files: readonly string[]) => Promise<Problem | undefined>;
  readonly shortcuts: () => Promise<ReadonlyMap<string, string>>;
  /** Whether the browser may show notifications; asking must come before the first await of a click. */
  readonly notifications: {
    readonly allowed: () => Promise<boolean>;
    readonly ask: () => Promise<boolean>;
    readonly giveUp: () => Promise<void>;
  };
  readonly syncNow: () => Promise<SyncState>;
  /** What the user's other browsers have published. */
  readonly published: () => Promise<readonly StoredRecord[]>;
  /** Copies, files and room; their code is fetched when first asked for. */
  readonly keeping: () => Promise<Keeping>;
  readonly onWish: (grant: (wish: Wish) => void) => void;
}
