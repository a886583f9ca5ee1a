import type {
  CatalogueNode,
  DimensionCode,
  IndicatorCode,
  Observation,
  PublisherCode,
  PublisherProfile,
  StatedReason,
} from '@veche/domain';
import type { Mistake, Place } from '../mistakes/mistake.js';
import type { Path } from '../yaml/path.js';

/** The network's own rules for what may be published: figures of 1…threshold people are not. */
export interface DisclosurePolicy {
  readonly threshold: number;
  /** The threshold of indicators that are marked sensitive. */
  readonly sensitiveThreshold: number;
  readonly zeros: 'PUBLISHED' | 'PROTECTED';
}

/** The reported figures of one table of one indicator's version. */
export interface FigureTable {
  readonly indicator: IndicatorCode;
  readonly version: number;
  readonly table: readonly DimensionCode[];
  readonly observations: readonly Observation[];
  readonly statedReasons: readonly StatedReason[];
  /** Where the table starts. */
  readonly place: Place;
  /** Where a value inside the table stands: `['observations', 3, 'value']`, as `releaseMistakes` writes paths. */
  readonly placeOf: (path: Path) => Place;
}

/** A network as its folder describes it. */
export interface NetworkFiles {
  readonly code: PublisherCode;
  readonly profile: PublisherProfile;
  readonly policy: DisclosurePolicy;
  /**
   * The nodes of the catalogue, type by type, from the start every time it is called. Those of files of lines are read from the files
   * again, so that the catalogue is never held: where such a file was changed in between, the iteration ends with FileChanged.
   */
  readonly nodes: () => AsyncIterable<CatalogueNode>;
  readonly figures: readonly FigureTable[];
}

export type NetworkReading =
  | { readonly ok: true; readonly network: NetworkFiles }
  | {
      readonly ok: false;
      /** The first hundred, in the order of files and lines. */
      readonly mistakes: readonly Mistake[];
      /** How many there are besides. */
      readonly more: number;
    };
