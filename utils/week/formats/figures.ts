import type { Day } from '@/utils/okr/day';

/** Where a key result stands, beside the report's lines; for the formats that carry numbers. */
export interface FigureRow {
  /** `1.2`. */
  readonly label: string;
  readonly title: string;
  readonly from: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly unit: string;
  /** The three values above are percentages: 45 is 45 %. */
  readonly percent: boolean;
  /** Share of the way, unclamped; 1 is all of it. */
  readonly share: number | null;
  /** 1–10. */
  readonly confidence: number | null;
  readonly due: Day | null;
}

/** A small screenshot of a page, as it goes into a document. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'jpg' | 'png';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
