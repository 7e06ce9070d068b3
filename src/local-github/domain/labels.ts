import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Label } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentLabel } from '../rest/present/label.ts';
import { requireRole } from './access.ts';
import { nodeId } from '../model/node-id.ts';

export interface LabelFields {
  readonly name: string;
  readonly color?: string | undefined;
  readonly description?: string | undefined;
}

/** The label of that name, in any case. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** Makes a label; 422 if its name is taken. Emits `label` created. */
export function createLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  fields: LabelFields,
): Label {
  requireRole(repository, actor, 'write');
  refuseInvalid(repository, fields, undefined);
  const id = world.nextId();
  const label: Label = {
    id,
    nodeId: nodeId('LA', id),
    name: fields.name,
    color: fields.color?.toLowerCase() ?? 'ededed',
    description: fields.description ?? '',
  };
  repository.labels.push(label);
  emitLabel(world, repository, actor, label, 'created');
  return label;
}

/** Renames or recolours a label, on every issue that has it. Emits `label` edited. */
export function updateLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  label: Label,
  fields: Partial<LabelFields>,
): Label {
  requireRole(repository, actor, 'write');
  const before = { ...label };
  refuseInvalid(repository, { ...before, ...fields }, label);
  label.name = fields.name ?? label.name;
  label.color = fields.color?.toLowerCase() ?? label.color;
  label.description = fields.description ?? label.description;
  const changes = {
    ...(before.name !== label.name && { name: { from: before.name } }),
    ...(before.color !== label.color && { color: { from: before.color } }),
    ...(before.description !== label.description && { description: { from: before.description } }),
  };
  emitLabel(world, repository, actor, label, 'edited', { changes });
  return label;
}

/** Deletes a label and takes it off every issue. Emits `label` deleted. */
export function deleteLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  label: Label,
): void {
  requireRole(repository, actor, 'write');
  repository.labels.splice(repository.labels.indexOf(label), 1);
  for (const issue of repository.issues.values()) {
    const at = issue.labels.indexOf(label);
    if (at >= 0) issue.labels.splice(at, 1);
  }
  emitLabel(world, repository, actor, label, 'deleted');
}

function refuseInvalid(
  repository: Repository,
  { name, color }: LabelFields,
  self: Label | undefined,
): void {
  if (name.trim() === '') throw invalid('name', 'missing_field');
  if (name.length > 50)
    throw invalid('name', 'custom', 'name is too long (maximum is 50 characters)');
  if (color !== undefined && !/^[\da-f]{6}$/i.test(color)) throw invalid('color', 'invalid');
  const same = findLabel(repository, name);
  if (same !== undefined && same !== self) throw invalid('name', 'already_exists');
}

function emitLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  label: Label,
  action: 'created' | 'edited' | 'deleted',
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const payload = { action, label: presentLabel(world, repository, label), ...extra };
  world.events.emit({ name: 'label', action, repository, actor, payload });
}

function invalid(field: string, code: string, message?: string): ApiError {
  const error = { resource: 'Label', code, field, ...(message !== undefined && { message }) };
  return new ApiError(422, 'Validation Failed', [error]);
}
