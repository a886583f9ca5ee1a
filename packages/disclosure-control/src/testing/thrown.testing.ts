import { DisclosureError } from '../errors.js';

/** The error that an action ends with; fails the test if there is none, or another kind. */
export function thrownBy(action: () => unknown): DisclosureError {
  try {
    action();
  } catch (error) {
    if (error instanceof DisclosureError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
