import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { CiDanger } from '../core/snapshot.ts';
import { mentionedSecrets } from './mentioned-secrets.ts';
import { remembered } from './remembered.ts';
import { takesForeignCode } from './takes-foreign-code.ts';
import { startsOnOurs } from './workflow-triggers.ts';

/** A workflow file of the default branch. */
export interface WorkflowFile {
  /** From the repository's root: `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly text: string;
}

const permissions = z.union([z.string(), z.record(z.string(), z.unknown()), z.null()]).optional();
const job = z.looseObject({
  permissions: permissions.catch(undefined),
  secrets: z.unknown().optional(),
  uses: z.unknown().optional(),
});
const workflow = z.looseObject({
  on: z.unknown(),
  permissions: permissions.catch(undefined),
  jobs: z.record(z.string(), job).catch({}),
});

type Workflow = z.output<typeof workflow>;

/**
 * Which of these workflows a branch of Pawl's, or its pull request, would start with more than a read
 * token: CI runs what an agent wrote, and everything that such a run holds is the agent's. So it is of
 * `pull_request_target` and `workflow_run`, where they take the code or its artifacts. A workflow
 * of the same repository that one of them calls counts as a part of it. One that is no valid YAML is
 * no danger: GitHub does not run it.
 */
export function readCiWorkflows(
  files: readonly WorkflowFile[],
  defaultBranch: string,
): readonly CiDanger[] {
  const read = new Map(
    files.flatMap((file) => {
      const content = parseOnce(file.text);
      return content ? [[file.path, content] as const] : [];
    }),
  );
  return [...read].flatMap(([path, content]) => {
    const started = startsOnOurs(content.on, defaultBranch);
    if (!started) return [];
    const parts = withCalled(path, read);
    const how = parts.map(takesForeignCode).find((one) => one !== undefined);
    if (started === 'default' && how === undefined) return [];
    const why = new Set([
      ...parts.flatMap((part) => [...secretsOf(part), ...writesOf(part)]),
      ...unlimited(content),
    ]);
    const asIs = (reason: string): string =>
      started === 'default' ? `${how} and ${reason}` : reason;
    return [...why].map((reason) => ({ workflow: path, why: asIs(reason) }));
  });
}

const parseOnce = remembered(parse);

function parse(text: string): Workflow | undefined {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    if (document.errors.length > 0) return undefined;
    const read = workflow.safeParse(document.toJS());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function withCalled(path: string, read: ReadonlyMap<string, Workflow>): readonly Workflow[] {
  const reached = new Set([path]);
  for (const one of reached) {
    for (const { uses } of Object.values(read.get(one)?.jobs ?? {})) {
      if (typeof uses === 'string' && uses.startsWith('./')) reached.add(uses.slice(2));
    }
  }
  return [...reached].flatMap((one) => read.get(one) ?? []);
}

function writesOf({ permissions: ofAll, jobs }: Workflow): readonly string[] {
  const granted = [ofAll, ...Object.values(jobs).map((one) => one.permissions)];
  return granted.flatMap((given) => {
    if (given === 'write-all') return ['has every write permission'];
    if (typeof given !== 'object' || given === null) return [];
    return Object.entries(given).flatMap(([name, access]) =>
      access === 'write' ? [`has the permission ${name}: write`] : [],
    );
  });
}

/**
 * Without the key a job's token has what the repository's setting gives, which may be every write
 * permission; reading that setting would take administration rights. A workflow that is called has no
 * more than its caller, so only the one that starts is asked.
 */
function unlimited({ permissions: ofAll, jobs }: Workflow): readonly string[] {
  const limits = (given: unknown): boolean => given !== undefined && given !== null;
  const all = Object.values(jobs);
  return limits(ofAll) || all.every((one) => limits(one.permissions))
    ? []
    : [
        'has no `permissions`, so that a setting of the repository decides whether it may write: say `permissions: { contents: read }`',
      ];
}

function secretsOf(content: Workflow): readonly string[] {
  const inherits = Object.values(content.jobs).some(({ secrets }) => secrets === 'inherit');
  return [...(inherits ? ['passes on every secret'] : []), ...mentionedSecrets(content)];
}
