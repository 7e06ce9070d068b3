import { PawlError } from '../../../errors.ts';
import { FAULT_KINDS, FAULT_NAMES, isFaultKind } from './fault-kinds.ts';
import type { FaultKind } from './fault-kinds.ts';

/** How often each kind strikes; one that is missing never does. */
export type FaultRates = ReadonlyMap<FaultKind, number>;

/**
 * Reads `--faults`: `none`, `realistic`, `brutal`, names of kinds (at their brutal rate) and
 * `name=rate`, parted by commas; later ones win. Throws PAWL_USAGE.
 */
export function parseFaults(text: string): FaultRates {
  const found = new Map<FaultKind, number>();
  for (const part of text.split(',').map((one) => one.trim())) {
    const [name = '', given] = part.split('=');
    if (name === 'none') found.clear();
    else if (name === 'realistic' || name === 'brutal') {
      for (const kind of FAULT_NAMES) found.set(kind, FAULT_KINDS[kind][name]);
    } else if (isFaultKind(name)) found.set(name, readRate(part, given, name));
    else
      throw new PawlError('PAWL_USAGE', `--faults knows no "${name}": ${FAULT_NAMES.join(', ')}`);
  }
  return found;
}

function readRate(part: string, given: string | undefined, kind: FaultKind): number {
  if (given === undefined) return FAULT_KINDS[kind].brutal;
  const rate = Number(given);
  if (given !== '' && rate >= 0 && rate <= 100) return rate;
  throw new PawlError('PAWL_USAGE', `--faults: "${part}" has no rate from 0 to 100`);
}
