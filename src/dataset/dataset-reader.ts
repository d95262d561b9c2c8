import { asFile, checkDataset, DatasetCheck, type Checked } from './check-dataset.js';

/** Characters of which at least half are parsed at once: a millisecond of work. */
const PIECE = 2 ** 15;

/** Where the list of signatories may begin. */
const LIST = /"signatories"[ \t\r\n]*:[ \t\r\n]*\[/;

/** Where one record may end and the next begin. */
const BETWEEN = /\}[ \t\r\n]*,[ \t\r\n]*(?=\{)/g;

/** The value of a text; undefined where it is not JSON. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a dataset while it arrives, so that of a large one neither the whole text nor
 * all its objects are ever there at once.
 *
 * Nothing here scans JSON: the text is cut where a record seems to end, and `JSON.parse` tells
 * whether one does. What may follow in JSON depends only on what stands before; so where a piece is
 * right when it is closed by a bracket, the list goes on behind it. A text that cannot be cut is
 * parsed as a whole in the end, as small ones are anyway.
 */
export class DatasetReader {
  /** What has arrived and is not parsed yet. */
  #text = '';
  /** Length of the text at which the next cut is tried. */
  #enough = PIECE;
  /** What stands before the list of signatories, once that has begun. */
  #head: object | null = null;
  #check: DatasetCheck | null = null;

  write(text: string): void {
    this.#text += text;
  }

  /** Parses and checks one piece; false where there is not enough text for that. */
  advance(): boolean {
    while (this.#text.length >= this.#enough) {
      if (!(this.#check ? this.#cut(this.#check) : this.#open())) continue;
      this.#enough = PIECE;
      return true;
    }
    return false;
  }

  /** Parses and checks what is left. Throws where the text is not JSON. */
  end(): Checked {
    if (!this.#check) return checkDataset(JSON.parse(this.#text));
    const tail = JSON.parse(`{"signatories":[${this.#text}`) as object;
    const file = asFile({ ...this.#head, ...tail });
    if (typeof file === 'string') return { wrong: file };
    this.#check.add(file.signatories);
    return this.#check.finish(file.counts);
  }

  /** Begins the list, where it has begun in the text and all it needs stands before it. */
  #open(): boolean {
    const match = LIST.exec(this.#text);
    if (!match) return this.#failed();
    const begin = match.index + match[0].length;
    const head = tryParse(`${this.#text.slice(0, begin)}]}`) as object | undefined;
    // Else the match is the key of something else.
    if (head === undefined || Object.keys(head).at(-1) !== 'signatories') return this.#failed();
    const file = asFile({ counts: [], ...head });
    if (typeof file === 'string') return this.#failed();
    this.#head = head;
    this.#check = new DatasetCheck(file.sources);
    this.#text = this.#text.slice(begin);
    return true;
  }

  /** Takes the records up to a place behind which the next one begins. */
  #cut(check: DatasetCheck): boolean {
    BETWEEN.lastIndex = this.#enough / 2;
    const match = BETWEEN.exec(this.#text);
    const records = match && tryParse(`[${this.#text.slice(0, match.index + 1)}]`);
    if (!records) return this.#failed();
    check.add(records as unknown[]);
    this.#text = this.#text.slice(match.index + match[0].length);
    return true;
  }

  /** Tries again with twice the text, so that trying in vain never costs more than reading. */
  #failed(): false {
    this.#enough = 2 * this.#text.length;
    return false;
  }
}
