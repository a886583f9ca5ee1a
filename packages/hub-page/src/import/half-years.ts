/** The half-years a file can be of, from the one that today lies in back over four years. */
export function halfYears(today: Date): readonly string[] {
  const current = today.getFullYear() * 2 + (today.getMonth() < 6 ? 0 : 1);
  return Array.from({ length: 8 }, (_, back) => {
    const half = current - back;
    return `${Math.floor(half / 2)}-S${(half % 2) + 1}`;
  });
}
