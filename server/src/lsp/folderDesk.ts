import type { Comparison } from '../compare/types.ts';
import { decidedFor } from '../corpus/decided.ts';
import { parseDecisions } from '../desk/lines.ts';
import type { Decision } from '../desk/types.ts';
import type { SourceOptions } from '../extract/facts.ts';
import { emptyDesk, reviewOf, withoutSettled, type Desk, type Review } from '../features/review/review.ts';

/** Both texts of a folder's decisions. */
export interface DeskTexts {
  readonly decisions: string | undefined;
  readonly reviewed: string | undefined;
}

/** A comparison as people left it. */
export interface Reviewed {
  readonly comparison: Comparison;
  readonly review: Review;
}

/** What people decided in a folder, as the folder last read it. */
export class FolderDesk {
  readonly #textOf: (file: string) => string;
  #desk: Desk = emptyDesk;
  #marks: readonly Decision[] = [];
  #shown: (Reviewed & { readonly from: Comparison; readonly desk: Desk }) | undefined;

  constructor(textOf: (file: string) => string) {
    this.#textOf = textOf;
  }

  /** Takes up new texts; true if texts have to be analysed again because names, dates or speakers were decided. */
  set({ decisions, reviewed }: DeskTexts): boolean {
    const before = JSON.stringify(this.#marks);
    this.#desk = { decisions: parseDecisions(decisions ?? ''), reviewed: parseDecisions(reviewed ?? '') };
    this.#marks = this.#desk.decisions.filter(({ kind }) => kind === 'mark' || kind === 'entity');
    return JSON.stringify(this.#marks) !== before;
  }

  /** What the analysis of a text has to follow. */
  optionsFor(file: string, text: string): Pick<SourceOptions, 'decided'> {
    const decided = decidedFor(this.#marks, file, text);
    return decided ? { decided } : {};
  }

  /** The comparison without what is settled, and the decisions held against all of it. */
  reviewed(from: Comparison): Reviewed {
    if (this.#shown?.from === from && this.#shown.desk === this.#desk) return this.#shown;
    const review = reviewOf(from.findings, this.#textOf, this.#desk);
    this.#shown = { from, desk: this.#desk, comparison: withoutSettled(from, review), review };
    return this.#shown;
  }
}
