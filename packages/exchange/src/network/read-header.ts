import { parseRegion, publisherCodeSchema, publisherProfileSchema, type RegionCode } from '@veche/domain';
import { z } from 'zod';
import type { Report } from '../mistakes/mistake.js';
import { parseAt } from '../schema/parse-at.js';
import { valueAt } from '../yaml/path.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import type { NetworkFiles } from './network-files.js';

const headerSchema = z.strictObject({
  code: publisherCodeSchema,
  ...publisherProfileSchema.shape,
  policy: z
    .strictObject({
      threshold: z.int().min(1),
      sensitiveThreshold: z.int().min(1),
      zeros: z.enum(['PUBLISHED', 'PROTECTED']),
    })
    .refine((policy) => policy.sensitiveThreshold >= policy.threshold, {
      path: ['sensitiveThreshold'],
      message: 'sensitive indicators have no lower threshold than the others',
    }),
});

/** What network.yaml says of the network itself; null where it is wrong. */
export function readHeader(
  file: YamlFile,
  report: Report,
): Pick<NetworkFiles, 'code' | 'profile' | 'policy'> | null {
  const header = parseAt(headerSchema, file.value, { file, path: [], report });
  if (header === null) return null;
  const { code, policy, ...profile } = header;
  return { code, policy, profile };
}

/** The network's territory, whatever else network.yaml has wrong; null where it is not known. */
export function territoryIn(file: YamlFile | undefined): RegionCode | null {
  const territory = valueAt(file?.value, ['territory']);
  return typeof territory === 'string' ? parseRegion(territory) : null;
}
