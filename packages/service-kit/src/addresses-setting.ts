import { isIP } from 'node:net';
import { z } from 'zod';

/**
 * IP addresses and networks (CIDR), with commas between them: `127.0.0.1, 10.0.0.0/8, fd00::/8`. A network of everybody (`/0`) is a mistake.
 */
export const addressesSetting = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .refine(
    (addresses) => addresses.every(isAddressOrNetwork),
    'expected IP addresses or networks with commas between them, such as 127.0.0.1, 10.0.0.0/8',
  );

function isAddressOrNetwork(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (length === undefined) return true;
  return /^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= (version === 4 ? 32 : 128);
}
