import type { Language } from '../texts.js';

/** What the build knows of `dist/embed/`, and the tests hold it to. */
export interface EmbedFacts {
  readonly version: string;
  /** `<version>-<hash>`. */
  readonly folder: string;
  /** sha384 of the loader in `folder`. */
  readonly integrity: string;
  /** How many files the import map has checksums for. */
  readonly chunks: number;
  /** Size of the archive in bytes; null where it is not beside the page. */
  readonly archive: number | null;
  /** What one element and all it loads by itself may weigh, in bytes of brotli, by tag. */
  readonly budgets: Readonly<Record<string, number>>;
  /** The static picture of the map, in the size in which pages show it. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    /** What the picture says. */
    readonly sentences: Readonly<Record<Language, string>>;
  };
}
