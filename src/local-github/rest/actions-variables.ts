import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import { counted } from './actions-find.ts';

const created = z.object({ name: z.string(), value: z.string() });
const updated = z.object({ name: z.string().optional(), value: z.string().optional() });

/** Operations on a repository's variables. Names are upper case, whatever is given. */
export const variableHandlers: Handlers['repository'] = {
  'actions/list-repo-variables': (call) =>
    pageReply(
      call,
      [...call.repository.variables.keys()].toSorted(),
      (name) => shown(call, name),
      counted('variables'),
    ),
  'actions/get-repo-variable': (call) => ({ status: 200, body: shown(call, nameOf(call)) }),
  'actions/create-repo-variable': (call) => {
    const { name, value } = created.parse(call.body);
    const { variables } = call.repository;
    if (variables.has(name.toUpperCase())) {
      throw new ApiError(409, 'Already exists - Variable already exists');
    }
    variables.set(name.toUpperCase(), value);
    return { status: 201, body: {} };
  },
  'actions/update-repo-variable': (call) => {
    const before = nameOf(call);
    const { name, value } = updated.parse(call.body);
    const { variables } = call.repository;
    const kept = variables.get(before) ?? '';
    variables.delete(before);
    variables.set((name ?? before).toUpperCase(), value ?? kept);
    return { status: 204 };
  },
  'actions/delete-repo-variable': (call) => {
    call.repository.variables.delete(nameOf(call));
    return { status: 204 };
  },
};

function nameOf({ repository, params }: RepositoryCall): string {
  const name = (params['name'] ?? '').toUpperCase();
  if (!repository.variables.has(name)) throw new ApiError(404, 'Not Found');
  return name;
}

function shown({ world, repository }: RepositoryCall, name: string) {
  const at = world.clock.iso(repository.createdAt);
  return { name, value: repository.variables.get(name) ?? '', created_at: at, updated_at: at };
}
