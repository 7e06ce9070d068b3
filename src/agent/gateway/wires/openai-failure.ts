import type { Reading } from './wire.ts';

/** A failure inside an answer, with the HTTP status that it would have had. */
export function openaiFailure(error: {
  readonly message?: string | null | undefined;
  readonly code?: unknown;
  readonly type?: unknown;
}): Reading {
  const message = error.message ?? '';
  return { written: 0, ended: false, error: { status: statusOf(error.code, error.type), message } };
}

function statusOf(code: unknown, type: unknown): number {
  if (typeof code === 'number' && code >= 400 && code <= 599) return code;
  const names = `${String(code)} ${String(type)}`;
  if (/rate_limit|insufficient_quota|billing|overloaded|slow_down/.test(names)) return 429;
  if (/authentication|invalid_api_key/.test(names)) return 401;
  if (/permission/.test(names)) return 403;
  return /invalid|context_length|content_filter|policy|moderation|not_found/.test(names)
    ? 400
    : 500;
}
