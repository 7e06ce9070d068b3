import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayParts } from './gateway-parts.ts';
import { exchange } from './exchange.ts';
import type { Exchange, Sent } from './exchange.ts';
import type { Patience, Trouble } from './gateway.ts';
import { judgeRefusal } from './judge-refusal.ts';
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
  const { wire, ledger, watch, prices, tiers, patience } = parts;
  let meter = new AnswerMeter(wire, false);
  let words = '';
  const ended = await exchange(parts, response, life, sent, (answer) => {
    if (!isSuccess(answer.statusCode)) {
      return (chunk) => {
        if (words.length < MAX_WORDS) words += chunk.toString('utf8');
      };
    }
    meter = new AnswerMeter(wire, isStream(answer));
    return (chunk) => meter.push(chunk);
  });
  const answer = meter.end();
  const { refusal } = ended;

  const refused = refusalIn(ended, answer, words);
  const known = { worked: watch.worked, forModel: watch.knows(asking.model) };
  const trouble = refused ? judgeRefusal(refused, known) : judge(ended, answer, patience);
  if (trouble === 'none') watch.succeeded(asking.model);
  else if (trouble === 'content') watch.refusedOne('content');
  else if (trouble) watch.failed(trouble);
  else if (refused) watch.refusedOne('unclear');

  const toldTier = answer.surcharge !== undefined;
  if (toldTier || (answer.ended && !answer.error)) tiers.told(answer.surcharge);
  if (!isPaid(ended)) return { cents: 0, refusal };
  const asked = { bytes: sent.body?.length ?? 0, maxOutput: asking.maxOutput };
  const taken = whatWasTaken(asked, answer, unseen(ended, asking, patience));
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

/** The refusal that came instead of an answer, or inside of one. */
function refusalIn(
  { status }: Exchange,
  { error }: MeteredAnswer,
  text: string,
): Refused | undefined {
  if (status !== undefined && !isSuccess(status)) return readRefusal(status, text);
  return error && { status: error.status, words: error.message, names: '', spoken: true };
}

/** What an exchange that was not refused means for the service: trouble, `none`, or nothing. */
function judge(
  { passed, silence, fault }: Exchange,
  answer: MeteredAnswer,
  { noticeSeconds }: Patience,
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
function isPaid({ status, passed, lost }: Exchange): boolean {
  if (status !== undefined) return isSuccess(status);
  return passed === 'agent-left' || passed === 'closing' || (passed === 'cut' && lost);
}

/**
 * Seconds for which the model may have written what nobody saw. A stream shows it as it comes, but for
 * hidden thoughts: a longer silence of it is a stall.
 */
function unseen(
  { passed, silence }: Exchange,
  { streams }: Asking,
  { noticeSeconds }: Patience,
): number {
  if (passed !== 'agent-left' && passed !== 'closing') return 0;
  return streams ? Math.min(silence, noticeSeconds) : silence;
}

function isSuccess(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

function isStream({ headers }: IncomingMessage): boolean {
  return /^text\/event-stream\b/i.test(headers['content-type'] ?? '');
}
