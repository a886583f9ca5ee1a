/** The user pressed Ctrl-C, or the system asked the command to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
