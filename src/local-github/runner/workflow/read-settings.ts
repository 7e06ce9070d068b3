import type { Access } from '../../model/account.ts';
import type { Template } from '../expressions/template.ts';
import { entryOf } from '../expressions/template.ts';
import type { PermissionsSetting, RunDefaults } from './definition.ts';

/** The text of a literal; `undefined` for anything else. */
export function literalText(template: Template | undefined): string | undefined {
  return template?.kind === 'literal' && template.value !== null
    ? String(template.value)
    : undefined;
}

/** `permissions:` with GitHub's API names (`pull_requests` for `pull-requests`). */
export function readPermissions(template: Template | undefined): PermissionsSetting | undefined {
  if (template === undefined) return undefined;
  const word = literalText(template);
  if (word === 'read-all' || word === 'write-all') return word;
  const setting: Record<string, Access | 'none'> = {};
  if (template.kind === 'mapping') {
    for (const [name, value] of template.entries) {
      const access = literalText(value);
      setting[name.replaceAll('-', '_')] =
        access === 'write' || access === 'read' ? access : 'none';
    }
  }
  return setting;
}

/** `defaults.run` of a workflow or job. */
export function readDefaults(template: Template | undefined): RunDefaults {
  const run = entryOf(template, 'run');
  return { shell: entryOf(run, 'shell'), workingDirectory: entryOf(run, 'working-directory') };
}
