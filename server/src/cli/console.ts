import type { Translate } from '../base/message.ts';
import type { AnalyseElsewhere } from './elsewhere.ts';

/** What the command line needs of the terminal it runs in; tests give one that collects. */
export interface Console {
  /** Writes to standard output; resolves when more may be written. False once nobody reads any more. */
  readonly out: (text: string) => Promise<boolean>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Standard input, line by line. */
  readonly lines: () => AsyncIterable<string>;
  /** Standard error is a terminal: progress may be drawn. */
  readonly interactive: boolean;
  /** Standard output is a terminal that takes colours. */
  readonly colours: boolean;
  readonly translate: Translate;
  readonly language: 'fr' | 'en';
  /** Other processors that may read along, where there are any. */
  readonly elsewhere?: AnalyseElsewhere;
}

/** A line on standard error that is drawn over itself. Draws at most every 100 ms, and nothing where nobody looks. */
export function createProgress(console: Console, now: () => number = Date.now): { show: (text: string) => void; clear: () => void } {
  let last = 0;
  let drawn = false;
  return {
    show(text) {
      if (!console.interactive || now() - last < 100) return;
      last = now();
      drawn = true;
      console.err(`\r\u001b[K${text}`);
    },
    clear() {
      if (drawn) console.err('\r\u001b[K');
      drawn = false;
    },
  };
}
