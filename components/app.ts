import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { formatsFor, type Formats } from '@/utils/i18n/formats';
import type { Words } from '@/utils/i18n';
import { loadFirstWords, loadWords, type FirstWords } from '@/utils/i18n/load';
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
  readonly page: PageStore;
  readonly week: WeekStore;
  readonly notices: NoticesStore;
  readonly typing: TypingStore;
  readonly outside: Outside;
  /** The language of the first run, until a choice is stored. */
  readonly firstLanguage: Signal<Language>;
  /** The language on screen: the chosen one, once its words are here. */
  readonly language: ReadonlySignal<Language>;
  readonly words: ReadonlySignal<FirstWords>;
  /** All words, from when something first needs them. */
  readonly allWords: ReadonlySignal<Words | undefined>;
  readonly fetchWords: () => Promise<Words>;
}

/** What `createApp` adds to the stores. */
export type Added = 'firstLanguage' | 'language' | 'words' | 'allWords' | 'fetchWords';

interface Spoken {
  readonly language: Language;
  readonly first: FirstWords;
  readonly all: Words | undefined;
}

async function speak(language: Language, whole: boolean): Promise<Spoken> {
  const all = whole ? await loadWords(language) : undefined;
  return { language, first: all ?? (await loadFirstWords(language)), all };
}

/**
 * Answers when the words of the language are at hand: all, or those that panel and popup say at first. The other
 * language is fetched when it is chosen.
 */
export async function createApp(
  parts: Omit<App, Added>,
  browserLanguage: string,
  { whole }: { readonly whole: boolean },
): Promise<App> {
  const firstLanguage = signal<Language>(languageOf(browserLanguage));
  const { preferences } = parts.workspace;
  const chosen = computed(() =>
    preferences.value.me === null ? firstLanguage.value : preferences.value.language,
  );
  const spoken = signal(await speak(chosen.peek(), whole));
  const wanted = { whole };
  effect(() => {
    const language = chosen.value;
    if (language === spoken.peek().language) return;
    void (async () => {
      let next = await speak(language, wanted.whole);
      // All words may have been asked for meanwhile.
      if (wanted.whole && !next.all) next = await speak(language, true);
      if (chosen.peek() === language) spoken.value = next;
    })();
  });
  return {
    ...parts,
    firstLanguage,
    language: computed(() => spoken.value.language),
    words: computed(() => spoken.value.first),
    allWords: computed(() => spoken.value.all),
    async fetchWords() {
      wanted.whole = true;
      for (;;) {
        const { language, all } = spoken.peek();
        if (all) return all;
        const fetched = await loadWords(language);
        // What is on screen stays the same words.
        if (spoken.peek().language === language) spoken.value = { ...spoken.peek(), all: fetched };
      }
    },
  };
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

/** What is said before anything is asked. */
export function useFirstWords(): FirstWords {
  return useApp().words.value;
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
