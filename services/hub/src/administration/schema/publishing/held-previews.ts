import type { Preview, PublishingRef } from '../../../publishing/publications.js';

const mostHeld = 4;

/** The last previews that were made, by fingerprint, so that reading on in a long one does not count everything again. */
export class HeldPreviews {
  readonly #held = new Map<string, Preview>();

  hold(preview: Preview): void {
    this.#held.delete(preview.fingerprint);
    this.#held.set(preview.fingerprint, preview);
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostHeld && oldest !== undefined) this.#held.delete(oldest);
  }

  /** The preview with this fingerprint, if it is one of this group and still held. */
  find({ period, synthetic, indicator }: PublishingRef, fingerprint: string): Preview | null {
    const preview = this.#held.get(fingerprint);
    if (preview?.ref.period !== period || preview.ref.synthetic !== synthetic) return null;
    return preview.indicators.includes(indicator) ? preview : null;
  }
}
