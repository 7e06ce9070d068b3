import { PawlError } from '../../errors.ts';
import type { SourceEnvironment } from '../../process/fresh-home.ts';
import { checkSandbox } from '../sandbox/check-sandbox.ts';
import { mendSandbox } from '../sandbox/mend-sandbox.ts';

/** Throws PAWL_SANDBOX_UNUSABLE if none can be had, also after what may be mended was. */
export async function requireSandbox(request: {
  readonly source: SourceEnvironment;
  readonly mayMend: boolean;
  readonly log: (line: string) => void;
}): Promise<void> {
  const { source, mayMend, log } = request;
  const found = mayMend ? await mendSandbox(source, log) : await checkSandbox(source);
  if (found.usable) return;
  throw new PawlError('PAWL_SANDBOX_UNUSABLE', `${found.why}. ${found.remedy}`);
}
