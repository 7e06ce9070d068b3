import { evaluateText } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { JobRun } from './job-run.ts';

/** GitHub's limit for the outputs of one job, in UTF-16 as it counts them. */
const LIMIT_BYTES = 1024 * 1024;

/** The job's outputs. One that holds a secret is dropped, and so are those beyond the limit. */
export function jobOutputs(run: JobRun, scope: Scope): Readonly<Record<string, string>> {
  const template = run.definition.outputs;
  if (template?.kind !== 'mapping') return {};
  const outputs: Record<string, string> = {};
  let total = 0;
  for (const [name, value] of template.entries) {
    const text = evaluateText(value, scope);
    if (text === '') continue;
    if (run.log.masker.hides(text)) {
      run.log.warning(`Skip output '${name}' since it may contain secret.`);
      continue;
    }
    total += 2 * text.length;
    if (total > LIMIT_BYTES) {
      run.log.error(
        `Job outputs are limited to 1 MB; output '${name}' and those after it are dropped.`,
      );
      break;
    }
    outputs[name] = text;
  }
  return outputs;
}
