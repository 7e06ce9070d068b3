import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayParts } from './gateway-parts.ts';
import { exchange, isSuccess } from './exchange.ts';
import type { Exchange, Sent } from './exchange.ts';
import type { Trouble } from './gateway.ts';
import { judgeRefusal } from './judge-refusal.ts';
import type { KeyMask } from './key-mask.ts';
import type { Life } from './life.ts';
import { AnswerMeter } from './meter/answer-meter.ts';
import type { MeteredAnswer } from './meter/answer-meter.ts';
import { whatWasTaken } from './meter/estimate.ts';
import { costOf, findPrice } from './prices/price-table.ts';
import { readRefusal } from './read-refusal.ts';
import type { Refused } from './read-refusal.ts';
import { outage, silence as silent } from './trouble-watch.ts';
import type { Asking, Refusal } from './wires/wire.ts';

/** How much of a refusal is read. */
const MAX_WORDS = 16 * 1024;

export interface Bought {
  readonly cents: number;
  /** What the agent is told, if nothing was passed on to it. */
  readonly refusal: Refusal | undefined;
}

/** Gets an answer that costs money: it is metered while it passes, then counted. */
export async function buyAnswer(
  parts: GatewayParts,
  response: ServerResponse,
  life: Life,
  sent: Sent,
  asking: Asking,
): Promise<Bought> {
  const { wire, ledger, watch, prices, tiers, mask } = parts;
  let meter = new AnswerMeter(wire, false);
  let wroteAt = performance.now();
  let words = '';
  const ended = await exchange(parts, response, life, sent, (answer) => {
    if (!isSuccess(answer.statusCode)) {
      return (chunk) => {
        if (words.length < MAX_WORDS) words += chunk.toString('utf8');
      };
    }
    meter = new AnswerMeter(wire, isStream(answer));
    return (chunk) => {
      const before = meter.seen;
      meter.push(chunk);
      if (meter.seen > before) wroteAt = performance.now();
    };
  });
  const unwritten = (performance.now() - wroteAt) / 1_000;
  const answer = meter.end();
  const { refusal } = ended;

  const refused = refusalIn(ended, answer, words, mask);
  const known = { worked: watch.worked, forModel: watch.knows(asking.model) };
  const trouble = refused ? judgeRefusal(refused, known) : judge(ended, answer, sent.noticeSeconds);
  if (trouble === 'none') watch.succeeded(asking.model);
  else if (trouble === 'content') watch.refusedOne('content');
  else if (trouble) watch.failed(trouble);
  else if (refused) watch.refusedOne('unclear');

  const toldTier = answer.surcharge !== undefined;
  if (toldTier || (answer.ended && !answer.error)) tiers.told(answer.surcharge);
  if (!isPaid(ended, asking)) return { cents: 0, refusal };
  const asked = { bytes: sent.body?.length ?? 0, maxOutput: asking.maxOutput };
  const taken = whatWasTaken(asked, answer, unseen(ended, asking, unwritten, sent.noticeSeconds));
  const told = answer.model === undefined ? undefined : findPrice(prices, answer.model);
  const found = told?.known ? told : findPrice(prices, asking.model);
  const cents = costOf(found.price, taken.counts) * (answer.surcharge ?? 1);
  ledger.add(
    told?.known ? (answer.model ?? asking.model) : asking.model,
    taken,
    cents,
    found.known,
  );
  return { cents, refusal };
}

/**
 * The refusal that came instead of an answer, or inside of one, without the key: it is cut before it is told, and
 * a part of a key is no longer known for one.
 */
function refusalIn(
  { status }: Exchange,
  { error }: MeteredAnswer,
  text: string,
  mask: KeyMask,
): Refused | undefined {
  if (status !== undefined && !isSuccess(status)) return readRefusal(status, mask.text(text));
  return (
    error && { status: error.status, words: mask.text(error.message), names: '', spoken: true }
  );
}

/** What an exchange that was not refused means for the service: trouble, `none`, or nothing. */
function judge(
  { passed, silence, fault }: Exchange,
  answer: MeteredAnswer,
  noticeSeconds: number,
): Trouble | 'none' | undefined {
  if (answer.ended) return 'none';
  switch (passed) {
    case 'silent':
      return silent(silence);
    case 'agent-left':
    case 'closing':
      return silence < noticeSeconds ? undefined : silent(silence);
    case 'cut':
    case 'whole':
      return outage(fault === '' ? 'its answer was cut' : fault);
  }
}

/**
 * A refusal costs nothing, nor does what never began to be answered, but for what nobody waited for, and for
 * what was lost on its way: that was read at least.
 */
function isPaid(ended: Exchange, asking: Asking): boolean {
  const { status, passed, lost } = ended;
  if (status !== undefined) return isSuccess(status);
  return wasLeft(ended, asking) || (passed === 'cut' && lost);
}

/** An answer in one piece is written in silence: whoever waits for it to the end of our patience pays no less. */
function wasLeft({ passed }: Exchange, { streams }: Asking): boolean {
  return passed === 'agent-left' || passed === 'closing' || (passed === 'silent' && !streams);
}

/**
 * Seconds for which the model may have written what nobody saw. A stream shows it as it comes, but for hidden
 * thoughts, in which it may send signs of life: a longer silence of it is a stall.
 */
function unseen(ended: Exchange, asking: Asking, unwritten: number, noticeSeconds: number): number {
  if (!wasLeft(ended, asking)) return 0;
  if (!asking.streams) return unwritten;
  return unwritten - Math.max(0, ended.silence - noticeSeconds);
}

function isStream({ headers }: IncomingMessage): boolean {
  return /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
}
