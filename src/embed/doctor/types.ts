/** What is seen of a page, and what follows from it. All of it is plain data. */

/** Why nothing shows, or what is wrong. */
export type Cause =
  | 'no-element'
  | 'shown-as-text'
  | 'script-missing'
  | 'script-not-module'
  | 'script-blocked'
  | 'script-not-found'
  | 'script-wrong-type'
  | 'script-unreachable'
  | 'not-started'
  | 'xhtml'
  | 'mixed-content'
  | 'integrity'
  | 'trusted-types'
  | 'two-versions'
  | 'hidden'
  | 'closed-details'
  | 'no-size'
  | 'self-closing'
  | 'unknown-element'
  | 'attribute-name'
  | 'attribute-value'
  | 'unknown-country'
  | 'unknown-date'
  | 'unknown-place'
  | 'ambiguous-place'
  | 'no-place'
  | 'data-unreachable'
  | 'data-blocked'
  | 'language-unreachable'
  | 'no-lang'
  | 'other-lang'
  | 'height-jump'
  | 'no-referrer';

export interface Finding {
  readonly cause: Cause;
  /** True where something does not show because of it; false where all shows, but not well. */
  readonly stops: boolean;
  /** What was seen, as it stands on the page or came from the server. */
  readonly evidence: string;
  /** The line that cures it, to paste as it is. */
  readonly cure: string;
  /** What the words for the cause have places for. */
  readonly values: Readonly<Record<string, string>>;
}

/** A script of ours. */
export interface SeenScript {
  /** The tag as it stands on the page, without its content. */
  readonly tag: string;
  /** Absolute where the address of the page is known, else as written. */
  readonly url: string;
  readonly type: string;
  readonly nonce: string;
  readonly integrity: string;
  /** Async or added by script: a nonce-based policy may trust it for the script that added it. */
  readonly parserInserted: boolean;
}

/** An element of ours, or a placeholder for one. */
export interface SeenElement {
  readonly tag: string;
  readonly placeholder: boolean;
  /** By the element's names: `data-country` of a placeholder is `country`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The start tag as it stands on the page. */
  readonly markup: string;
  /** The nearest `lang`; empty where none is. */
  readonly lang: string;
  /** What hides it, if anything does. */
  readonly hidden: Hiding | null;
  /** Of a running page; null where only its text was read. */
  readonly live: LiveState | null;
}

export interface Hiding {
  readonly how: 'hidden' | 'closed-details' | 'no-size';
  /** The start tag of what hides it. */
  readonly markup: string;
  /** A selector for it. */
  readonly selector: string;
  /** The attribute or declaration that does it. */
  readonly by: string;
}

export interface LiveState {
  /** Its class is registered. */
  readonly defined: boolean;
  readonly status: string;
  readonly error: string;
  /** So near the window that it ought to have started. */
  readonly near: boolean;
  readonly height: number;
  /** Something holds its place from the start. */
  readonly reserved: boolean;
  /** What stands below it has been seen to move. */
  readonly moved: boolean;
}

/** How a file of ours came, or did not. */
export interface SeenFile {
  readonly url: string;
  /** HTTP status; 0 where there was no answer that a page may read. */
  readonly status: number;
  /** The `Content-Type` without parameters; null where it is not known. */
  readonly type: string | null;
  /** The checksum of what came, in the algorithm of the tag's `integrity`; null where not known. */
  readonly integrity: string | null;
}

export interface Observations {
  /** Absolute; null where it is not known. */
  readonly url: string | null;
  /** The `Content-Type` of the page. */
  readonly contentType: string;
  readonly referrerPolicy: string;
  /** Each policy that is enforced, whatever header or tag it came in. */
  readonly policies: readonly string[];
  readonly scripts: readonly SeenScript[];
  readonly elements: readonly SeenElement[];
  /** Names after `data-charter-widget` that are none of ours. */
  readonly unknown: readonly { readonly name: string; readonly markup: string }[];
  /** Start tags that end in a slash, which HTML does not know. */
  readonly selfClosing: readonly string[];
  /** A tag of ours that readers see as text. */
  readonly asText: string | null;
  readonly files: readonly SeenFile[];
  /** Folders `<version>-<hash>` that chunks were asked from. */
  readonly versions: readonly string[];
  /** The document was read from a running page. */
  readonly live: boolean;
}

/** An authority that a `place` may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** What our data know, to judge values by. */
export interface Known {
  isCountry(code: string): boolean;
  /** Those that are called so, at most a few. */
  find(place: string, country: string | null): readonly Candidate[];
  /** Those that are called almost so, the nearest first. */
  similar(place: string): readonly Candidate[];
}
