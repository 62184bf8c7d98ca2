import type { Entities } from '@/utils/merge/kinds';
import type { Board } from './board';

/**
 * What the first screen of panel and popup shows, worked out beforehand. Its size is that of the board, not of what
 * lies below it.
 */
export interface Glance {
  /** The preferences and the open cycle. */
  readonly entities: Entities;
  /** The board without check-ins and attachments, and with the end of each series only. */
  readonly board: Board;
}

/** How many of its last values a row draws. */
export const drawnValues = 12;

/** What the first screen shows where nothing was ever stored. */
export const emptyGlance: Glance = {
  entities: {},
  board: {
    objectives: [],
    keyResults: [],
    rowById: new Map(),
    score: null,
    waiting: [],
    closed: false,
    archived: 0,
    hints: [],
  },
};
