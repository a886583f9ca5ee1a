/**
 * Who looks at a published table, and what they know besides.
 * - `public`: nothing.
 * - `insider`: the contributor of any inner cell of 1, who knows that cell and the cells of 1 that contain it. All are tried, one by
 *   one, and the public before them. Who they are only the true table tells: without it as `base` this attacker is refused, and where it is
 *   not at hand (at a gateway) the public is who can be tried.
 * - `holder`: whoever knows the values of given cells.
 * - `provider`: whoever contributed a known number of units to each cell.
 */
export type Attacker =
  | { readonly kind: 'public' }
  | { readonly kind: 'insider' }
  | { readonly kind: 'holder'; readonly cells: ReadonlyMap<number, number> }
  | { readonly kind: 'provider'; readonly contributions: Float64Array };
