/**
 * The shapes of the data, as a reader of the compiled modules sees them.
 * The source files and their schemas in `data/` use the same words.
 */

/** ISO 8601 date that may stop at the year or the month: `2013`, `2013-06`, `2013-06-03`. */
export type PartialDate = string;

/** ISO 3166-1 alpha-2 in upper case; `XK` for Kosovo. */
export type CountryCode = string;

/** What the evidence supports. Only `signed` is ever counted as a signatory. */
export type Status = 'signed' | 'decided' | 'unconfirmed';

export type AuthorityKind =
  'municipality' | 'county' | 'province' | 'region' | 'association' | 'other';

/** Where a figure, a date or a name was read. */
export interface Source {
  /** Absolute `http(s)` address; null for a paper document. */
  readonly url: string | null;
  /** Title as printed; null when the page shows none. */
  readonly title: string | null;
  readonly publisher: string;
  /** When the source was published; null when it does not say. */
  readonly date: PartialDate | null;
}

export interface ActionPlan {
  readonly title: string | null;
  readonly url: string | null;
  readonly adopted: PartialDate | null;
}

/** A local or regional authority that is named as a signatory somewhere. */
export interface Signatory {
  /** `<country>-<slug>`, stable: `se-gnesta`. */
  readonly id: string;
  /** The usual short name: `Gnesta`. */
  readonly name: string;
  /** The authority's own name in its own language: `Gnesta kommun`. */
  readonly localName: string | null;
  readonly country: CountryCode;
  readonly kind: AuthorityKind;
  readonly status: Status;
  /** Day of the council's decision; not the day of signing. */
  readonly decided: PartialDate | null;
  readonly signed: PartialDate | null;
  readonly plan: ActionPlan | null;
  /** [longitude, latitude] in degrees (WGS 84) of the place or of the seat. */
  readonly position: readonly [number, number] | null;
}

/** One published total. It counts what the publisher counted, on the publisher's day. */
export interface Count {
  /** `europe`, a country code, or a country code with a region: `FI-Ostrobothnia`. */
  readonly scope: string;
  readonly value: number;
  /** Number of countries the total spreads over, where the source says it. */
  readonly countries: number | null;
  /** The day the figure is true for; null when the source does not say. */
  readonly asOf: PartialDate | null;
  /** When we read an undated figure; null for dated ones. */
  readonly read: PartialDate | null;
  /** Rounded by the publisher, and how: "more than", "about", "almost". Null for an exact figure. */
  readonly approximate: 'over' | 'about' | 'almost' | null;
  /** Counts only part of what its scope suggests (only municipalities, one ceremony): never shown as the total. */
  readonly partial: boolean;
  /** An old figure repeated at a later date: never charted, never selected. */
  readonly stale: boolean;
  /** Shown when no day is asked for, although it is undated. At most one per scope. */
  readonly current: boolean;
  /** Signatures are counted from this year on, where the source says it. */
  readonly since: PartialDate | null;
  readonly sources: readonly Source[];
}
