import { isSha } from '../../core/ids.ts';
import type { NodeId, Sha } from '../../core/ids.ts';
import { PawlError } from '../../errors.ts';

/** A sha of GitHub's answer; throws `PAWL_GITHUB_FAILED` if it is none. */
export function asSha(text: string): Sha {
  if (isSha(text)) return text;
  throw new PawlError('PAWL_GITHUB_FAILED', `a commit's sha reads ${JSON.stringify(text)}`);
}

/** A node id of GitHub's answer: opaque, but never empty. */
export function asNodeId(text: string): NodeId {
  if (isNodeId(text)) return text;
  throw new PawlError('PAWL_GITHUB_FAILED', 'a node id is empty');
}

function isNodeId(text: string): text is NodeId {
  return text !== '';
}
