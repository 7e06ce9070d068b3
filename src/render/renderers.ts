import type { Renderers } from '../core/renderers.ts';
import { renderNotice } from './notice.ts';
import { renderRefusal, renderReply } from './reply.ts';
import { renderStatusComment } from './status-comment.ts';

/** How states read to a person on GitHub. */
export const RENDERERS: Renderers = {
  status: renderStatusComment,
  notice: renderNotice,
  reply: renderReply,
  refusal: renderRefusal,
};
