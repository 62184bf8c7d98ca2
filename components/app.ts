import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import { formatsFor, type Formats } from '@/utils/i18n/formats';
import { words, type Words } from '@/utils/i18n';
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
  readonly language: ReadonlySignal<Language>;
}

export function createApp(parts: Omit<App, 'firstLanguage' | 'language'>, browserLanguage: string): App {
  const firstLanguage = signal<Language>(browserLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en');
  const { preferences } = parts.workspace;
  return {
    ...parts,
    firstLanguage,
    language: computed(() =>
      preferences.value.me === null ? firstLanguage.value : preferences.value.language,
    ),
  };
}

const AppContext = createContext<App | undefined>(undefined);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppProvider is missing');
  return app;
}

export function useWords(): Words {
  return words[useApp().language.value];
}

export function useFormats(): Formats {
  return formatsFor(useApp().language.value);
}

/** Does an action; says what was done with a way back, or what went wrong. Answers the act when it was stored. */
export function usePerform(): <N extends VerbName>(
  name: N,
  intent: Intents[N],
  said?: string | ((done: Act) => string),
  picture?: Blob,
) => Promise<Act | undefined> {
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
