import type { Effect } from './effect.ts';
import type { NodeId } from './ids.ts';
import type { Pause } from './pause.ts';
import type { Renderers } from './renderers.ts';
import type { NoticeFacts } from './snapshot.ts';

/**
 * The one issue in which Pawl says why its queue stands still: made when it first does, kept up to date,
 * closed when it goes on, opened again the next time. Of two that two writers made, the older stays.
 */
export function showNotice(
  pauses: readonly Pause[],
  notices: readonly NoticeFacts[],
  render: Renderers['notice'],
): readonly Effect[] {
  const [notice, ...spare] = notices;
  const spares = spare.filter(({ open }) => open).map(({ id }) => close(id));
  if (pauses.length === 0) return notice?.open ? [close(notice.id), ...spares] : spares;
  const { title, body } = render(pauses);
  if (!notice) return [{ kind: 'notice', change: { kind: 'create', title, body } }, ...spares];
  if (notice.open && notice.title === title && notice.body === body) return spares;
  const change = { kind: 'update', id: notice.id, title, body, reopen: !notice.open } as const;
  return [{ kind: 'notice', change }, ...spares];
}

/** Whether the notice stands open for nothing but that no run starts, or none that claims a task. */
export function tellsOfNoRun(
  [notice]: readonly NoticeFacts[],
  render: Renderers['notice'],
): boolean {
  if (!notice?.open) return false;
  const refused = render([{ kind: 'start-refused', why: '' }]);
  const failed = render([{ kind: 'claim-failed', run: 0, url: '', until: 0 }]);
  return notice.title === refused.title || notice.title === failed.title;
}

function close(id: NodeId): Effect {
  return { kind: 'notice', change: { kind: 'close', id } };
}
