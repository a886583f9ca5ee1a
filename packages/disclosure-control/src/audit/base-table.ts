import type { Knowledge } from './knowledge.js';

/** Whether a table agrees with everything known: values, least values and relations. */
export function isConsistent(knowledge: Knowledge, table: Float64Array): boolean {
  const { known, lowest, set } = knowledge;
  for (let cell = 0; cell < set.size; cell++) {
    const value = table[cell];
    if (!Number.isInteger(value)) return false;
    if (known[cell] === known[cell]) {
      if (value !== known[cell]) return false;
    } else if (value < lowest[cell]) return false;
  }
  for (const t of set.tables)
    for (let d = 0; d < set.dimensions.length; d++) {
      const { starts, indices, coefficients } = set.dimensions[d].equations;
      const block = t.strides[d] * t.codes[d].length;
      for (let r = 0; r + 1 < starts.length; r++) {
        const places = Array.from(indices.subarray(starts[r], starts[r + 1]), (code) => t.places[d][code]);
        if (places.some((place) => place < 0)) continue;
        for (let outer = 0; outer < t.size; outer += block)
          for (let low = outer; low < outer + t.strides[d]; low++) {
            let sum = 0;
            for (let k = 0; k < places.length; k++)
              sum += coefficients[starts[r] + k] * table[t.cells[low + places[k] * t.strides[d]]];
            if (sum !== 0) return false;
          }
      }
    }
  return true;
}
