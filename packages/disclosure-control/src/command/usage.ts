/** What `--help` prints. */
export const USAGE = `protect TABLE_FOLDER --out FILE [options]

Hides what must not be published of a table of counts, attacks the result, writes it to FILE if it is
safe, and prints one line of JSON. The JSON, the ledger and the seed are for your own eyes only.

  TABLE_FOLDER              a folder with meta.json and inner.csv:
                            docs/disclosure-control/for-data-managers.md, "Your own table"
  --out FILE                the protected table as CSV; without it nothing is written
  --ledger FILE             protect the table together with all that was published before, and
                            remember it in FILE, which need not be there yet (needs --out)
  --threshold T             counts from 1 to T are small (default: maxN of meta.json)
  --width W                 how wide a hidden cell's interval is at least (default: T)
  --zeros publish|protect   whether a 0 may be shown (default: what meta.json says, or publish)
  --open FILE               cells that must be published: CSV with a column per dimension
  --hidden FILE             cells that must be hidden, in the same form
  --cost value|count        keep large figures (default) or many cells
  --no-insiders             do not reckon with people who are in the table themselves
  --seconds S               go on looking for a cheaper answer for so long
  --method suppress|round   hide cells (default), or round small counts
  --seed SECRET             breaks ties; same table and seed, same answer (default: kept in the
                            ledger; none without one)
  --help, -h                this text

Exit code 0: protected and proved. 1: not proved, nothing written. 2: a mistake in what was given.
`;
