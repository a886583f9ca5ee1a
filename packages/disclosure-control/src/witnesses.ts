/**
 * Pairs of tables that agree with everything published, as differences from the true table: entry k changes `cells[k]` by
 * `first[k]` in the first table and by `second[k]` in the second; witness w has entries `starts[w]` to `starts[w + 1]`.
 * Together with the true table they prove a pattern safe. They are as secret as the table itself.
 */
export interface Witnesses {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}
