/** A file is not any more what was checked when the network was read: what it says now is not known to be right. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(readonly file: string) {
    super(`${file} has changed since it was checked: start again to have it read anew`);
  }
}
