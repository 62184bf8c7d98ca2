import type { Verb } from './verb';
import * as alignment from './alignment';
import * as checkIns from './check-ins';
import * as closing from './closing';
import * as cycles from './cycles';
import * as hints from './hints';
import * as keyResults from './key-results';
import * as objectives from './objectives';
import * as pages from './pages';
import * as sample from './sample';
import * as taught from './taught';
import * as texts from './texts';
import * as weeks from './weeks';

/** Everything that a user can do, once: the panel, the popup and the worker say these verbs and no others. */
export const verbs = {
  ...cycles.verbs,
  ...objectives.verbs,
  ...keyResults.verbs,
  ...checkIns.verbs,
  ...hints.verbs,
  ...pages.verbs,
  ...sample.verbs,
  ...taught.verbs,
  ...weeks.verbs,
  ...texts.verbs,
  ...alignment.verbs,
  ...closing.verbs,
};

export type VerbName = keyof typeof verbs;
export type Intents = { [N in VerbName]: (typeof verbs)[N] extends Verb<infer Intent> ? Intent : never };
