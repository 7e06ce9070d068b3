import { parseDocument } from 'yaml';
import { z } from 'zod';

/** A job that runs Pawl's Action, by what its checks are called. */
export interface OwnJob {
  readonly name: string;
  /** Only how its checks' names begin: what follows is worked out when it runs. */
  readonly isBeginning: boolean;
}

const step = z.object({ uses: z.string() }).catch({ uses: '' });
const job = z.object({ name: z.string().optional(), steps: z.array(step) });
const workflow = z.object({
  jobs: z.record(z.string(), job.or(z.unknown().transform(() => undefined))),
});

/** As an Action is named from any repository: `OWNER/pawl@REF`. Whoever forks Pawl keeps its name. */
const ACTION = /^[^/@\s]+\/pawl@/i;

/**
 * The jobs of a workflow file in which a step runs Pawl's Action. What else a file calls its jobs, or
 * is called itself, makes none of them Pawl's.
 */
export function readOwnJobs(text: string): readonly OwnJob[] {
  if (!/\/pawl@/i.test(text)) return [];
  const read = workflow.safeParse(parse(text));
  if (!read.success) return [];
  return Object.entries(read.data.jobs).flatMap(([id, content]) => {
    if (!content?.steps.some(({ uses }) => ACTION.test(uses))) return [];
    const [name = '', worked] = (content.name ?? id).split('${{');
    return [{ name, isBeginning: worked !== undefined }];
  });
}

function parse(text: string): unknown {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS();
  } catch {
    return undefined;
  }
}
