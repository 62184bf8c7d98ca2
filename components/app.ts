import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { formatsFor, type Formats } from '@/utils/i18n/formats';
import type { Words } from '@/utils/i18n';
import { loadFirstWords, loadWords, popupWords, type FirstWords, type PopupWords } from '@/utils/i18n/load';
import type { Language } from '@/utils/okr/member';
import { isProblem } from '@/utils/problem/problem';
import type { NoticesStore } from '@/utils/stores/notices';
import type { Outside } from '@/utils/stores/outside';
import type { PageStore } from '@/utils/stores/page';
import type { TypingStore } from '@/utils/stores/typing';
import type { WeekStore } from '@/utils/stores/week';
import type { WorkspaceStore } from '@/utils/stores/workspace';

/** Everything that the screens are given. */
export interface App {
  readonly workspace: WorkspaceStore;
  /** Only for what is drawn once the app is complete, and for screens that begin with it. */
  readonly page: PageStore;
  /** Likewise. */
  readonly week: WeekStore;
  readonly notices: NoticesStore;
  readonly typing: TypingStore;
  readonly outside: Outside;
  /** The language of the first run, until a choice is stored. */
  readonly firstLanguage: Signal<Language>;
  /** The language on screen: the chosen one, once its words are here. */
  readonly language: ReadonlySignal<Language>;
  /** What the popup says at first. */
  readonly popupWords: ReadonlySignal<PopupWords>;
  /** What the panel says at first. */
  readonly firstWords: ReadonlySignal<FirstWords | undefined>;
  /** All words, from when something first needs them. */
  readonly allWords: ReadonlySignal<Words | undefined>;
  readonly fetchWords: () => Promise<Words>;
  /** The stores that a first screen may do without, once they are here. */
  readonly late: ReadonlySignal<Partial<LateStores>>;
  /** All words, every store and the whole workspace are at hand. */
  readonly complete: ReadonlySignal<boolean>;
  /** Brings all of that to hand. */
  readonly fetchRest: () => Promise<void>;
}

export type LateStores = Pick<App, 'page' | 'week'>;

/** What an app is made of. */
export interface Parts
  extends Pick<App, 'workspace' | 'notices' | 'typing' | 'outside'>, Partial<LateStores> {
  /** Makes the stores that are not among these parts. */
  readonly fetchStores: () => Promise<LateStores>;
}

/** Which words a page begins with: those of the popup's first screen, of the panel's, or all. */
export type Beginning = 'popup' | 'panel' | 'whole';

interface Spoken {
  readonly language: Language;
  readonly first: FirstWords | undefined;
  readonly all: Words | undefined;
}

async function speak(language: Language, begin: Beginning): Promise<Spoken> {
  const all = begin === 'whole' ? await loadWords(language) : undefined;
  const first = all ?? (begin === 'panel' ? await loadFirstWords(language) : undefined);
  return { language, first, all };
}

/**
 * Answers when the words that the page begins with are at hand. The other language is fetched when it is chosen.
 */
export async function createApp(
  { page, week, fetchStores, ...parts }: Parts,
  browserLanguage: string,
  begin: Beginning,
): Promise<App> {
  const firstLanguage = signal<Language>(languageOf(browserLanguage));
  const { preferences } = parts.workspace;
  const chosen = computed(() =>
    preferences.value.me === null ? firstLanguage.value : preferences.value.language,
  );
  const spoken = signal(await speak(chosen.peek(), begin));
  const wanted = { begin };
  effect(() => {
    const language = chosen.value;
    if (language === spoken.peek().language) return;
    void (async () => {
      let next = await speak(language, wanted.begin);
      // All words may have been asked for meanwhile.
      if (wanted.begin === 'whole' && !next.all) next = await speak(language, 'whole');
      if (chosen.peek() === language) spoken.value = next;
    })();
  });
  const late = signal<Partial<LateStores>>({ ...(page && { page }), ...(week && { week }) });
  const allWords = computed(() => spoken.value.all);
  const fetchWords = async (): Promise<Words> => {
    wanted.begin = 'whole';
    for (;;) {
      const { language, all } = spoken.peek();
      if (all) return all;
      const fetched = await loadWords(language);
      // What is on screen stays the same words.
      if (spoken.peek().language === language)
        spoken.value = { ...spoken.peek(), first: spoken.peek().first ?? fetched, all: fetched };
    }
  };
  let coming: Promise<void> | undefined;
  const fetchLate = async () => {
    if (late.peek().page && late.peek().week) return;
    coming ??= fetchStores()
      .then((stores) => void (late.value = { ...stores, ...late.peek() }))
      .finally(() => (coming = undefined));
    await coming;
  };
  return {
    ...parts,
    get page() {
      return here(late.value.page);
    },
    get week() {
      return here(late.value.week);
    },
    late,
    complete: computed(
      () =>
        allWords.value !== undefined &&
        parts.workspace.whole.value &&
        late.value.page !== undefined &&
        late.value.week !== undefined,
    ),
    async fetchRest() {
      await Promise.all([fetchWords(), parts.workspace.fetchWhole(), fetchLate()]);
    },
    firstLanguage,
    language: computed(() => spoken.value.language),
    popupWords: computed(() => popupWords[spoken.value.language]),
    firstWords: computed(() => spoken.value.first),
    allWords,
    fetchWords,
  };
}

function here<Store>(store: Store | undefined): Store {
  if (!store) throw new Error('A store was wanted before the app was complete.');
  return store;
}

export function languageOf(browserLanguage: string): Language {
  return browserLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

const AppContext = createContext<App | undefined>(undefined);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppProvider is missing');
  return app;
}

/** What the popup says before anything is asked of it. */
export function usePopupWords(): PopupWords {
  return useApp().popupWords.value;
}

/** What the panel says before anything is asked of it. */
export function useFirstWords(): FirstWords {
  const words = useApp().firstWords.value;
  if (!words) throw new Error("The panel's first words were wanted in a page that begins with fewer.");
  return words;
}

/** All words. Only for what is fetched by `lazy`, which waits for them, and for pages that begin with them. */
export function useWords(): Words {
  const words = useApp().allWords.value;
  if (!words) throw new Error('All words were wanted on the first screen.');
  return words;
}

export function useFormats(): Formats {
  return formatsFor(useApp().language.value);
}

/** Does an action; says what was done with a way back, or what went wrong. Answers the act when it was stored. */
export type Perform = <N extends VerbName>(
  name: N,
  intent: Intents[N],
  said?: string | ((done: Act) => string),
  picture?: Blob,
) => Promise<Act | undefined>;

export function usePerform(): Perform {
  const { workspace, notices } = useApp();
  return async (name, intent, said, picture) => {
    const done = await workspace.perform(name, intent, picture);
    if (isProblem(done)) {
      notices.problem(done);
      return undefined;
    }
    // What was wrong is mended by what has just been done.
    if (said === undefined && notices.notice.value?.kind === 'problem') notices.dismiss();
    if (said !== undefined) {
      notices.done(typeof said === 'string' ? said : said(done), () => {
        void workspace.undo(done.entry).then((undone) => {
          if (isProblem(undone)) notices.problem(undone);
          else notices.dismiss();
        });
      });
    }
    return done;
  };
}
