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

/** How long fingers rest between two letters. */
const restMs = 80;

/** Answers behind the keyword in the address bar. */
export function listenForOmnibox({ suggest, enter }: Ports): void {
  let newest = 0;
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    const mine = (newest += 1);
    const isStale = () => mine !== newest;
    const answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      // Only the line that stands there now is looked up and answered.
      if (isStale()) return;
      const { first, others } = await suggest(typed);
      if (isStale()) return;
      browser.omnibox.setDefaultSuggestion({ description: markedUp(first) });
      show(others.map(({ line, says }) => ({ content: line, description: markedUp(says) })));
    };
    void answer().catch(() => undefined);
  });
  browser.omnibox.onInputEntered.addListener((line) => void enter(line));
}

/** Chrome reads descriptions as markup; Firefox shows them as they are. */
function markedUp(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
