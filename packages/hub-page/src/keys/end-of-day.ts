/** The last moment of a day, where the reader is, as an ISO moment: a key that is valid until a day is valid on it. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}
