import { z } from 'zod';
import { addLabels, removeLabel, setLabels } from '../domain/issue-labels.ts';
import { createLabel, deleteLabel, findLabel, updateLabel } from '../domain/labels.ts';
import { ApiError } from '../http/api-error.ts';
import { pageReply } from '../http/page.ts';
import type { Handlers, RepositoryCall, Reply } from '../http/handler.ts';
import type { Label } from '../model/issue.ts';
import { accountActor } from './account-actor.ts';
import { findIssue } from './find-issue.ts';
import { presentLabel } from './present/label.ts';

const names = z.array(z.union([z.string(), z.object({ name: z.string() })]));
const namesBody = z.union([names, z.object({ labels: names.optional() })]).optional();
const labelBody = z.object({
  name: z.string(),
  color: z.string().optional(),
  description: z.string().nullish(),
});
const labelChanges = z.object({
  new_name: z.string().optional(),
  color: z.string().optional(),
  description: z.string().nullish(),
});

/** Operations on a repository's labels, and on the labels of an issue. */
export const labelHandlers: Handlers = {
  repository: {
    'issues/create-label': (call) => {
      const { name, color, description } = labelBody.parse(call.body);
      const fields = { name, color, description: description ?? undefined };
      const label = createLabel(call.world, call.repository, accountActor(call.actor), fields);
      const body = presentLabel(call.world, call.repository, label);
      return { status: 201, body, headers: { location: body.url } };
    },
    'issues/get-label': (call) => shown(call, labelOf(call)),
    'issues/update-label': (call) => {
      const { new_name: name, color, description } = labelChanges.parse(call.body ?? {});
      const actor = accountActor(call.actor);
      const fields = {
        ...(name !== undefined && { name }),
        ...(color !== undefined && { color }),
        ...(description !== undefined && { description: description ?? '' }),
      };
      return shown(call, updateLabel(call.world, call.repository, actor, labelOf(call), fields));
    },
    'issues/delete-label': (call) => {
      deleteLabel(call.world, call.repository, accountActor(call.actor), labelOf(call));
      return { status: 204 };
    },
    'issues/list-labels-for-repo': (call) => list(call, call.repository.labels),
    'issues/list-labels-on-issue': (call) => list(call, findIssue(call, '/labels').labels),
    'issues/add-labels': async (call) => {
      const actor = accountActor(call.actor);
      await addLabels(call.world, call.repository, actor, findIssue(call), given(call));
      return labelsOf(call);
    },
    'issues/set-labels': async (call) => {
      const actor = accountActor(call.actor);
      await setLabels(call.world, call.repository, actor, findIssue(call), given(call));
      return labelsOf(call);
    },
    'issues/remove-label': async (call) => {
      const actor = accountActor(call.actor);
      const name = call.params['name'] ?? '';
      await removeLabel(call.world, call.repository, actor, findIssue(call), name);
      return labelsOf(call);
    },
    'issues/remove-all-labels': async (call) => {
      const actor = accountActor(call.actor);
      await setLabels(call.world, call.repository, actor, findIssue(call), []);
      return { status: 204 };
    },
  },
  other: {},
};

function given({ body }: RepositoryCall): string[] {
  const parsed = namesBody.parse(body);
  const labels = Array.isArray(parsed) ? parsed : (parsed?.labels ?? []);
  return labels.map((label) => (typeof label === 'string' ? label : label.name));
}

function labelOf({ repository, params }: RepositoryCall): Label {
  const label = findLabel(repository, params['name'] ?? '');
  if (label === undefined) throw new ApiError(404, 'Not Found');
  return label;
}

function shown({ world, repository }: RepositoryCall, label: Label): Reply {
  return { status: 200, body: presentLabel(world, repository, label) };
}

function labelsOf(call: RepositoryCall): Reply {
  const { world, repository } = call;
  const body = findIssue(call).labels.map((label) => presentLabel(world, repository, label));
  return { status: 200, body };
}

function list(call: RepositoryCall, labels: readonly Label[]): Promise<Reply> {
  return pageReply(call, labels, (label) => presentLabel(call.world, call.repository, label));
}
