import { browser } from 'wxt/browser';

export interface Suggested {
  /** What the address bar holds when it is chosen. */
  readonly line: string;
  /** What is said of it. */
  readonly says: string;
}

interface Ports {
  /** What the typed line may mean, the likeliest first, and what is said when it means nothing yet. */
  readonly suggest: (
    typed: string,
  ) => Promise<{ readonly first: string; readonly others: readonly Suggested[] }>;
  /** The line was confirmed by Enter. */
  readonly enter: (line: string) => Promise<void>;
}

/** Answers behind the keyword in the address bar. */
export function listenForOmnibox({ suggest, enter }: Ports): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    void suggest(typed).then(({ first, others }) => {
      browser.omnibox.setDefaultSuggestion({ description: markedUp(first) });
      show(others.map(({ line, says }) => ({ content: line, description: markedUp(says) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((line) => void enter(line));
}

/** Chrome reads descriptions as markup; Firefox shows them as they are. */
function markedUp(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
