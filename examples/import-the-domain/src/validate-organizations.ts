import { chooseText } from '@veche/domain';
import { organizationSchema } from '@veche/domain/catalogue';
import { regionName } from '@veche/domain/regions';

/** Says of every row what it is, or everything that is wrong with it and what would be valid. */
export function validateOrganizations(rows: readonly unknown[]): string[] {
  return rows.flatMap((row, index) => {
    const parsed = organizationSchema.safeParse(row);
    if (!parsed.success) {
      return [
        `row ${index + 1} is wrong`,
        ...parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the row'}: ${message}`),
      ];
    }
    const { names, kind, territory } = parsed.data;
    const place = territory === null ? 'nobody says where' : regionName(territory, 'sr-Cyrl');
    return [`row ${index + 1} is right: ${chooseText(names, 'en')?.text ?? ''}, ${kind}, ${place}`];
  });
}
